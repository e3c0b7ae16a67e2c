"""Leave the reasons for the decisions asked of the leaders for the appendix."""

from collections.abc import Callable, Iterable, Sequence

from readiness.slides.deck import Deck
from readiness.slides.rest_of_table import DECISIONS, RestOfTable, RowsTitles
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.statements import labels, slide_parts, slide_titles, slides
from readiness.statements.lists import following
from readiness.statements.statement import Statement, Words
from readiness.view.cells import NOTHING
from readiness.view.models.leader import DecisionView
from readiness.view.models.report import ReportView

_COLUMNS = (
    TableColumn(slides.number(), 0.5, numbers=True),
    TableColumn(labels.decision(), 4.4),
    TableColumn(labels.why(), 4),
    TableColumn(slides.owner(), 2),
    TableColumn(slides.cost_and_effort(), 2),
    TableColumn(slides.done_by(), 1.9),
)


def add_reasons(deck: Deck, view: ReportView) -> None:
    """Leave a table of the decisions with reason, owner, cost, effort and date; nothing without any."""
    leader = view.leader
    every = (*leader.decisions, *leader.later_decisions)
    if not every:
        return
    notes = [following(first=one.sentence, then=one.why) for one in every]
    rows = [_row(number, decision) for number, decision in enumerate(every, 1)]
    titles = decision_titles(every, slide_parts.reasons_asked_by)
    deck.leave_for_appendix(RestOfTable(slide_titles.decision_reasons(), _COLUMNS, rows, None, titles, notes))


def decision_titles(every: Sequence[DecisionView], told: Callable[..., Statement], others: int = 0) -> RowsTitles:
    """Return titles that say the first day to decide by; a number of other rows stands before the decisions."""

    def titles(first: int, last: int) -> Iterable[Words]:
        first, last = max(1, first - others), max(1, last - others)
        shown = every[first - 1 : last]
        rows = DECISIONS.rows(first, last, len(every))
        return [told(decisions=rows, number=len(shown), day=min(one.decide_by for one in shown))]

    return titles


def _row(number: int, decision: DecisionView) -> TableRow:
    done: Words = NOTHING
    if decision.finish_50:
        done = slides.due_with_chance(sure=decision.finish, even=decision.finish_50)
    owner = decision.owner or NOTHING
    return TableRow((str(number), decision.sentence, decision.why, owner, _cost(decision), done))


def _cost(decision: DecisionView) -> Words:
    if decision.cost and decision.effort:
        return slides.cost_effort(cost=decision.cost, effort=decision.effort)
    return decision.cost or decision.effort or NOTHING
