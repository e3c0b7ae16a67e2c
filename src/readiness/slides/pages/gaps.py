"""Add the slide of the largest gaps with their current and wanted levels and the initiatives that close them."""

from collections.abc import Iterator

from readiness.slides.deck import Deck
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.slides.tables import add_rows
from readiness.statements import labels, report_text, sections, slides
from readiness.statements import slide_plans as plans
from readiness.statements.criticalities import criticality
from readiness.statements.statement import Statement
from readiness.view.cells import cell_text
from readiness.view.models.plan import GapView
from readiness.view.models.report import ReportView

_COLUMNS = (
    TableColumn(labels.code(), 1.1),
    TableColumn(labels.question(), 4.6),
    TableColumn(labels.dimension(), 2.2),
    TableColumn(labels.criticality(), 1.3),
    TableColumn(labels.has(), 0.7, numbers=True),
    TableColumn(labels.wanted(), 1, numbers=True),
    TableColumn(labels.closed_by(), 2),
)


def add_gaps(deck: Deck, view: ReportView) -> None:
    """Add a table of the gaps in the order of the view; the notes list all of them. Add nothing without gaps."""
    if not view.gaps:
        return
    page = deck.page(_title(view), sections.gaps(), notes=list(_notes(view)))
    add_rows(deck, page, _COLUMNS, list(map(_row, view.gaps)), slides.largest_gaps())


def _title(view: ReportView) -> Statement:
    number, blockers = view.gap_counts.total, view.gap_counts.blockers
    target = view.roadmap.target_title
    if not blockers:
        return slides.gaps_to(number=number, target=target)
    if blockers == 1:
        return slides.gaps_one_blocker(number=number, target=target)
    if blockers == number:
        return slides.gaps_all_blockers(number=number, target=target)
    return slides.gaps_blockers(number=number, target=target, blockers=blockers)


def _row(gap: GapView) -> TableRow:
    closed = tuple(initiative.code for initiative in gap.initiatives) or report_text.no_initiative()
    question, levels = gap.question, map(cell_text, (gap.called.supported, gap.called.wanted))
    word = criticality(gap.criticality)
    return TableRow((question.code, question.title, gap.dimension, word, *levels, cell_text(closed)))


def _notes(view: ReportView) -> Iterator[Statement]:
    for gap in view.gaps:
        has, wanted = gap.called.supported or 0, gap.called.wanted or 0
        question = labels.entry(code=gap.question.code, title=gap.question.title)
        if gap.initiatives:
            initiatives = tuple(labels.entry(code=each.code, title=each.title) for each in gap.initiatives)
            yield plans.gap_closed_by(question=question, has=has, wanted=wanted, initiatives=initiatives)
        else:
            yield plans.gap_open(question=question, has=has, wanted=wanted)
