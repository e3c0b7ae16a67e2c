"""The bytes of a CSV file, with any usual separator → a table whose rows are all there, also empty and uneven ones."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Sequence
from io import StringIO
from typing import NamedTuple

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.csv_reading import cells_of_any_length
from readiness.spreadsheet.csv_sheet import csv_rows, decoded, unescaped
from readiness.statements import table_pack_problems as says
from readiness.statements import table_packs as tells
from readiness.statements import table_problems
from readiness.statements.statement import Statement
from readiness.tables.table import Table, TextRow

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE = 30
"""The rows by which the separator is chosen."""


class CsvTableRead(NamedTuple):
    """The table of a CSV file, and the remarks on how it was read."""

    table: Table
    separator: str
    told: tuple[Statement, ...]


def read_csv_rows(content: bytes, shown: str, known: Callable[[str], bool]) -> CsvTableRead:
    """Return the table in a CSV file; `known` tells a heading that means something, which helps to find the separator.

    Raises InvalidFilesError for a file that is no table.
    """
    text = decoded(content, shown, with_controls=True)
    named = re.match(r"sep=([,;|\t])(?:\n|$)", text)
    separator = named[1] if named else _separator(text, known)
    if named:  # the line stays, so that all lines keep their numbers
        text = f"\n{text[named.end() :]}"
    lines = text.split("\n")
    rows = [
        TextRow(row.number, tuple(map(unescaped, row.cells)), row.line, lines[row.line - 1])
        for row in csv_rows(text, separator, shown)
    ]
    if all(row.is_empty for row in rows):
        raise InvalidFilesError([Problem(shown, table_problems.empty(), says.write_table())])
    return CsvTableRead(Table(shown, "", tuple(rows)), separator, _told(content))


def _told(content: bytes) -> tuple[Statement, ...]:
    """Return a remark where the encoding was guessed."""
    try:
        content.decode()
    except UnicodeDecodeError:
        is_marked = content[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in content
        return () if is_marked else (tells.read_as(encoding="Windows-1252"),)
    return ()


def _separator(text: str, known: Callable[[str], bool]) -> str:
    """Return the separator with which the most headings mean something; then with which most rows have one width."""
    return max(_SEPARATORS, key=lambda sign: (*_fit(_sample(text, sign), known), -_SEPARATORS.index(sign)))


def _sample(text: str, separator: str) -> list[list[str]]:
    rows = list[list[str]]()
    try:
        with cells_of_any_length(text):
            for cells in csv.reader(StringIO(text, newline=""), delimiter=separator):
                if any(cell.strip() for cell in cells):
                    rows.append(cells)
                if len(rows) == _SAMPLE:
                    break
    except csv.Error:  # told where all of it is read
        pass
    return rows


def _fit(rows: Sequence[Sequence[str]], known: Callable[[str], bool]) -> tuple[int, int, int]:
    heads = max((sum(map(known, cells)) for cells in rows), default=0)
    width, number = Counter(len(cells) for cells in rows).most_common(1)[0] if rows else (0, 0)
    return heads, number if width > 1 else 0, width
