"""List what makes a verdict less sure."""

from readiness.model.live import HowSureNow
from readiness.statements import doubts as statements
from readiness.statements.lists import counted
from readiness.statements.statement import Value
from readiness.view.phrases import Phrases


def doubts(wording: Phrases, sure: HowSureNow) -> tuple[Value, ...]:
    """Return what makes a verdict less sure, each with its number of answers; one answer can count in several."""
    rules = wording.rubric.how_sure
    lapsing = (statements.lapsing(number=sure.lapsing, days=rules.lapses_in_days),) if rules and sure.lapsing else ()
    return (
        *counted(
            (statements.unknown, sure.unknown),
            (statements.unproved, sure.unproved),
            (statements.delivery_team, sure.delivery_team),
            (statements.divided, sure.divided),
        ),
        *lapsing,
    )
