"""Read a CSV file as a table whose cells are found again: by row, heading, and place in the text."""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.bounded_file import path_on_one_line, read_bytes, text_of
from readiness.loading.csv_reading import cells_of_any_length
from readiness.loading.input_limits import FILE_BYTES
from readiness.loading.spreadsheet_days import days_meant
from readiness.model.amount_text import read_amount
from readiness.model.field_types import Exact, as_whole, parse_day, to_number
from readiness.statements import csv_problems as says
from readiness.statements.quoting import found
from readiness.statements.statement import Statement, Words

_FORMULAS = ("=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠", "\t", "\r")
_ESCAPED = re.compile(r"'(?=\s*[=+\-@|%＝＋－＠\t\r])")


class CsvRow(NamedTuple):
    """A row: the number of its first line, and its cells by heading."""

    line: int
    cells: dict[str, str]


class CsvTable(NamedTuple):
    """The rows of a CSV file below its headings."""

    path: str
    """The name for messages."""
    lines: list[str]
    heads: list[str]
    rows: list[CsvRow]

    def problem(self, row: CsvRow | None, head: str, message: Words, hint: Words = "") -> Problem:
        """Return a problem at a cell, or at a heading where `row` is None."""
        line = row.line if row else 1
        source = self.lines[line - 1] if line <= len(self.lines) else ""
        cells = [row.cells.get(name, "") for name in self.heads] if row else self.heads
        at = 0
        for name, cell in zip(self.heads, cells, strict=False):
            at = max(at, source.find(cell, at))
            if name == head:
                break
            at = max(at, source.find(",", at + len(cell)) + 1)
        return Problem(self.path, message, hint, line, at + 1, source)


def read_table(path: Path, shown: str, not_there: Words, needed: tuple[str, ...] = ()) -> CsvTable:
    """Return the table in a file; `not_there` is the hint for a missing one, `needed` are headings it must have.

    Raises InvalidFilesError for a file that is no table with commas and one row of headings, or lacks a needed one.
    """
    return parse_table(text_of(read_bytes(path, shown, FILE_BYTES, not_there), shown), path_on_one_line(shown), needed)


def parse_table(text: str, shown: str, needed: tuple[str, ...] = ()) -> CsvTable:
    """Return the table in a text; see `read_table`."""
    text = text.removeprefix("\ufeff")
    lines = text.split("\n")
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    rows: list[tuple[int, list[str]]] = []
    start = 1
    try:
        with cells_of_any_length(text):
            for cells in reader:
                rows.append((start, [cell.strip() for cell in cells]))
                start = reader.line_num + 1
    except csv.Error:
        source = lines[start - 1] if start <= len(lines) else ""
        raise InvalidFilesError([Problem(shown, says.no_table(), says.write_table(), start, 1, source)]) from None
    rows = [(line, cells) for line, cells in rows if any(cells)]
    if not rows:
        raise InvalidFilesError([Problem(shown, says.empty(), says.write_table())])
    heads = rows[0][1]
    if problems := list(_head_problems(heads, needed, shown, lines)):
        raise InvalidFilesError(problems)
    table = CsvTable(shown, lines, heads, [])
    long = [(line, cells) for line, cells in rows[1:] if len(cells) > len(heads) and any(cells[len(heads) :])]
    if long:
        raise InvalidFilesError(
            Problem(shown, says.too_many_cells(number=len(cells), most=len(heads)), says.quote_cells(), line, 1,
                    lines[line - 1])
            for line, cells in long
        )  # fmt: skip
    return table._replace(rows=[CsvRow(line, dict(zip(heads, cells, strict=False))) for line, cells in rows[1:]])


def _head_problems(heads: list[str], needed: tuple[str, ...], shown: str, lines: list[str]) -> Iterator[Problem]:
    missing = [name for name in needed if name not in heads]
    source = lines[0]
    if missing and any(sign in head for head in heads for sign in ";\t"):
        yield Problem(shown, says.other_separator(), says.save_with_commas(), 1, 1, source)
        return
    for name in missing:
        yield Problem(shown, says.no_column(name=found(name)), says.columns(names=tuple(heads)), 1, 1, source)
    for name in dict.fromkeys(name for name in heads if name and heads.count(name) > 1):
        yield Problem(shown, says.column_twice(name=found(name)), says.own_headings(), 1, 1, source)


def plain_text(cell: str) -> str:
    """Return the text of a cell, without the apostrophe that keeps a spreadsheet from evaluating it."""
    return _ESCAPED.sub("", cell, count=1)


def is_formula(cell: str) -> bool:
    """Return whether a spreadsheet would evaluate a cell: it starts with a sign of a formula, and is no number."""
    return cell.startswith(_FORMULAS) and to_number(cell) is None


class CellReader(NamedTuple):
    """A reader of the cells of one table, which collects what is wrong with them."""

    table: CsvTable
    problems: list[Problem]
    days_kept: list[tuple[str, str]]
    """Days that a spreadsheet rewrote, each as it is written and as it is read."""

    def text(self, row: CsvRow, head: str) -> str:
        """Return the text of a cell; a formula is a problem, and reads as empty."""
        cell = row.cells.get(head, "")
        if not is_formula(cell):
            return plain_text(cell)
        self.wrong(row, head, says.formula(column=found(head), text=found(cell)), says.write_value())
        return ""

    def number(self, row: CsvRow, head: str) -> Exact | None:
        """Return the number in a cell; None for an empty one, and after a problem."""
        cell = self.text(row, head)
        number = to_number(cell)
        if cell and number is None:
            self.wrong(row, head, says.no_number(column=found(head), text=found(cell)), _as_plain(cell))
        return None if number is None else as_whole(number)

    def day(self, row: CsvRow, head: str, before: str = "") -> str:
        """Return the day in a cell as `YYYY-MM-DD`; empty for an empty one, and after a problem.

        A spreadsheet may have rewritten a day: a cell that can mean the day `before` still does.
        """
        cell = self.text(row, head)
        if not cell or parse_day(cell) is not None:
            return cell
        meant = [str(day) for day in days_meant(cell)]
        if before in meant:
            self.days_kept.append((cell, before))
            return before
        hint = says.write_this(text=meant[0]) if len(meant) == 1 else says.write_day()
        self.wrong(row, head, says.no_day(column=found(head), text=found(cell)), hint)
        return ""

    def wrong(self, row: CsvRow, head: str, message: Statement, hint: Words) -> None:
        """Add a problem at a cell."""
        self.problems.append(self.table.problem(row, head, message, hint))


def _as_plain(cell: str) -> Statement:
    """Return how a number with separators is written."""
    meant = read_amount(cell)
    return says.write_this(text=meant.number) if meant else says.write_number()
