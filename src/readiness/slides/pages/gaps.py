"""Add the slide of the largest gaps with levels and the initiatives that close them; a few stand with the gates."""

from collections.abc import Iterable, Iterator

from readiness.slides.deck import Deck
from readiness.slides.pages.gate_rows import GATE_COLUMNS, gate_rows
from readiness.slides.rest_of_table import GAPS, RowsTitles
from readiness.slides.table_grid import MOST_ROWS, TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_rows, rows_with_room
from readiness.slides.text_boxes import BODY, body_height
from readiness.slides.text_fit import Paragraph
from readiness.statements import labels, report_text, sections, slide_parts, slides
from readiness.statements import slide_plans as plans
from readiness.statements.criticalities import criticality
from readiness.statements.statement import Statement, Words
from readiness.view.cells import cell_text
from readiness.view.models.plan import GapView
from readiness.view.models.report import ReportView
from readiness.view.sections import report_sections

_BLOCKER = "blocker"
_FEW, _GAP = 3, 24
"""The gaps that may stand below the gates, at most, and the room between, in points."""


def add_gaps(deck: Deck, view: ReportView) -> None:
    """Add a table of the gaps in the order of the view, blockers first; the notes list all of them.

    One more row than usual shows the last blocker; where more blockers have no room, the title counts those shown.

    Nothing without gaps, and where the few of them stand below the gates.
    """
    if not view.gaps or gaps_below_gates(deck, view):
        return
    columns, rows, blockers = _columns(view), list(map(_row, view.gaps)), view.gap_counts.blockers
    most = MOST_ROWS + (blockers == MOST_ROWS + 1)
    _, shown = rows_with_room(deck, deck.box, columns, rows, most)
    title = _title(view)
    cut = [slides.blockers_shown(title=title, number=len(shown))] if len(shown) < blockers else []
    page = deck.page(*cut, title, sections.gaps(), notes=gap_notes(view))
    add_rows(deck, page, columns, rows, slides.largest_gaps(), _titles(view), most)


def _titles(view: ReportView) -> RowsTitles:
    """Return titles that say how many of the gaps are blockers."""

    def titles(first: int, last: int) -> Iterable[Words]:
        shown = view.gaps[first - 1 : last]
        gaps, blockers = GAPS.rows(first, last, len(view.gaps)), sum(gap.criticality == _BLOCKER for gap in shown)
        if 0 < blockers < len(shown):
            return [slide_parts.blockers_among(gaps=gaps, number=blockers)]
        told = slide_parts.all_blockers if blockers else slide_parts.no_blockers
        return [told(gaps=gaps, number=len(shown))]

    return titles


def gaps_below_gates(deck: Deck, view: ReportView) -> tuple[TableGrid, list[TableRow], Paragraph] | None:
    """Return the table of a few gaps and the line above it, if they have room below the gates; None if not."""
    rows, gates = list(map(_row, view.gaps)), gate_rows(view)
    if (
        not 0 < len(rows) <= _FEW
        or not 0 < len(gates) <= MOST_ROWS
        or "gates" not in {section.id for section in report_sections(view)}
    ):
        return None
    title = Paragraph(_title(view), bold=True)
    height = body_height([title], deck.box.width, deck.face)
    grid = TableGrid(_columns(view), deck.box, deck.face, BODY).spread(rows)
    needed = height + sum(grid.heights(rows))
    above, below = deck.box.above(needed, _GAP)
    if above.height <= 0 or not TableGrid(GATE_COLUMNS, above, deck.face, BODY).spread(gates).holds(gates):
        return None
    return grid._replace(box=below.below(height, 0)), rows, title


def _columns(view: ReportView) -> tuple[TableColumn, ...]:
    return (
        TableColumn(labels.code(), 1.1),
        TableColumn(labels.question(), 4.4),
        TableColumn(labels.dimension(), 2.1),
        TableColumn(labels.criticality_head(view.roadmap.target_gate), 1.8),
        TableColumn(labels.has(), 0.7, numbers=True),
        TableColumn(labels.wanted(), 1, numbers=True),
        TableColumn(labels.closed_by(), 1.8),
    )


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


def gap_notes(view: ReportView) -> list[Statement]:
    """Return a line on each gap."""
    return list(_notes(view))


def _notes(view: ReportView) -> Iterator[Statement]:
    for gap in view.gaps:
        has, wanted = gap.called.supported or 0, gap.called.wanted or 0
        question = labels.entry(code=gap.question.code, title=gap.question.title)
        if gap.initiatives:
            initiatives = tuple(labels.entry(code=each.code, title=each.title) for each in gap.initiatives)
            yield plans.gap_closed_by(question=question, has=has, wanted=wanted, initiatives=initiatives)
        else:
            yield plans.gap_open(question=question, has=has, wanted=wanted)
