"""Fit a table into an area: font size, column widths, row heights and the rows on each page."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Self

from readiness.slides.slide_box import SlideBox
from readiness.slides.text_fit import LINE, fit_text, line_count, slide_text, widest_word
from readiness.statements.statement import Words

SIDE, EDGE = 4.5, 3.0
"""Margins of a cell at the sides and at top and bottom, in points."""
SIZES = (16, 14, 12)
"""Font sizes in points, in order of preference."""

_WIDEST, _LONGEST = 0.25, 2000
"""The maximum share of the table's width reserved for a word, and the number of characters of a cell examined."""


class TableColumn(NamedTuple):
    """A column: its head, its relative width, and True if it contains numbers, which are right-aligned."""

    head: Words
    share: float
    numbers: bool = False


class TableRow(NamedTuple):
    """A row: its cells, and True if it is a heading of the rows below it."""

    cells: tuple[Words, ...]
    bold: bool = False


class TableGrid(NamedTuple):
    """The columns of a table and the area it must fit."""

    columns: tuple[TableColumn, ...]
    box: SlideBox
    most_lines: int = 3
    """Maximum number of lines of a cell; longer text is cut."""
    size: float = SIZES[-1]

    @property
    def head(self) -> TableRow:
        """The head row."""
        return self.cut(TableRow(tuple(column.head for column in self.columns), bold=True))

    @property
    def widths(self) -> list[float]:
        """The width of each column, in points."""
        whole = sum(column.share for column in self.columns)
        return [self.box.width * column.share / whole for column in self.columns]

    def sized_for(self, rows: Sequence[TableRow]) -> Self:
        """Return the grid in the largest font size in which all rows fit uncut and unbroken, else in the smallest."""
        sizes = [self._replace(size=size).spread(rows) for size in SIZES]
        return next((grid for grid in sizes if grid.holds(rows)), sizes[-1])

    def spread(self, rows: Sequence[TableRow]) -> Self:
        """Return the grid with each column wide enough for its widest word, taking width from columns with spare room.

        The grid is unchanged if no column lacks width or the spare room is not enough.
        """
        widths, needs = self.widths, self._needs(rows)
        spare = [max(0.0, width - need) for width, need in zip(widths, needs, strict=True)]
        lacking = sum(max(0.0, need - width) for width, need in zip(widths, needs, strict=True))
        if not 0 < lacking < sum(spare):
            return self
        ratio = lacking / sum(spare)
        spread = (max(need, width - more * ratio) for width, need, more in zip(widths, needs, spare, strict=True))
        columns = (column._replace(share=width) for column, width in zip(self.columns, spread, strict=True))
        return self._replace(columns=tuple(columns))

    def pages(self, rows: Sequence[TableRow]) -> Iterator[list[TableRow]]:
        """Yield the cut rows in groups that each fit the area below the head."""
        page: list[TableRow] = []
        left = room = self.box.height - self.height(self.head)
        for row in map(self.cut, rows):
            height = self.height(row)
            if page and height > left:
                # A heading row moves to the page of the rows below it.
                carried = [page.pop()] if page[-1].bold and len(page) > 1 else []
                yield page
                page, left = carried, room - sum(map(self.height, carried))
            page.append(row)
            left -= height
        if page:
            yield page

    def cut(self, row: TableRow) -> TableRow:
        """Return the row with its cells cut to `most_lines`."""
        cells = zip(row.cells, self._rooms(), strict=True)
        return row._replace(cells=tuple(fit_text(text, room, self.size, self.most_lines) for text, room in cells))

    def height(self, row: TableRow) -> float:
        """Return the height of a row, in points."""
        most = max(line_count(text, room, self.size) for text, room in zip(row.cells, self._rooms(), strict=True))
        return most * self.size * LINE + 2 * EDGE

    def holds(self, rows: Sequence[TableRow]) -> bool:
        """Return whether all rows fit the area with no text cut and no word broken."""
        cuts = [self.cut(row) for row in rows]
        uncut = all(list(map(slide_text, row.cells)) == list(cut.cells) for row, cut in zip(rows, cuts, strict=True))
        broken = any(need > width for need, width in zip(self._needs(rows), self.widths, strict=True))
        return uncut and not broken and sum(map(self.height, [self.head, *cuts])) <= self.box.height

    def _needs(self, rows: Sequence[TableRow]) -> list[float]:
        """Return the width each column needs for its widest word, in points, plus 0.1 against rounding."""
        heads = (column.head for column in self.columns)
        cells = zip(heads, *(row.cells for row in rows), strict=True)
        most = self.box.width * _WIDEST
        words = (max(widest_word(slide_text(text)[:_LONGEST], self.size) for text in column) for column in cells)
        return [min(most, word + 2 * SIDE + 0.1) for word in words]

    def _rooms(self) -> list[float]:
        return [width - 2 * SIDE for width in self.widths]
