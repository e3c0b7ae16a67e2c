"""Add the slide of the largest gaps with their current and wanted levels and the initiatives that close them."""

from collections.abc import Iterator

from readiness.slides.deck import Deck
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_first_rows
from readiness.view.models.plan import GapView
from readiness.view.models.report import ReportView
from readiness.view.words import count_text

_COLUMNS = (
    TableColumn("Code", 1.1),
    TableColumn("Question", 4.6),
    TableColumn("Dimension", 2.2),
    TableColumn("Criticality", 1.3),
    TableColumn("Has", 0.7, numbers=True),
    TableColumn("Wanted", 1, numbers=True),
    TableColumn("Closed by", 2),
)
_MOST = 10


def add_gaps(deck: Deck, view: ReportView) -> None:
    """Add a table of the gaps in the order of the view; the notes list all of them. Add nothing without gaps."""
    if not view.gaps:
        return
    slide = deck.slide(_title(view), list(_notes(view)))
    rows = [_row(gap) for gap in view.gaps[:_MOST]]
    add_first_rows(slide, TableGrid(_COLUMNS, deck.box), rows, "Largest gaps", (len(view.gaps) - len(rows), "notes"))


def _title(view: ReportView) -> str:
    number, blockers = len(view.gaps), sum(gap.criticality == "blocker" for gap in view.gaps)
    verb = "stands" if number == 1 else "stand"
    whole = f"{count_text(number, 'gap')} {verb} between here and {view.roadmap.target_title}"
    if number == 1:
        return f"{whole}, {'a blocker' if blockers else 'not a blocker'}"
    if blockers < 2:
        return f"{whole}, {'one' if blockers else 'none'} of them a blocker"
    return f"{whole}, {'all' if blockers == number else blockers} of them blockers"


def _row(gap: GapView) -> TableRow:
    closed = ", ".join(initiative.code for initiative in gap.initiatives) or "no initiative on offer"
    question = gap.question
    return TableRow(
        (question.code, question.title, gap.dimension, gap.criticality, str(gap.supported), str(gap.wanted), closed)
    )


def _notes(view: ReportView) -> Iterator[str]:
    for gap in view.gaps:
        closed = ", ".join(f"{initiative.code} {initiative.title}" for initiative in gap.initiatives)
        line = f"{gap.question.code} {gap.question.title}: has {gap.supported}, wanted {gap.wanted}"
        yield f"{line}; closed by {closed}." if closed else f"{line}; no initiative on offer."
