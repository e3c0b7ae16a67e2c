"""Native tables whose cells are cut to fit, so that no row grows out of its slide."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.slide import Slide
from pptx.util import Pt

from readiness.reporting.slides.box import Box
from readiness.reporting.slides.text import LINE, Paragraph, fitted, lines
from readiness.reporting.slides.writing import SMALL, describe, write

_SIDE, _EDGE = 4.5, 3.0
"""Margins of a cell."""
_MOST_LINES = 2


class Column(NamedTuple):
    """A column: its head, its part of the width, and whether it holds numbers."""

    head: str
    share: float
    numbers: bool = False


class Row(NamedTuple):
    """A row: its cells, and whether it heads what follows."""

    cells: tuple[str, ...]
    bold: bool = False


def pages(columns: Sequence[Column], rows: Sequence[Row], box: Box, most: int = 12) -> Iterator[list[Row]]:
    """Return the rows in parts that fit into the box, each with at most so many rows; cells are cut."""
    page: list[Row] = []
    left = room = box.height - _height(columns, _head(columns, box), box)
    for row in (_cut(columns, row, box) for row in rows):
        height = _height(columns, row, box)
        if page and (height > left or len(page) == most):
            yield page
            page, left = [], room
        page.append(row)
        left -= height
    if page:
        yield page


def add_table(slide: Slide, box: Box, columns: Sequence[Column], rows: Sequence[Row], name: str) -> None:
    """Add a table of rows that fit, with a head."""
    shown = [_head(columns, box), *(_cut(columns, row, box) for row in rows)]
    heights = [_height(columns, row, box) for row in shown]
    placed = box._replace(height=sum(heights))
    frame = slide.shapes.add_table(len(shown), len(columns), *placed.lengths)
    heads = ", ".join(column.head for column in columns if column.head)
    describe(frame, name, f"Table of {len(rows)} {'row' if len(rows) == 1 else 'rows'}: {heads}")
    for place, width in zip(frame.table.columns, _widths(columns, box), strict=True):
        place.width = Pt(width)
    for place, row, height in zip(frame.table.rows, shown, heights, strict=True):
        place.height = Pt(height)
        for cell, text, column in zip(place.cells, row.cells, columns, strict=True):
            _fill(cell, Paragraph(text, row.bold), column)


def _fill(cell: Any, paragraph: Paragraph, column: Column) -> None:
    cell.margin_left = cell.margin_right = Pt(_SIDE)
    cell.margin_top = cell.margin_bottom = Pt(_EDGE)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    write(cell.text_frame, [paragraph], SMALL)
    if column.numbers:
        cell.text_frame.paragraphs[0].alignment = PP_ALIGN.RIGHT


def _head(columns: Sequence[Column], box: Box) -> Row:
    return _cut(columns, Row(tuple(column.head for column in columns), bold=True), box)


def _cut(columns: Sequence[Column], row: Row, box: Box) -> Row:
    fits = zip(row.cells, _widths(columns, box), strict=True)
    return row._replace(cells=tuple(fitted(text, width - 2 * _SIDE, SMALL, _MOST_LINES) for text, width in fits))


def _height(columns: Sequence[Column], row: Row, box: Box) -> float:
    fits = zip(row.cells, _widths(columns, box), strict=True)
    most = max(lines(text, width - 2 * _SIDE, SMALL) for text, width in fits)
    return most * SMALL * LINE + 2 * _EDGE


def _widths(columns: Sequence[Column], box: Box) -> list[float]:
    whole = sum(column.share for column in columns)
    return [box.width * column.share / whole for column in columns]
