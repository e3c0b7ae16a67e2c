"""Read the issues in a CSV export of Jira: the key of each, and its cells."""

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.bounded_file import path_on_one_line, read_bytes, text_of
from readiness.loading.csv_reading import cells_of_any_length
from readiness.loading.input_limits import FILE_BYTES
from readiness.statements import issue_problems as says

_KEY = "issue key"


def read_issues(path: Path | str) -> list[tuple[str, frozenset[str]]]:
    """Return the key of every issue with the texts of its cells, which hold the labels and the external id.

    Raises InvalidFilesError for a file that is no table, or has no column of issue keys.
    """
    shown = path_on_one_line(path)
    text = text_of(read_bytes(path, shown, FILE_BYTES, says.export_issues()), shown).removeprefix("\ufeff")
    reader, rows, start = csv.reader(StringIO(text, newline=""), strict=True), list[list[str]](), 1
    try:
        with cells_of_any_length(text):
            for cells in reader:
                rows.append(cells)
                start = reader.line_num + 1
    except csv.Error:
        source = "".join(text.split("\n")[start - 1 : start])
        raise InvalidFilesError([Problem(shown, says.no_table(), says.export_issues(), start, 1, source)]) from None
    heads = [head.strip().casefold() for head in rows[0]] if rows else []
    if _KEY not in heads:
        source = text.partition("\n")[0]
        raise InvalidFilesError([Problem(shown, says.no_issue_keys(), says.export_issues(), 1, 1, source)])
    place = heads.index(_KEY)
    return [(row[place].strip(), _cells(row)) for row in rows[1:] if len(row) > place and row[place].strip()]


def _cells(row: Sequence[str]) -> frozenset[str]:
    """Return the words of the cells: an export may hold several labels in one."""
    return frozenset(word for cell in row for word in cell.replace(",", " ").replace(";", " ").split())
