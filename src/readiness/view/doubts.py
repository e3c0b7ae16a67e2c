"""Tell how sure a verdict is, and what makes it less sure."""

from readiness.model.live import HowSureNow
from readiness.statements import doubts as statements
from readiness.statements import first_page
from readiness.statements.lists import counted, paragraph
from readiness.statements.statement import Statement, Value
from readiness.view.phrases import Phrases


def sure_line(wording: Phrases) -> Statement | None:
    """Return how sure the verdict on the tool in use is, or that of the next gate; None where none is rated."""
    scores = wording.scores
    sure = scores.sure_of_live or scores.sure_of_gate
    if sure is None or wording.edition.dimension:
        return None
    name, firm, needed = sure.name, sure.firm, sure.needed
    things = doubts(wording, sure)
    if firm == needed and not things:
        said = first_page.sure_of_all(name=name, needed=needed)
    elif not things:
        said = first_page.sure(name=name, firm=firm, needed=needed)
    else:
        said = first_page.sure_but(name=name, firm=firm, needed=needed, things=things)
    if sure.reviewed and wording.edition.audience == "full" and not wording.edition.part:
        return paragraph(said, statements.reviewed(number=sure.reviewed, needed=needed))
    return said


def doubts(wording: Phrases, sure: HowSureNow) -> tuple[Value, ...]:
    """Return what makes a verdict less sure, each with its number of answers; one answer can count in several."""
    rules = wording.rubric.how_sure
    lapsing = (statements.lapsing(number=sure.lapsing, days=rules.lapses_in_days),) if rules and sure.lapsing else ()
    return (
        *counted(
            (statements.unknown, sure.unknown - sure.unanswered),
            (statements.unanswered, sure.unanswered),
            (statements.unproved, sure.unproved),
            (statements.delivery_team, sure.delivery_team),
            (statements.divided, sure.divided),
        ),
        *lapsing,
    )
