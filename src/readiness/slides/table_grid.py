"""Fit a table into an area: font size, column widths, row heights and the rows on each page."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Self

from readiness.slides.advance_widths import USUAL, AdvanceWidths, TextFace
from readiness.slides.slide_box import SlideBox
from readiness.slides.text_fit import LINE, fit_text, line_count, slide_text, text_width, widest_word
from readiness.statements.statement import Words

SIDE, EDGE = 4.5, 3.0
"""Margins of a cell at the sides and at top and bottom, in points."""
APART = 8.0
"""The room between right-aligned numbers and words in the next column, besides the margins."""
SIZES = (18, 16, 14, 12)
"""Font sizes in points, in order of preference."""
MOST_ROWS = 8
"""The rows of a table below its head, at most, without headings between them."""

_AIRY = 3.0
"""The height of a row with some air, as a multiple of the font size."""
_ROUNDED = 0.1
"""The points of width by which a column is wider than its widest word, so that no rounding breaks it."""
_WIDEST, _LONGEST = 0.25, 2000
"""The maximum share of the table's width reserved for a word, and the number of characters of a cell examined."""


class TableColumn(NamedTuple):
    """A column: its head, its relative width, True for numbers, which are right-aligned, and True for bold cells.

    `whole` is True for cells that stay on one line where there is room, as numbers do: days.
    """

    head: Words
    share: float
    numbers: bool = False
    bold: bool = False
    whole: bool = False


class TableRow(NamedTuple):
    """A row: its cells, and True if they are bold, if it heads the rows below, and if it is part of the row above."""

    cells: tuple[Words, ...]
    bold: bool = False
    is_heading: bool = False
    is_part: bool = False


class TableGrid(NamedTuple):
    """The columns of a table and the area it must fit."""

    columns: tuple[TableColumn, ...]
    box: SlideBox
    face: TextFace = USUAL
    size: float = SIZES[-1]

    @property
    def head(self) -> TableRow:
        """The head row."""
        return TableRow(tuple(slide_text(column.head) for column in self.columns), bold=True)

    @property
    def widths(self) -> list[float]:
        """The width of each column, in points."""
        whole = sum(column.share for column in self.columns)
        return [self.box.width * column.share / whole for column in self.columns]

    @property
    def ends(self) -> list[float]:
        """The margin at the end of each column, in points: more between numbers and words that follow them."""
        following = [column.numbers for column in self.columns[1:]] + [True]
        pairs = zip(self.columns, following, strict=True)
        return [SIDE + APART * (column.numbers and not is_number) for column, is_number in pairs]

    def sized_for(self, rows: Sequence[TableRow], most: int = SIZES[0]) -> Self:
        """Return the grid in the largest font size in which all rows fit with no word broken, else in the smallest."""
        sizes = [self._replace(size=size).spread(rows) for size in SIZES if size <= most]
        return next((grid for grid in sizes if grid.holds(rows)), sizes[-1])

    def spread(self, rows: Sequence[TableRow]) -> Self:
        """Return the grid with each column wide enough for its widest word, taking width from columns with spare room.

        Numbers such as `14 of 25`, and days, stay on one line where there is room. Where it is not enough for all
        words, the heads at least have it; where it is not enough for them, nothing changes.
        """
        for shown, whole in ((rows, True), (rows, False), ((), False)):
            if columns := self._spread(self._needs([self.head, *shown], whole=whole)):
                return self._replace(columns=columns)
        return self

    def pages(self, rows: Sequence[TableRow], most: int = MOST_ROWS) -> Iterator[list[TableRow]]:
        """Yield the rows in groups of at most `most` that each fit the area below the head; headings do not count."""
        page: list[TableRow] = []
        left = room = self.box.height - self.height(self.head)
        for row in map(self.shown, rows):
            height = self.height(row)
            if page and (height > left or sum(not one.is_heading for one in page) >= most):
                carried = _carried(page, row)
                yield page
                page, left = carried, room - sum(map(self.height, carried))
            page.append(row)
            left -= height
        if page:
            yield page

    def shown(self, row: TableRow) -> TableRow:
        """Return the row as text; a cell that is higher than the whole area is cut."""
        most = max(1, int((self.box.height - self.height(self.head) - 2 * EDGE) / (self.size * LINE)))
        cells = zip(row.cells, self.rooms(), self._widths_of(row), strict=True)
        return row._replace(cells=tuple(fit_text(text, room, self.size, most, widths) for text, room, widths in cells))

    def height(self, row: TableRow) -> float:
        """Return the height of a row, in points."""
        cells = zip(row.cells, self.rooms(), self._widths_of(row), strict=True)
        most = max(line_count(slide_text(text), room, self.size, widths) for text, room, widths in cells)
        return most * self.size * LINE + 2 * EDGE

    def heights(self, rows: Sequence[TableRow], least: Sequence[float] | None = None) -> list[float]:
        """Return the heights of the head and of the rows: as even and with as much air as there is room for.

        `least` are the heights that the rows need, where that is not the height of their text alone.
        """
        head, every = self.height(self.head), least or list(map(self.height, rows))
        air = self.size * (_AIRY - LINE) - 2 * EDGE
        return [head, *_even(every, self.box.height - head, max(every, default=0) + air)]

    def holds(self, rows: Sequence[TableRow]) -> bool:
        """Return whether all rows fit the area with no word and no number broken."""
        needs = self._needs([self.head, *rows], whole=True)
        broken = any(need - _ROUNDED / 2 > width for need, width in zip(needs, self.widths, strict=True))
        return not broken and sum(map(self.height, [self.head, *rows])) <= self.box.height

    def has_whole_cells(self, rows: Sequence[TableRow]) -> bool:
        """Return whether each cell is on one line."""
        return all(self.height(row) <= self.size * LINE + 2 * EDGE for row in rows)

    def is_bold(self, row: TableRow, column: TableColumn) -> bool:
        """Return whether the cell of a row in a column is bold."""
        return row.bold or row.is_heading or column.bold

    def moved(self, giver: int, taker: int, points: float) -> Self:
        """Return the grid with some of the width of one column given to another."""
        widths = self.widths
        widths[giver], widths[taker] = widths[giver] - points, widths[taker] + points
        return self._replace(
            columns=tuple(column._replace(share=width) for column, width in zip(self.columns, widths, strict=True))
        )

    def _spread(self, needs: Sequence[float]) -> tuple[TableColumn, ...]:
        """Return the columns with the widths that they need at least; none if there is not enough room."""
        widths = self.widths
        spare = [max(0.0, width - need) for width, need in zip(widths, needs, strict=True)]
        lacking = sum(max(0.0, need - width) for width, need in zip(widths, needs, strict=True))
        if not lacking:
            return self.columns
        if lacking >= sum(spare):
            return ()
        ratio = lacking / sum(spare)
        spread = (max(need, width - more * ratio) for width, need, more in zip(widths, needs, spare, strict=True))
        return tuple(column._replace(share=width) for column, width in zip(self.columns, spread, strict=True))

    def _needs(self, rows: Sequence[TableRow], *, whole: bool) -> list[float]:
        """Return the width each column needs for its widest word, or whole number, in points, and a little more."""
        needs = [0.0] * len(self.columns)
        for row in rows:
            cells = zip(row.cells, self._widths_of(row), self.columns, strict=True)
            words = (self._widest(text, widths, whole=whole and _is_whole(column)) for text, widths, column in cells)
            needs = [
                max(need, SIDE + word + end + _ROUNDED) for need, word, end in zip(needs, words, self.ends, strict=True)
            ]
        return [min(self.box.width * _WIDEST, need) for need in needs]

    def _widest(self, text: Words, widths: AdvanceWidths, *, whole: bool) -> float:
        shown = slide_text(text)[:_LONGEST]
        return text_width(shown, self.size, widths) if whole else widest_word(shown, self.size, widths)

    def rooms(self) -> list[float]:
        """Return the width of the text of each column, in points."""
        return [width - SIDE - end for width, end in zip(self.widths, self.ends, strict=True)]

    def _widths_of(self, row: TableRow) -> list[AdvanceWidths]:
        return [self.face.bold if self.is_bold(row, column) else self.face.regular for column in self.columns]


def _even(heights: Sequence[float], room: float, most: float) -> list[float]:
    """Return the heights with the lower ones raised to the same one, at most to `most`, as far as there is room."""
    left, number = room, len(heights)
    for height in sorted(heights, reverse=True):
        if height * number <= left:
            return [max(one, min(most, left / number)) for one in heights]
        left, number = left - height, number - 1
    return list(heights)


def _carried(page: list[TableRow], following: TableRow) -> list[TableRow]:
    """Take the rows from the end of a page that belong with the following one: headings, and rows it is part of."""
    carried: list[TableRow] = []
    while len(page) > 1 and (page[-1].is_heading or (carried or [following])[0].is_part):
        carried.insert(0, page.pop())
    return carried


def _is_whole(column: TableColumn) -> bool:
    return column.numbers or column.whole
