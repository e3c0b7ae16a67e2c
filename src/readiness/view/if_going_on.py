"""Tell the work that going on would need, where no option is advised and so no decision asks for it."""

from collections.abc import Iterator

from readiness.statements import asks
from readiness.statements import options as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.view.phrases import Phrases
from readiness.view.work_decisions import work_if_going_on


def if_going_on(wording: Phrases) -> Iterator[Statement]:
    """Yield a sentence on the work to start next; none where decisions ask for it, or no work is known."""
    names = [wording.initiative(id_) for id_ in work_if_going_on(wording)]
    if names:
        work = at_most([asks.work(title=name.title, code=name.code) for name in names])
        yield statements.if_going_on(number=len(names), work=work)
