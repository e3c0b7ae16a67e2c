"""How a table fits a place: the size of its words, the height of its rows, and how many rows there is room for."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Self

from readiness.slides.slide_box import SlideBox
from readiness.slides.text_fit import LINE, fit_text, line_count, slide_text, widest_word

SIDE, EDGE = 4.5, 3.0
"""Margins of a cell."""
SIZES = (16, 14, 12)
"""Font sizes, the one that is liked best first."""

_WIDEST, _LONGEST = 0.25, 2000
"""The part of a table that a word may ask for, and how many characters of a cell are looked at."""


class TableColumn(NamedTuple):
    """A column: its head, its part of the width, and whether it holds numbers."""

    head: str
    share: float
    numbers: bool = False


class TableRow(NamedTuple):
    """A row: its cells, and whether it heads what follows."""

    cells: tuple[str, ...]
    bold: bool = False


class TableGrid(NamedTuple):
    """The columns of a table in its place."""

    columns: tuple[TableColumn, ...]
    box: SlideBox
    most_lines: int = 3
    """Longest cell; more is cut."""
    size: float = SIZES[-1]

    @property
    def head(self) -> TableRow:
        """The row of heads."""
        return self.cut(TableRow(tuple(column.head for column in self.columns), bold=True))

    @property
    def widths(self) -> list[float]:
        """The width of each column."""
        whole = sum(column.share for column in self.columns)
        return [self.box.width * column.share / whole for column in self.columns]

    def sized_for(self, rows: Sequence[TableRow]) -> Self:
        """The same in the largest size in which all rows fit uncut and unbroken; in the smallest where none is."""
        sizes = [self._replace(size=size).spread(rows) for size in SIZES]
        return next((grid for grid in sizes if grid.holds(rows)), sizes[-1])

    def spread(self, rows: Sequence[TableRow]) -> Self:
        """The same with room in every column for its widest word, taken from the columns that have some to spare."""
        widths, needs = self.widths, self._needs(rows)
        spare = [max(0.0, width - need) for width, need in zip(widths, needs, strict=True)]
        lacking = sum(max(0.0, need - width) for width, need in zip(widths, needs, strict=True))
        if not 0 < lacking < sum(spare):
            return self
        given = lacking / sum(spare)
        spread = (max(need, width - more * given) for width, need, more in zip(widths, needs, spare, strict=True))
        columns = (column._replace(share=width) for column, width in zip(self.columns, spread, strict=True))
        return self._replace(columns=tuple(columns))

    def pages(self, rows: Sequence[TableRow]) -> Iterator[list[TableRow]]:
        """The rows, cut, in parts that fit."""
        page: list[TableRow] = []
        left = room = self.box.height - self.height(self.head)
        for row in map(self.cut, rows):
            height = self.height(row)
            if page and height > left:
                # What heads the rows that follow goes with them.
                carried = [page.pop()] if page[-1].bold and len(page) > 1 else []
                yield page
                page, left = carried, room - sum(map(self.height, carried))
            page.append(row)
            left -= height
        if page:
            yield page

    def cut(self, row: TableRow) -> TableRow:
        """A row whose cells are cut to the most lines."""
        cells = zip(row.cells, self._rooms(), strict=True)
        return row._replace(cells=tuple(fit_text(text, room, self.size, self.most_lines) for text, room in cells))

    def height(self, row: TableRow) -> float:
        """How high a row is."""
        most = max(line_count(text, room, self.size) for text, room in zip(row.cells, self._rooms(), strict=True))
        return most * self.size * LINE + 2 * EDGE

    def holds(self, rows: Sequence[TableRow]) -> bool:
        """Do all rows fit, none with a cut and none with a broken word?"""
        cuts = [self.cut(row) for row in rows]
        uncut = all(list(map(slide_text, row.cells)) == list(cut.cells) for row, cut in zip(rows, cuts, strict=True))
        broken = any(need > width for need, width in zip(self._needs(rows), self.widths, strict=True))
        return uncut and not broken and sum(map(self.height, [self.head, *cuts])) <= self.box.height

    def _needs(self, rows: Sequence[TableRow]) -> list[float]:
        """How wide each column must be for its widest word; a little more, so that rounding takes nothing away."""
        heads = (column.head for column in self.columns)
        cells = zip(heads, *(row.cells for row in rows), strict=True)
        most = self.box.width * _WIDEST
        words = (max(widest_word(slide_text(text)[:_LONGEST], self.size) for text in column) for column in cells)
        return [min(most, word + 2 * SIDE + 0.1) for word in words]

    def _rooms(self) -> list[float]:
        return [width - 2 * SIDE for width in self.widths]
