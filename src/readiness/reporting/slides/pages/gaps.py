"""The slide of the largest gaps: what is short, by how much, and what closes it."""

from collections.abc import Iterator

from readiness.reporting.slides.deck import Deck
from readiness.reporting.slides.grid import Column, Grid, Row
from readiness.reporting.slides.tables import add_first_rows
from readiness.reporting.view import View
from readiness.reporting.view.shape_plan import Gap
from readiness.reporting.view.words import count

_COLUMNS = (
    Column("Code", 1.1),
    Column("Question", 4.6),
    Column("Dimension", 2.2),
    Column("Criticality", 1.3),
    Column("Has", 0.7, numbers=True),
    Column("Wanted", 1, numbers=True),
    Column("Closed by", 2),
)
_MOST = 10


def add_gaps(deck: Deck, view: View) -> None:
    """Add the gaps, blockers first; those without room are in the notes."""
    if not view.gaps:
        return
    slide = deck.slide(_title(view), list(_notes(view)))
    rows = [_row(gap) for gap in view.gaps[:_MOST]]
    add_first_rows(slide, Grid(_COLUMNS, deck.box), rows, "Largest gaps", (len(view.gaps) - len(rows), "notes"))


def _title(view: View) -> str:
    number, blockers = len(view.gaps), sum(gap.criticality == "blocker" for gap in view.gaps)
    stand = "stands" if number == 1 else "stand"
    whole = f"{count(number, 'gap')} {stand} between here and {view.roadmap.target_title}"
    if number == 1:
        return f"{whole}, {'a blocker' if blockers else 'not a blocker'}"
    if blockers < 2:
        return f"{whole}, {'one' if blockers else 'none'} of them a blocker"
    return f"{whole}, {'all' if blockers == number else blockers} of them blockers"


def _row(gap: Gap) -> Row:
    closed = ", ".join(initiative.code for initiative in gap.initiatives) or "no initiative on offer"
    question = gap.question
    return Row(
        (question.code, question.title, gap.dimension, gap.criticality, str(gap.supported), str(gap.wanted), closed)
    )


def _notes(view: View) -> Iterator[str]:
    for gap in view.gaps:
        closed = ", ".join(f"{initiative.code} {initiative.title}" for initiative in gap.initiatives)
        what = f"{gap.question.code} {gap.question.title}: has {gap.supported}, wanted {gap.wanted}"
        yield f"{what}; closed by {closed}." if closed else f"{what}; no initiative on offer."
