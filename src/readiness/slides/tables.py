"""Add native tables with cells cut to fit, so that no row grows beyond the slide."""

from collections.abc import Callable, Sequence
from typing import Any

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.slide import Slide
from pptx.util import Pt

from readiness.slides.table_grid import EDGE, SIDE, TableColumn, TableGrid, TableRow
from readiness.slides.text_boxes import SMALL, add_text, describe_shape, write_paragraphs
from readiness.slides.text_fit import Paragraph
from readiness.statements import slides
from readiness.statements.statement import Statement

_FOOT = 24


def add_table(slide: Slide, grid: TableGrid, rows: Sequence[TableRow], name: Statement) -> None:
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
            _fill(cell, Paragraph(text, row.bold), column, grid.size)


def add_first_rows(
    slide: Slide,
    grid: TableGrid,
    rows: Sequence[TableRow],
    name: Statement,
    say_more: Callable[..., Statement],
    left_out: int = 0,
) -> None:
    """Add a table of the rows that fit, and below it the number of omitted rows and where to find them.

    `say_more` says it, for a `number`; `left_out` rows were already left out by the caller. Without rows there is
    nothing to add.
    """
    if not rows:
        return
    table, foot = grid.box.above(_FOOT)
    grid = grid._replace(box=table).sized_for(rows)
    first = next(grid.pages(rows))
    add_table(slide, grid, first, name)
    if left_out := left_out + len(rows) - len(first):
        add_text(slide, foot, [Paragraph(say_more(number=left_out))], SMALL)


def _fill(cell: Any, paragraph: Paragraph, column: TableColumn, size: float) -> None:
    cell.margin_left = cell.margin_right = Pt(SIDE)
    cell.margin_top = cell.margin_bottom = Pt(EDGE)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    write_paragraphs(cell.text_frame, [paragraph], size)
    if column.numbers:
        cell.text_frame.paragraphs[0].alignment = PP_ALIGN.RIGHT
