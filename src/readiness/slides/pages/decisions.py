"""The slide of what is asked of the leaders."""

from readiness.slides.deck import Deck
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_table
from readiness.view import ReportView
from readiness.view.models.report import DecisionView

_COLUMNS = (
    TableColumn("No.", 0.6, numbers=True),
    TableColumn("Decision", 3.4),
    TableColumn("Why", 3.6),
    TableColumn("Owner", 2),
    TableColumn("Cost and effort", 2),
    TableColumn("By", 2.2),
)
_MOST_LINES = 6


def add_decisions(deck: Deck, view: ReportView) -> None:
    """Add the decisions asked for, with who, what it costs, when and why."""
    decisions = view.leader.decisions
    if not decisions:
        return
    first = "" if len(decisions) == 1 else "; the first is"
    title = f"{view.leader.decisions_title}{first}: {decisions[0].title}"
    slide = deck.slide(title, [f"{asked.title}: {asked.why}" for asked in decisions])
    rows = [_row(number, asked) for number, asked in enumerate(decisions, 1)]
    grid = TableGrid(_COLUMNS, deck.box, _MOST_LINES).sized_for(rows)
    add_table(slide, grid, next(grid.pages(rows)), "Decisions")


def _row(number: int, asked: DecisionView) -> TableRow:
    title = f"{asked.code} {asked.title}" if asked.code else asked.title
    cost = ", ".join(part for part in (asked.cost, asked.effort) if part) or "–"
    high = f"; high {asked.finish_high}" if asked.finish_high else ""
    return TableRow((str(number), title, asked.why, asked.owner or "–", cost, f"{asked.when}{high}"))
