"""Add the slide of the decisions requested from the leaders."""

from readiness.slides.deck import Deck
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_first_rows, add_table
from readiness.statements.voice import language, say
from readiness.view.models.report import DecisionView, ReportView

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
    """Add a table of the requested decisions with reason, owner, cost, effort and date; nothing without any.

    Where they do not all fit, the number of omitted rows is below the table; the notes list every decision.
    """
    decisions = view.leader.decisions
    if not decisions:
        return
    first = "" if len(decisions) == 1 else "; the first is"
    title = f"{view.leader.decisions_title}{first}: {decisions[0].title}"
    slide = deck.slide(title, [f"{decision.title}: {decision.why}" for decision in decisions])
    rows = [_row(number, decision) for number, decision in enumerate(decisions, 1)]
    grid = TableGrid(_COLUMNS, deck.box, _MOST_LINES)
    sized = grid.sized_for(rows)
    if len(page := next(sized.pages(rows))) == len(rows):
        add_table(slide, sized, page, "Decisions")
    else:
        add_first_rows(slide, grid, rows, "Decisions", (0, "notes"))


def _row(number: int, decision: DecisionView) -> TableRow:
    title = f"{decision.code} {decision.title}" if decision.code else decision.title
    cost = ", ".join(say(part) for part in (decision.cost, decision.effort) if part) or "–"
    high = f"; high {language().date(decision.finish_high)}" if decision.finish_high else ""
    due = f"{language().date(decision.finish)}{high}"
    return TableRow((str(number), say(title), say(decision.why), say(decision.owner or "–"), cost, due))
