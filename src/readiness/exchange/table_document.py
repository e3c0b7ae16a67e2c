"""Answers that were read from tables, in the form of an answers file, whose problems name cells."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from readiness.errors import Problem
from readiness.loading.yaml_file import Document, KeyPath, Position
from readiness.spreadsheet.sheets import TableSheet
from readiness.statements.statement import Words


@dataclass
class TableDocument(Document):
    """The data of tables, with the cell of each value."""

    cells: dict[KeyPath, tuple[TableSheet, int, int]] = field(default_factory=dict)
    """The sheet, row and column of each value by its key path; of an entry those of its id."""

    def problem(self, loc: Sequence[str | int], message: Words, hint: Words = "", *, warning: bool = False) -> Problem:
        """Return a problem at the cell of a value, or of the nearest value above it."""
        keys = tuple(loc)
        for length in range(len(keys), 0, -1):
            if at := self.cells.get(keys[:length]) or self._first_below(keys[:length]):
                sheet, row, column = at
                return sheet.problem(row, column, message, hint, warning=warning, keys=keys)
        return Problem(self.path, message, hint, warning=warning, keys=keys)

    def _first_below(self, keys: KeyPath) -> tuple[TableSheet, int, int] | None:
        """Return the cell of the first value inside a mapping that has no cell of its own."""
        inside = (at for way, at in self.cells.items() if len(way) > len(keys) > 2 and way[: len(keys)] == keys)
        return next(inside, None)

    def key_problem(
        self, loc: Sequence[str | int], message: Words, hint: Words = "", *, warning: bool = False
    ) -> Problem:
        """Return a problem at the cell of a value: a table has no keys of its own."""
        return self.problem(loc, message, hint, warning=warning)

    def place(self, loc: Sequence[str | int]) -> Position:
        """Return the row and the column of a value, for the order of problems."""
        found = self.problem(loc, "")
        return Position(found.line, found.column, 1)
