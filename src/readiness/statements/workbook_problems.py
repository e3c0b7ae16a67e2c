"""Faults of the files of workbooks, with their hints."""

from __future__ import annotations

from readiness.statements.statement import Statement, phrase


@phrase("workbooks need the library {name}, which is not installed", name="openpyxl")
def not_installed(*, name: str) -> None:
    """Said when a workbook is written or read without the extra that brings the libraries."""


@phrase("pip install 'readiness[workbook]', or use --format csv")
def install() -> None:
    """Help where a library for workbooks is missing."""


@phrase("the file is encrypted")
def encrypted() -> None:
    """A fault of a workbook that has a password to open it."""


@phrase("save it without a password")
def save_without_password() -> None:
    """A hint below an encrypted workbook."""


@phrase("the file is a spreadsheet of another kind (.xls, .xlsb, .ods or .numbers)")
def other_kind() -> None:
    """A fault of a file that is a spreadsheet, but no .xlsx, whatever its name is."""


@phrase("the file is no workbook")
def no_workbook() -> None:
    """A fault of a file that is something else, or is cut off."""


@phrase("open it in a spreadsheet program and save it as .xlsx (Excel Workbook)")
def save_as_xlsx() -> None:
    """A hint below a file that is no .xlsx."""


@phrase("the workbook has more than 500 parts")
def many_parts() -> None:
    """A fault of a workbook: its archive holds too many files."""


@phrase("the workbook holds the same part twice")
def part_twice() -> None:
    """A fault of a workbook: two files of its archive have one name."""


@phrase("the cells of the workbook unpack to more than 40 MB")
def too_large() -> None:
    """A fault of a workbook, which may be made to fill the memory."""


@phrase("the workbook has more than 200,000 cells")
def many_cells() -> None:
    """A fault of a workbook."""


@phrase("a cell of the workbook has more text than any spreadsheet program writes")
def long_text() -> None:
    """A fault of a workbook, which may be made to fill the memory."""


@phrase("copy the cells with answers into a new workbook")
def copy_cells() -> None:
    """A hint below a workbook that is too large."""


@phrase("the workbook holds a document type, which no spreadsheet program writes")
def doctype() -> None:
    """A fault of a workbook that was made by hand, as an attack on whoever reads it."""


@phrase("the workbook is damaged")
def damaged() -> None:
    """A fault of a workbook that its reader cannot open."""


@phrase("open it in a spreadsheet program and save it again")
def save_again() -> None:
    """A hint below a damaged workbook."""


@phrase("the workbook was not read: {why}", why="it took more than 20 seconds of processor time")
def not_read(*, why: Statement) -> None:
    """Said when the process that reads a workbook is stopped."""


@phrase("a cell far outside the table")
def far_cell() -> None:
    """A fault of a sheet with answers: a cell beyond column 256 or row 20,000."""


@phrase("delete the row or column, and save the workbook again")
def delete_far() -> None:
    """A hint below a cell far outside the table."""


@phrase("merged cells; only the first holds something")
def merged() -> None:
    """A fault of a sheet with answers."""


@phrase("unmerge them, and write each value into its own cell")
def unmerge() -> None:
    """A hint below merged cells."""


@phrase(
    "{column} of {question} has more than {most} characters, which no cell holds",
    column="measured_from",
    question="data.live-records",
    most=32767,
)
def long_cell(*, column: str, question: str, most: int) -> None:
    """Said when a text of the answers is too long for a workbook."""


@phrase("shorten it, or use --format csv")
def use_csv() -> None:
    """Help where a text is too long for a workbook."""
