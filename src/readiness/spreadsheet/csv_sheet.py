"""The text of a CSV file, in any usual encoding and with any usual separator → one sheet."""

import csv
import re
from io import StringIO
from typing import NamedTuple

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.csv_reading import cells_of_any_length
from readiness.spreadsheet.sheets import SheetCell, SheetRow, TableSheet
from readiness.statements import table_problems as says

_SEPARATORS = ",;\t|"
_FORMULA = r"[=+\-@|%＝＋－＠\t\r\n]"
_ESCAPED = re.compile(rf"'(?='*\s*{_FORMULA})")
_TO_ESCAPE = re.compile(rf"'*\s*{_FORMULA}")
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f]")


def read_csv(content: bytes, shown: str) -> TableSheet:
    """Return the table in the content of a CSV file; its first row that is not empty has the headings.

    Raises InvalidFilesError for what is no table, and for rows with more cells than headings.
    """
    text = decoded(content, shown)
    lines = text.split("\n")
    first = next((line for line in lines if line.strip()), "")
    separator = max(_SEPARATORS, key=first.count)
    rows = [(row.line, row.cells) for row in csv_rows(text, separator, shown) if any(map(str.strip, row.cells))]
    if not rows:
        raise InvalidFilesError([Problem(shown, says.empty(), says.save_table())])
    width = len(rows[0][1])
    problems = [
        Problem(shown, says.too_many_cells(row=line, number=len(cells), most=width), says.quote_cells(), line, 1,
                lines[line - 1])
        for line, cells in rows[1:]
        if any(cells[width:])
    ]  # fmt: skip
    if problems:
        raise InvalidFilesError(problems)
    return TableSheet(shown, "", tuple(_row(line, cells, lines, separator) for line, cells in rows), lines=tuple(lines))


def decoded(content: bytes, shown: str, *, with_controls: bool = False) -> str:
    """Return the text of a CSV file: UTF-8, UTF-16 or, for any other bytes, Windows-1252; line ends are line feeds.

    Control characters are no text; `with_controls` lets them pass, but for NUL.
    """
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in content[:4]:
        encoding = "utf-16" if content[:1] in {b"\xff", b"\xfe"} else "utf-16-be" if not content[0] else "utf-16-le"
        encodings = [encoding]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text and (with_controls or not _NO_TEXT.search(text)):
            return text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    raise InvalidFilesError([Problem(shown, says.no_text(), says.save_table())])


class CsvLine(NamedTuple):
    """A row of a CSV file, also an empty one: its number from 1, its first line, and its cells as they are written."""

    number: int
    line: int
    cells: list[str]


def csv_rows(text: str, separator: str, shown: str) -> list[CsvLine]:
    """Return the rows of a CSV text. Raises InvalidFilesError for a quote that is not closed, with its row."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    rows, start = list[CsvLine](), 1
    try:
        with cells_of_any_length(text):
            for cells in reader:
                rows.append(CsvLine(len(rows) + 1, start, cells))
                start = reader.line_num + 1
    except csv.Error:
        lines = text.split("\n")
        source = lines[start - 1] if start <= len(lines) else ""
        fault = says.open_quote(row=str(len(rows) + 1))
        raise InvalidFilesError([Problem(shown, fault, says.close_quote(), start, 1, source)]) from None
    return rows


def _row(line: int, cells: list[str], lines: list[str], separator: str) -> SheetRow:
    source, at, found = lines[line - 1], 0, dict[int, SheetCell]()
    for number, cell in enumerate(cells, 1):
        start = source.find(cell.split("\n")[0], at)
        at = max(at, start)
        if cell.strip():
            found[number] = SheetCell(unescaped(cell), "formula" if is_formula(cell) else "text", at + 1)
        at = max(at, source.find(separator, at + len(cell)) + 1)
    return SheetRow(line, found)


def escaped(text: str) -> str:
    """Return a text as a cell that no spreadsheet evaluates, with an apostrophe before a sign of a formula."""
    return f"'{text}" if _TO_ESCAPE.match(text) else text


def unescaped(cell: str) -> str:
    """Return the text of a cell, without the apostrophe that keeps a spreadsheet from evaluating it."""
    return cell[1:] if _ESCAPED.match(cell) else cell


def is_formula(cell: str) -> bool:
    """Return whether a spreadsheet evaluates a cell: it begins with an equals sign."""
    return cell.lstrip().startswith(("=", "＝"))
