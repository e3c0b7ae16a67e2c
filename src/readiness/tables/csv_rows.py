"""The bytes of a CSV file, in any usual encoding and with any usual separator → a table."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Sequence
from io import StringIO
from typing import NamedTuple

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.csv_table import plain_text
from readiness.statements import table_pack_problems as says
from readiness.statements import table_packs as tells
from readiness.statements.statement import Statement
from readiness.tables.table import Table, TextRow

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE = 30
"""The rows by which the separator is chosen."""
_CELL = 1 << 21


class CsvRows(NamedTuple):
    """The table of a CSV file, and the remarks on how it was read."""

    table: Table
    separator: str
    told: tuple[Statement, ...]


def read_csv_rows(content: bytes, shown: str, known: Callable[[str], bool]) -> CsvRows:
    """Return the table in a CSV file; `known` tells a heading that means something, which helps to find the separator.

    Raises InvalidFilesError for a file that is no table.
    """
    text, told = _decoded(content, shown)
    named = re.match(r"sep=([,;|\t])(?:\r\n|\r|\n|$)", text)
    lines = re.split(r"\r\n|\r|\n", text)
    separator = named[1] if named else _separator(text, known)
    if named:
        lines[0], text = "", f"\n{text[named.end() :]}"
    csv.field_size_limit(_CELL)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    rows, start = list[TextRow](), 1
    try:
        for cells in reader:
            source = lines[start - 1] if start <= len(lines) else ""
            rows.append(TextRow(len(rows) + 1, tuple(plain_text(cell) for cell in cells), start, source))
            start = reader.line_num + 1
    except csv.Error:
        source = lines[start - 1] if start <= len(lines) else ""
        row = TextRow(len(rows) + 1, (), start, source)
        raise InvalidFilesError([Table(shown, "", ()).problem(row, says.open_quote(), says.close_quote())]) from None
    if all(row.is_empty for row in rows):
        raise InvalidFilesError([Problem(shown, says.no_rows(), says.write_table())])
    return CsvRows(Table(shown, "", tuple(rows)), separator, told)


def _decoded(content: bytes, shown: str) -> tuple[str, tuple[Statement, ...]]:
    """Return the text of a file, and a remark where its encoding was guessed."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif b"\x00" in content:
        even, odd = content[:4000:2].count(0), content[1:4000:2].count(0)
        encodings = ["utf-16-le" if odd > even else "utf-16-be"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text, (tells.read_as(encoding="Windows-1252"),) if encoding == "cp1252" else ()
    raise InvalidFilesError([Problem(shown, says.no_text(), says.save_utf8())])


def _separator(text: str, known: Callable[[str], bool]) -> str:
    """Return the separator with which the most headings mean something; then with which most rows have one width."""
    return max(
        _SEPARATORS, key=lambda separator: (*_fit(_sample(text, separator), known), -_SEPARATORS.index(separator))
    )


def _sample(text: str, separator: str) -> list[list[str]]:
    rows = list[list[str]]()
    try:
        for cells in csv.reader(StringIO(text, newline=""), delimiter=separator):
            if any(cell.strip() for cell in cells):
                rows.append(cells)
            if len(rows) == _SAMPLE:
                break
    except csv.Error:
        pass
    return rows


def _fit(rows: Sequence[Sequence[str]], known: Callable[[str], bool]) -> tuple[int, int, int]:
    heads = max((sum(map(known, cells)) for cells in rows), default=0)
    width, number = Counter(len(cells) for cells in rows).most_common(1)[0] if rows else (0, 0)
    return heads, number if width > 1 else 0, width
