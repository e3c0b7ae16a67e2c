"""Leave the level of every question for the appendix, a table for each dimension."""

from readiness.slides.deck import Deck, RestOfTable
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.statements import in_use, labels, slide_titles
from readiness.view.cells import cell_text, state_text
from readiness.view.models.answers import AnswerView
from readiness.view.models.report import ReportView

_COLUMNS = (
    TableColumn(labels.code(), 1.2),
    TableColumn(labels.question(), 6),
    TableColumn(in_use.status_head(), 2),
    TableColumn(labels.claimed(), 1.2, numbers=True),
    TableColumn(labels.evidenced(), 1.3, numbers=True),
    TableColumn(labels.wanted(), 1.2, numbers=True),
)
_MOST = 6


def add_answers(deck: Deck, view: ReportView) -> None:
    """Leave a table for each dimension with answers."""
    for dimension in view.dimensions:
        if rows := list(map(_row, dimension.answers)):
            name = slide_titles.questions_of(dimension=dimension.title)
            notes = [each.because for each in dimension.answers if each.short]
            deck.leave_for_appendix(RestOfTable(name, _COLUMNS, rows, None, notes, _MOST, is_continued=False))


def _row(answer: AnswerView) -> TableRow:
    called = answer.called
    levels = map(cell_text, (called.claimed, called.evidenced, called.wanted))
    question = answer.question
    return TableRow((question.code, question.title, state_text(answer.state), *levels), bold=answer.short)
