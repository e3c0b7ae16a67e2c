"""Add native tables whose rows all fit: those without room follow in the appendix, or are counted."""

from collections.abc import Sequence
from typing import Any

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.slide import Slide
from pptx.util import Pt

from readiness.slides.deck import Deck, RestOfTable, SlidePage
from readiness.slides.table_grid import EDGE, MOST_ROWS, SIDE, TableColumn, TableGrid, TableRow
from readiness.slides.text_boxes import SMALL, add_text, describe_shape, text_box, write_paragraphs
from readiness.slides.text_fit import Paragraph
from readiness.statements import slide_titles, slides
from readiness.statements.statement import Statement, Words

_FOOT = 24


def add_table(slide: Slide, grid: TableGrid, rows: Sequence[TableRow], name: Words) -> None:
    """Add a table with a head row; the rows must fit the grid."""
    shown = [grid.head, *rows]
    heights = [grid.height(row) for row in shown]
    frame = slide.shapes.add_table(len(shown), len(grid.columns), *grid.box._replace(height=sum(heights)).lengths)
    heads = tuple(column.head for column in grid.columns)
    describe_shape(frame, name, slides.table_of(number=len(rows), heads=heads))
    for place, width in zip(frame.table.columns, grid.widths, strict=True):
        place.width = Pt(width)
    for place, row, height in zip(frame.table.rows, shown, heights, strict=True):
        place.height = Pt(height)
        for cell, text, column in zip(place.cells, row.cells, grid.columns, strict=True):
            _fill(cell, Paragraph(text, grid.is_bold(row, column)), column, grid.size)


def add_rows(
    deck: Deck, page: SlidePage, columns: tuple[TableColumn, ...], rows: Sequence[TableRow], name: Statement
) -> None:
    """Add a table of the rows that fit, and below it how many more there are and where; nothing without rows."""
    if not rows:
        return
    grid = TableGrid(columns, page.box, deck.face).sized_for(rows[:MOST_ROWS])
    first = next(grid.pages(rows))
    if len(first) == len(rows):
        add_table(page.slide, grid, first, name)
        return
    table, foot = page.box.above(_FOOT)
    grid = TableGrid(columns, table, deck.face).sized_for(rows[:MOST_ROWS])
    first = next(grid.pages(rows))
    add_table(page.slide, grid, first, name)
    deck.leave_for_appendix(RestOfTable(name, columns, rows[len(first) :], text_box(page.slide, foot)))


def add_appendix(deck: Deck) -> None:
    """Add the rows without room, on slides at the end, and name their first slide where they are missing."""
    for rest in deck.rests:
        more = [row for row in rest.rows if not row.is_heading]
        if not deck.has_appendix:
            write_paragraphs(rest.foot.text_frame, [Paragraph(slides.more_in_report(number=len(more)))], SMALL)
            continue
        told = slide_titles.more_in_appendix if rest.is_continued else slide_titles.all_in_appendix
        paragraph = Paragraph(told(number=len(more), slide=deck.number_of_next))
        write_paragraphs(rest.foot.text_frame, [paragraph], SMALL)
        _add_rest(deck, rest)


def _add_rest(deck: Deck, rest: RestOfTable) -> None:
    """Add the slides of one table; with more rows than the appendix has room for, the last slide counts the others."""
    table, foot = deck.box.above(_FOOT)
    grid = TableGrid(rest.columns, table, deck.face).spread(rest.rows)
    pages = _even_pages(grid, rest.rows)
    for number, page in enumerate(pages[: rest.most]):
        slide = deck.page(slide_titles.appendix_of(table=rest.name), notes=() if number else rest.notes).slide
        add_table(slide, grid, page, rest.name)
        left_out = sum(not row.is_heading for later in pages[rest.most :] for row in later)
        if left_out and number == rest.most - 1:
            add_text(slide, foot, [Paragraph(slides.more_in_report(number=left_out))], SMALL, deck.face)


def _even_pages(grid: TableGrid, rows: Sequence[TableRow]) -> list[list[TableRow]]:
    """Return as few pages as the rows need, with about as many rows each."""
    fewest, number = list(grid.pages(rows, len(rows))), sum(not row.is_heading for row in rows)
    even = list(grid.pages(rows, -(-number // len(fewest))))
    return even if len(even) == len(fewest) else fewest


def _fill(cell: Any, paragraph: Paragraph, column: TableColumn, size: float) -> None:
    cell.margin_left = cell.margin_right = Pt(SIDE)
    cell.margin_top = cell.margin_bottom = Pt(EDGE)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    write_paragraphs(cell.text_frame, [paragraph], size)
    if column.numbers:
        cell.text_frame.paragraphs[0].alignment = PP_ALIGN.RIGHT
