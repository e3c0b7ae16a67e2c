"""The sheets of a file that hold answers: found by their headings, wherever they stand."""

from collections.abc import Sequence
from typing import NamedTuple

from readiness.errors import Problem
from readiness.exchange.columns import ID, NOT_READ, Headings
from readiness.loading.yaml_file import KeyPath
from readiness.model.pack import Pack
from readiness.spreadsheet.sheets import SheetCell, SheetRow, TableSheet
from readiness.statements import table_problems as says
from readiness.statements.statement import Words

_ROWS_ABOVE = 20
"""Rows that may stand above the headings."""


class AnswersTable(NamedTuple):
    """A sheet with a row of headings of a table of answers."""

    sheet: TableSheet
    heads: dict[str, int]
    """The number of each known column, by its name."""
    rows: tuple[SheetRow, ...]
    """The rows below the headings."""
    problems: tuple[Problem, ...]
    """Headings of which two mean the same column."""
    not_used: tuple[str, ...]
    """The headings that mean no column."""

    def cells(self, row: SheetRow) -> dict[str, SheetCell]:
        """Return the cells of a row that are not empty, by column."""
        found = {name: row.cells[number] for name, number in self.heads.items() if number in row.cells}
        return {name: cell for name, cell in found.items() if cell.text.strip() or cell.formula}

    def problem(self, row: SheetRow, column: str, message: Words, hint: Words, keys: KeyPath = ()) -> Problem:
        """Return a problem at the cell of a column, or at the id of its row; `keys` is the key path it is about."""
        return self.sheet.problem(row.number, self.heads.get(column, self.heads[ID]), message, hint, keys=keys)


def answers_tables(sheets: Sequence[TableSheet], pack: Pack) -> list[AnswersTable]:
    """Return the sheets that hold answers: one with a heading `id` and one for something that is read."""
    known = Headings(pack.rubric)
    return [table for sheet in sheets if (table := _table(sheet, known)) is not None]


def _table(sheet: TableSheet, known: Headings) -> AnswersTable | None:
    for at, row in enumerate(sheet.rows[:_ROWS_ABOVE]):
        named = [(number, cell, known.column(cell.text)) for number, cell in row.cells.items()]
        heads: dict[str, int] = {}
        for number, _, name in named:
            heads.setdefault(name, number)
        if ID not in heads or not heads.keys() - NOT_READ - {""}:
            continue
        twice = tuple(
            sheet.problem(row.number, number, says.column_twice(column=name), says.own_headings())
            for number, _, name in named
            if name and heads[name] != number
        )
        not_used = tuple(cell.text for _, cell, name in named if not name)
        heads.pop("", None)
        return AnswersTable(sheet, heads, sheet.rows[at + 1 :], twice, not_used)
    return None
