"""Sheets of a workbook, or the one table of a CSV file, whose cells are found again by their place."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from readiness.errors import Problem
from readiness.statements.statement import Words

CellKind = Literal["text", "number", "date", "truth", "error", "formula"]
"""The kind of value in a cell; `formula` for one whose value a spreadsheet computes, whatever that value is."""


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell that is not empty."""

    text: str
    """The value as text: `2` for the number 2.0, `2026-05-01` for a date, `TRUE`, `#N/A`; of a formula its last
    computed value, empty where none is stored."""
    kind: CellKind = "text"
    column: int = 1
    """The number of its column from 1, or for a CSV file that of its first character in the line."""
    formula: str = ""
    """The formula with its equals sign; empty without one, and where it is a part of an array formula."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row with its cells by the number of their column, from 1; empty ones are absent."""

    number: int
    """The number of the row from 1; of a CSV file, that of its first line."""
    cells: dict[int, SheetCell]


@dataclass(frozen=True)
class TableSheet:
    """One sheet, or the table of a CSV file."""

    path: str
    """The file as messages name it."""
    name: str
    """The name of the sheet; empty for a CSV file."""
    rows: tuple[SheetRow, ...]
    """The rows that have a cell, from the top."""
    merged: tuple[str, ...] = ()
    """The ranges of merged cells: `E10:F10`."""
    is_hidden: bool = False
    lines: tuple[str, ...] = field(default=(), repr=False)
    """The lines of a CSV file, for messages."""
    beyond: str = ""
    """The first cell that was left out because it lies beyond the limits of a sheet: `XFD1048576`; empty for none."""

    def problem(
        self,
        row: int,
        column: int,
        message: Words,
        hint: Words = "",
        *,
        warning: bool = False,
        keys: tuple[str | int, ...] = (),
    ) -> Problem:
        """Return a problem at the cell in a row and a column, both by number; `keys` is the key path it is about."""
        cell = self.cell(row, column)
        if self.name:
            place = f"{self.name}!{cell_name(row, column)}"
            source = (cell.formula or cell.text).partition("\n")[0] if cell else ""
            width = max(1, len(source))
            return Problem(self.path, message, hint, row, column, source, width, warning, keys=keys, cell=place)
        source = self.lines[row - 1] if 0 < row <= len(self.lines) else ""
        at = cell.column if cell else 1
        return Problem(self.path, message, hint, row, at, source, len(cell.text) if cell else 1, warning, keys=keys)

    def cell(self, row: int, column: int) -> SheetCell | None:
        """Return a cell by the numbers of its row and column; None for an empty one."""
        found = self._by_number.get(row)
        return found.cells.get(column) if found else None

    @cached_property
    def _by_number(self) -> dict[int, SheetRow]:
        return {row.number: row for row in self.rows}

    def texts(self) -> Iterator[tuple[int, dict[int, str]]]:
        """Yield the number of each row, and the text of each cell by column."""
        for row in self.rows:
            yield row.number, {column: cell.text for column, cell in row.cells.items()}


def cell_name(row: int, column: int) -> str:
    """Return the name of a cell by numbers from 1: `D5`."""
    return f"{column_name(column)}{row}"


def column_name(column: int) -> str:
    """Return the letters of a column by its number from 1: `AA` for 27."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
