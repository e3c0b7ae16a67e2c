"""Leave the level of every question for the appendix, a table for each dimension."""

from collections.abc import Iterable, Iterator

from readiness.slides.deck import Deck
from readiness.slides.rest_of_table import QUESTIONS, RestOfTable, RowsTitles
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.statements import in_use, labels, slide_parts, slide_titles
from readiness.statements.statement import Statement, Words
from readiness.view.cells import cell_text, state_text
from readiness.view.models.answers import AnswerView, DimensionAnswersView
from readiness.view.models.parts import NamedView
from readiness.view.models.report import ReportView

_MOST = 6
_OPEN = {"unanswered", "unknown"}


def add_answers(deck: Deck, view: ReportView) -> None:
    """Leave a table for each dimension with answers."""
    gate = view.leader.next_gate
    for dimension in view.dimensions:
        if rows := [_row(one, by_gate=gate is not None) for one in dimension.answers]:
            name = slide_titles.questions_of(dimension=dimension.title)
            notes = [each.because for each in dimension.answers if each.short]
            titles = _titles(view, dimension)
            deck.leave_for_appendix(RestOfTable(name, _columns(gate), rows, None, titles, notes, _MOST))


def _titles(view: ReportView, dimension: DimensionAnswersView) -> RowsTitles:
    """Return titles that count the questions that are short of the next gate's minimum, and those without an answer."""
    gate, whole = view.leader.next_gate, len(dimension.answers)

    def titles(first: int, last: int) -> Iterable[Words]:
        told = tuple(_told(dimension.answers[first - 1 : last], gate.id if gate else None))
        rows = QUESTIONS.rows(first, last, whole)
        return [slide_parts.questions_told(dimension=dimension.title, questions=rows, told=told)]

    return titles


def _told(answers: tuple[AnswerView, ...], gate: str | None) -> Iterator[Statement]:
    short, without = sum(one.short for one in answers), sum(one.state.kind in _OPEN for one in answers)
    if gate and short:
        yield slide_parts.below_minimum(number=short, gate=gate)
    if without:
        yield slide_parts.without_answer(number=without)
    elif not gate:
        yield slide_parts.none_without_answer()
    elif not short:
        yield slide_parts.none_below_minimum(gate=gate)


def _columns(gate: NamedView | None) -> tuple[TableColumn, ...]:
    """Return the columns; the last has the levels of the next gate, whose minimum the titles count."""
    return (
        TableColumn(labels.code(), 1.2),
        TableColumn(labels.question(), 6),
        TableColumn(in_use.status_head(), 2),
        TableColumn(labels.claimed(), 1.2, numbers=True),
        TableColumn(labels.evidenced(), 1.3, numbers=True),
        TableColumn(labels.needed_for(gate=gate.id) if gate else labels.wanted(), 1.2, numbers=True),
    )


def _row(answer: AnswerView, *, by_gate: bool) -> TableRow:
    called, question = answer.called, answer.question
    levels = map(cell_text, (called.claimed, called.evidenced, called.needed if by_gate else called.wanted))
    return TableRow((question.code, question.title, state_text(answer.state), *levels), bold=answer.short)
