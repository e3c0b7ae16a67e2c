"""Faults of CSV files with figures, with their hints."""

from __future__ import annotations

from datetime import date

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase

_COLUMN = quoted(text="answered")
_DAY = date(2026, 5, 31)


@phrase("the file is not a CSV table")
def no_table() -> None:
    """A fault of a CSV file: a quote that is not closed, or the like."""


@phrase("the file is empty")
def empty() -> None:
    """A fault of a CSV file."""


@phrase("save it as CSV in UTF-8: headings in the first line, commas between columns")
def write_table() -> None:
    """A hint below a fault of a CSV file."""


@phrase("the columns are not separated by commas")
def other_separator() -> None:
    """A fault of a CSV file with semicolons or tabs."""


@phrase("save it with commas between columns and a point in decimals: 1200.5")
def save_with_commas() -> None:
    """A hint below a CSV file with semicolons or tabs, as spreadsheets write it in many languages."""


@phrase("there is no column {name}", name=_COLUMN)
def no_column(*, name: Statement) -> None:
    """A fault of the headings of a CSV file."""


@phrase("the file has {names}", names=("day", "answered"))
def columns(*, names: tuple[str, ...]) -> None:
    """A hint below a missing column: the headings that there are."""


@phrase("two columns are called {name}", name=_COLUMN)
def column_twice(*, name: Statement) -> None:
    """A fault of the headings of a CSV file."""


@phrase("give each column a heading of its own")
def own_headings() -> None:
    """A hint below two columns with one heading."""


@phrase("the row has {number} cells and the headings are {most}", number=4, most=3)
def too_many_cells(*, number: int, most: int) -> None:
    """A fault of a row of a CSV file."""


@phrase("write numbers without separators, and a text with a comma in double quotes")
def quote_cells() -> None:
    """A hint below a row with too many cells."""


@phrase("column {column}: {text} is a formula", column=_COLUMN, text=quoted(text="=B2*12"))
def formula(*, column: Statement, text: Statement) -> None:
    """A fault of a cell; nothing is computed in a CSV file."""


@phrase("write the value itself")
def write_value() -> None:
    """A hint below a formula."""


@phrase("column {column}: {text} is not a number", column=_COLUMN, text=quoted(text="n/a"))
def no_number(*, column: Statement, text: Statement) -> None:
    """A fault of a cell."""


@phrase("write a plain decimal number, such as 1200.5, or leave the cell empty")
def write_number() -> None:
    """A hint below a cell that holds no number."""


@phrase("write {text}", text="1200.5")
def write_this(*, text: str) -> None:
    """A hint below a number with separators: the same number without them."""


@phrase("column {column}: {text} is not a day", column=_COLUMN, text=quoted(text="5/31/26"))
def no_day(*, column: Statement, text: Statement) -> None:
    """A fault of a cell."""


@phrase("write it as 2026-05-31")
def write_day() -> None:
    """A hint below a cell that holds no day."""


@phrase("{path} is not a path to a CSV file inside the repository", path=quoted(text="../../figures.csv"))
def no_inside_path(*, path: Statement) -> None:
    """A fault of the CSV file that an indicator or a figure names."""


@phrase("write a relative path with / to a .csv file in the repository of the answers, without links out of it")
def write_inside_path() -> None:
    """A hint below a CSV file that may not be read."""


@phrase("there is no file {path}", path=quoted(text="calls.csv"))
def no_file(*, path: Statement) -> None:
    """A fault of the CSV file that an indicator or a figure names."""


@phrase("write the path of a CSV file, relative to the answers file")
def name_csv() -> None:
    """A hint below a CSV file that is missing."""


@phrase("{path} has no value up to the day of the assessment, {day}", path=quoted(text="calls.csv"), day=_DAY)
def no_value_yet(*, path: Statement, day: date) -> None:
    """A fault of the CSV file that a figure of a question names."""


@phrase("add a row, or move the day of the assessment")
def add_row() -> None:
    """A hint below a CSV file without a value up to the day of the assessment."""


@phrase("the figure is stated, and a CSV file is named for it")
def stated_twice() -> None:
    """A fault of a figure of a question that has both a value and a CSV file."""


@phrase("keep the value with its date, or 'from'")
def keep_one() -> None:
    """A hint below a figure with a value and a CSV file."""
