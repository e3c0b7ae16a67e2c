"""Add the slide of the decision: the options side by side, and what is asked with the days to decide by."""

from collections.abc import Iterator, Sequence

from readiness.slides.deck import Deck, RestOfTable
from readiness.slides.slide_box import SlideBox
from readiness.slides.table_grid import SIZES, TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_rows, add_table
from readiness.slides.text_boxes import add_body, holds_body, text_box
from readiness.slides.text_fit import Paragraph
from readiness.statements import decision_page, slide_titles, slides
from readiness.statements import slide_plans as plans
from readiness.statements.statement import Words
from readiness.view.cells import cell_text
from readiness.view.models.leader import LeaderView
from readiness.view.models.options import OptionsView
from readiness.view.models.report import ReportView
from readiness.view.option_names import marked_name

_FACT, _OPTION = 1.3, 1.6
_GAP, _FOOT = 12, 24


def add_decision(deck: Deck, view: ReportView) -> None:
    """Add the options with the advised one marked, and the decisions as sentences; nothing where nothing is asked.

    Where both do not fit, the decisions have a slide of their own; where too much is unknown they stand alone.
    """
    leader, options = view.leader, view.options
    if options is None or not options.is_asked:
        _add_asked(deck, leader)
        return
    notes = [options.advice, *options.lines, *_reasons(leader)]
    page = deck.page(options.brief_advice, slide_titles.decision(), notes=notes)
    asked = [Paragraph(leader.decisions_title, bold=True), *map(Paragraph, _numbered(leader))]
    if not options.brief:
        add_body(page.slide, page.box, asked, deck.face, slides.more_in_notes)
        return
    columns, rows = _columns(options), _rows(options)
    grid, left = _beside_asked(deck, page.box, columns, rows, asked)
    if grid and left:
        add_table(page.slide, grid, rows, slide_titles.option_figures())
        add_body(page.slide, left, asked, deck.face, slides.more_in_notes)
        return
    add_rows(deck, page, columns, rows, slide_titles.option_figures())
    _add_asked(deck, leader)


def add_options(deck: Deck, view: ReportView) -> None:
    """Add what each option rests on, leaves open and needs by when; the table of all figures is in the appendix."""
    options = view.options
    if options is None or not options.lines:
        return
    page = deck.page(slide_titles.options_in_detail(), notes=options.lines)
    box, foot = page.box.above(_FOOT)
    lines = [Paragraph(plans.bullet(line=line)) for line in options.lines]
    add_body(page.slide, box, lines, deck.face, slides.more_in_notes)
    rows = [TableRow((row.about, *map(cell_text, row.cells))) for row in options.rows]
    foot_box, name = text_box(page.slide, foot), slide_titles.option_figures()
    deck.leave_for_appendix(RestOfTable(name, _columns(options), rows, foot_box, is_continued=False))


def _add_asked(deck: Deck, leader: LeaderView) -> None:
    """Add the decisions alone; without any what ends first."""
    lines = list(_numbered(leader)) or list(leader.if_nothing)
    if lines:
        page = deck.page(leader.decisions_title, notes=list(_reasons(leader)))
        add_body(page.slide, page.box, list(map(Paragraph, lines)), deck.face, slides.more_in_notes)


def _beside_asked(
    deck: Deck,
    box: SlideBox,
    columns: tuple[TableColumn, ...],
    rows: Sequence[TableRow],
    asked: Sequence[Paragraph],
) -> tuple[TableGrid | None, SlideBox | None]:
    """Return the table in the largest font size that leaves room for all that is asked, and that room; else nothing."""
    for size in SIZES:
        grid = TableGrid(columns, box, deck.face, size).spread(rows)
        left = box.below(sum(map(grid.height, [grid.head, *rows])), _GAP)
        if grid.holds(rows) and holds_body(asked, left, deck.face):
            return grid, left
    return None, None


def _columns(options: OptionsView) -> tuple[TableColumn, ...]:
    every = (TableColumn(marked_name(one), _OPTION, bold=one.is_advised) for one in options.options)
    return (TableColumn(decision_page.option_head(), _FACT), *every)


def _rows(options: OptionsView) -> list[TableRow]:
    """Return the rows of page 1 without those of the money case, which has a slide of its own."""
    return [TableRow((row.about, *map(cell_text, row.cells))) for row in options.brief if row not in options.totals]


def _numbered(leader: LeaderView) -> Iterator[Words]:
    for number, decision in enumerate(leader.decisions, 1):
        yield plans.numbered(number=number, line=decision.sentence)
    if leader.decisions_more:
        yield leader.decisions_more


def _reasons(leader: LeaderView) -> Iterator[Words]:
    for decision in (*leader.decisions, *leader.later_decisions):
        yield decision.sentence
        yield decision.why
