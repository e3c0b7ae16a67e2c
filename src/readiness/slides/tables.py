"""Add native tables whose rows all fit: those without room follow in the appendix, or are counted."""

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Any

from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.slide import Slide
from pptx.util import Pt

from readiness.slides.deck import Deck, SlidePage
from readiness.slides.rest_of_table import RestOfTable, RowsTitles, named_rows, number_of_rows
from readiness.slides.slide_box import SlideBox
from readiness.slides.table_grid import EDGE, MOST_ROWS, SIDE, TableColumn, TableGrid, TableRow
from readiness.slides.text_boxes import SMALL, body_height, describe_shape, text_box, write_paragraphs
from readiness.slides.text_fit import LINE, Paragraph, broken_codes, end_without_broken_code, line_count, slide_text
from readiness.statements import slides
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import language

_RULE = (
    f'<a:lnB {nsdecls("a")} w="6350"><a:solidFill><a:schemeClr val="bg1"><a:lumMod val="75000"/></a:schemeClr>'
    "</a:solidFill></a:lnB>"
)
_MOVED = (6, 48, 6)
"""The points of width that are moved between two columns: the fewest, the most, and the steps between."""
FOOT = 24
"""The height of a line below a table or chart, in points."""


def add_table(deck: Deck, slide: Slide, grid: TableGrid, rows: Sequence[TableRow], name: Words) -> Any:
    """Add a table with a head row, and return its shape; the rows must fit the grid."""
    grid = _with_whole_codes(deck, grid, rows)
    shown, heights = [grid.head, *rows], _heights(deck, grid, rows)
    frame = slide.shapes.add_table(len(shown), len(grid.columns), *grid.box._replace(height=sum(heights)).lengths)
    heads = tuple(column.head for column in grid.columns)
    describe_shape(frame, name, slides.table_of(number=len(rows), heads=heads))
    _set_style(frame.table, deck.table_style)
    for place, width in zip(frame.table.columns, grid.widths, strict=True):
        place.width = Pt(width)
    for place, row, height in zip(frame.table.rows, shown, heights, strict=True):
        place.height = Pt(height)
        places = zip(place.cells, row.cells, grid.columns, grid.rooms(), grid.ends, strict=True)
        for cell, text, column, room, end in places:
            told = Paragraph(text, grid.is_bold(row, column))
            narrower = _narrower(deck, grid, told, room, height)
            _fill(cell, told, column, grid.size, end + narrower)
            if deck.has_ruled_rows and row is not shown[0]:
                cell._tc.get_or_add_tcPr().insert(0, parse_xml(_RULE))  # noqa: SLF001  python-pptx draws no borders
    frame.table.horz_banding = not deck.has_ruled_rows
    return frame


def add_rows(
    deck: Deck,
    page: SlidePage,
    columns: tuple[TableColumn, ...],
    rows: Sequence[TableRow],
    name: Statement,
    titles: RowsTitles | None = None,
    most: int = MOST_ROWS,
) -> None:
    """Add a table of the rows that fit, and below it how many more there are and where; nothing without rows.

    `titles` are those of the slides on which the table goes on.
    """
    if not rows:
        return
    grid, first = rows_with_room(deck, page.box, columns, rows, most)
    add_table(deck, page.slide, grid, first, name)
    if len(first) == len(rows):
        return
    _, foot = page.box.above(FOOT)
    titles, before = titles or named_rows(name, number_of_rows(rows)), number_of_rows(first)
    foot_box = text_box(page.slide, foot)
    deck.leave_for_appendix(RestOfTable(name, columns, rows[len(first) :], foot_box, titles, before=before))


def rows_with_room(
    deck: Deck, box: SlideBox, columns: tuple[TableColumn, ...], rows: Sequence[TableRow], most: int = MOST_ROWS
) -> tuple[TableGrid, list[TableRow]]:
    """Return the grid and the first rows, at most `most`, that have room; above a line if they are not all."""
    for area in (box, box.above(FOOT)[0]):
        grid = TableGrid(columns, area, deck.face).sized_for(rows[:most])
        first = next(grid.pages(rows, most))
        if len(first) == len(rows):
            break
    return grid, first


def beside_table(
    deck: Deck, box: SlideBox, columns: tuple[TableColumn, ...], rows: Sequence[TableRow], shares: Sequence[float]
) -> tuple[SlideBox, SlideBox] | None:
    """Return the widest area for a picture at the left of a table of all rows, and that of the table; None without."""
    for share in shares:
        left, right = box.beside(share)
        if TableGrid(columns, right, deck.face).sized_for(rows).holds(rows):
            return left, right
    return None


def lines_below(
    deck: Deck, columns: tuple[TableColumn, ...], rows: Sequence[TableRow], lines: Sequence[Paragraph]
) -> float | None:
    """Return the height of lines below a table of all rows on a slide of its own; None if they have no room."""
    height = body_height(lines, deck.box.width, deck.face)
    table, _ = deck.box.above(height)
    grid = TableGrid(columns, table, deck.face)
    return height if len(rows) <= MOST_ROWS and grid.sized_for(rows).holds(rows) else None


def foot_line(frame: Any, words: Words) -> None:
    """Write the line below a table or chart."""
    write_paragraphs(frame, [Paragraph(words)], SMALL)


def _set_style(table: Any, style: str) -> None:
    """Set the style by its id, and the direction of the language; python-pptx knows neither."""
    properties = table._tbl.tblPr  # noqa: SLF001
    properties.find(qn("a:tableStyleId")).text = style
    if language().direction == "rtl":
        properties.set("rtl", "1")


def _heights(deck: Deck, grid: TableGrid, rows: Sequence[TableRow]) -> list[float]:
    """Return the heights of head and rows, with a further line for a row where only that keeps a code unbroken."""
    least = list(map(grid.height, rows))
    spare = grid.box.height - grid.height(grid.head) - sum(least)
    for place, (row, height) in enumerate(zip(rows, least, strict=True)):
        cells = zip(row.cells, grid.columns, grid.rooms(), strict=True)
        told = [(Paragraph(text, grid.is_bold(row, column)), room) for text, column, room in cells]
        if grid.size * LINE <= spare and any(_breaks_code(deck, grid, *cell, height) for cell in told):
            least[place] += grid.size * LINE
            spare -= grid.size * LINE
    return grid.heights(rows, least)


def _with_whole_codes(deck: Deck, grid: TableGrid, rows: Sequence[TableRow]) -> TableGrid:
    """Return the table with a little width moved between two columns, where only that keeps every code unbroken."""
    broken = set(_columns_with_broken_codes(deck, grid, rows))
    for points in range(*_MOVED) if broken else ():
        for taker, giver in permutations(range(len(grid.columns)), 2):
            moved = grid.moved(giver, taker, points)
            if (
                not broken.isdisjoint((taker, giver))
                and moved.holds(rows)
                and not [*_columns_with_broken_codes(deck, moved, rows)]
            ):
                return moved
    return grid


def _columns_with_broken_codes(deck: Deck, grid: TableGrid, rows: Sequence[TableRow]) -> Iterator[int]:
    for row, height in zip(rows, _heights(deck, grid, rows)[1:], strict=True):
        cells = zip(row.cells, grid.columns, grid.rooms(), strict=True)
        for number, (text, column, room) in enumerate(cells):
            if _breaks_code(deck, grid, Paragraph(text, grid.is_bold(row, column)), room, height):
                yield number


def _breaks_code(deck: Deck, grid: TableGrid, told: Paragraph, room: float, height: float) -> bool:
    narrower = _narrower(deck, grid, told, room, height)
    return bool(broken_codes([told], room - narrower, grid.size, deck.drawn))


def _narrower(deck: Deck, grid: TableGrid, told: Paragraph, room: float, height: float) -> float:
    """Return how much narrower a cell is set, so that no line ends within a code."""
    widths = deck.face.bold if told.bold else deck.face.regular
    most = int((height - 2 * EDGE) / (grid.size * LINE) + 0.01)
    text = slide_text(told.text)
    return end_without_broken_code(
        [told], room, grid.size, deck.drawn, lambda width: line_count(text, width, grid.size, widths) <= most
    )


def _fill(cell: Any, paragraph: Paragraph, column: TableColumn, size: float, end: float) -> None:
    is_mirrored = language().direction == "rtl"
    left, right = (end, SIDE) if is_mirrored else (SIDE, end)
    cell.margin_left, cell.margin_right = Pt(left), Pt(right)
    cell.margin_top = cell.margin_bottom = Pt(EDGE)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    write_paragraphs(cell.text_frame, [paragraph], size)
    if column.numbers:
        cell.text_frame.paragraphs[0].alignment = PP_ALIGN.LEFT if is_mirrored else PP_ALIGN.RIGHT
