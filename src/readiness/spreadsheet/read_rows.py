"""Read the tables in a file, whatever program wrote it: a CSV file, or a workbook in isolation."""

from pathlib import Path

from readiness.loading.bounded_file import path_on_one_line, read_bytes
from readiness.spreadsheet.csv_sheet import read_csv
from readiness.spreadsheet.sheets import TableSheet
from readiness.statements.statement import Words

TABLE_BYTES = 10 * 1024 * 1024
"""Size of the largest file with tables, in bytes."""


def read_rows(path: Path | str, not_there: Words = "") -> tuple[TableSheet, ...]:
    """Return the sheets of a workbook, or the one of a CSV file, with the place of every cell.

    `not_there` is the hint for a missing file. Raises InvalidFilesError for a file that holds no table, or is too
    large.
    """
    shown = path_on_one_line(path)
    return sheets_in(read_bytes(path, shown, TABLE_BYTES, not_there), shown)


def sheets_in(content: bytes, shown: str) -> tuple[TableSheet, ...]:
    """Return the sheets in the content of a file; `shown` is its name for messages. Raises as `read_rows` does."""
    return (read_csv(content, shown),)
