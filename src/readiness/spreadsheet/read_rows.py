"""Read the tables in a file, whatever program wrote it: a CSV file, or a workbook in isolation."""

from readiness.spreadsheet.csv_sheet import read_csv
from readiness.spreadsheet.sheets import TableSheet

_SIGNATURES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""The first bytes of archives, and of the older files of Office."""
TABLE_BYTES = 10 * 1024 * 1024
"""Size of the largest file with tables, in bytes."""


def is_workbook(content: bytes) -> bool:
    """Return whether the content of a file is no text, but a workbook of some program."""
    return content.startswith(_SIGNATURES)


def sheets_in(content: bytes, shown: str) -> tuple[TableSheet, ...]:
    """Return the sheets of a workbook, or the one of a CSV file, with the place of every cell.

    `shown` is the file's name for messages. Raises InvalidFilesError for content that holds no table, and
    MissingCapabilityError for a workbook without the libraries that read it.
    """
    if is_workbook(content):
        from readiness.spreadsheet.isolated_workbook import read_workbook_isolated  # noqa: PLC0415 - an extra

        return read_workbook_isolated(content, shown)
    return (read_csv(content, shown),)
