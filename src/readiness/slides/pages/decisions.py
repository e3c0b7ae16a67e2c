"""Add the slide of the decisions requested from the leaders."""

from readiness.slides.deck import Deck
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_first_rows, add_table
from readiness.statements import labels, slides
from readiness.statements.lists import following
from readiness.statements.statement import Words
from readiness.view.cells import NOTHING
from readiness.view.models.leader import DecisionView
from readiness.view.models.report import ReportView

_COLUMNS = (
    TableColumn(slides.number(), 0.6, numbers=True),
    TableColumn(labels.decision(), 6.4),
    TableColumn(slides.owner(), 2),
    TableColumn(slides.cost_and_effort(), 2),
    TableColumn(slides.done_by(), 2.2),
)
_MOST_LINES = 6


def add_decisions(deck: Deck, view: ReportView) -> None:
    """Add a table of the requested decisions with reason, owner, cost, effort and date; nothing without any.

    Where they do not all fit, the number of omitted rows is below the table; the notes list every decision.
    """
    decisions = view.leader.decisions
    if not decisions:
        return
    notes: list[Words] = [following(first=one.sentence, then=one.why) for one in decisions]
    if view.leader.decisions_more:
        notes.append(view.leader.decisions_more)
    slide = deck.slide(view.leader.decisions_title, notes)
    rows = [_row(number, decision) for number, decision in enumerate(decisions, 1)]
    grid = TableGrid(_COLUMNS, deck.box, _MOST_LINES)
    sized = grid.sized_for(rows)
    if len(page := next(sized.pages(rows))) == len(rows):
        add_table(slide, sized, page, slides.decisions())
    else:
        add_first_rows(slide, grid, rows, slides.decisions(), slides.more_in_notes)


def _row(number: int, decision: DecisionView) -> TableRow:
    done: Words = NOTHING
    if decision.finish_50:
        done = slides.due_with_chance(sure=decision.finish, even=decision.finish_50)
    return TableRow((str(number), decision.sentence, decision.owner or NOTHING, _cost(decision), done))


def _cost(decision: DecisionView) -> Words:
    if decision.cost and decision.effort:
        return slides.cost_effort(cost=decision.cost, effort=decision.effort)
    return decision.cost or decision.effort or NOTHING
