"""One sheet with a row of headings, cells to fill in, and no formula."""

from collections.abc import Mapping, Sequence
from typing import Any

from readiness.errors import ReadinessError
from readiness.exchange.columns import DAYS, HIDDEN, ID, NOT_READ, heading_of
from readiness.exchange.workbook.styles import Styles
from readiness.exchange.workbook.texts import write_text
from readiness.model.field_types import parse_day
from readiness.model.rubric import Rubric
from readiness.statements import workbook_problems as says
from readiness.statements.voice import language

_WIDTHS = {"code": 10, "question": 48, "level": 44, "note": 40, "evidence": 30, "where": 30, "votes": 20, "part": 16}
"""Widths of columns, in characters; a facet is as wide as a level, and others have 18."""
_LINE, _LEAST, _MOST = 15, 3, 27
"""Height of a line in points, and the number of lines that a row shows at least and at most."""
_LONGEST_CELL = 32_767
"""Characters that a cell of a workbook holds."""
_LAST_PRINTED = "where"
"""The last column on paper; what stands behind it is seldom filled in."""
_FIRST_YEAR = 1901
"""The first year whose days every spreadsheet counts alike."""


class AnswerSheet:
    """A sheet whose rows are written one after the other."""

    def __init__(self, book: Any, name: str, columns: Sequence[str], styles: Styles, rubric: Rubric) -> None:
        self.columns, self._styles = list(columns), styles
        self.sheet = book.add_worksheet(name)
        self.row = 0
        for at, column in enumerate(columns):
            write_text(self.sheet, 0, at, heading_of(column, rubric), styles.head)
            self.sheet.set_column(at, at, _width(column))
        self.sheet.set_row(0, 2 * _LINE)
        self.sheet.freeze_panes(1, 0)
        if language().direction == "rtl":
            self.sheet.right_to_left()

    def hide(self, *columns: str) -> None:
        """Hide columns."""
        for column in columns:
            at = self.columns.index(column)
            self.sheet.set_column(at, at, None, None, {"hidden": True})

    def write(self, cells: Mapping[str, str], open_too: Sequence[str] = ()) -> int:
        """Write a row and return its number from 0; cells that name what is asked are locked but for `open_too`."""
        self.row += 1
        lines = max((_lines(text, column) for column, text in cells.items() if column in self.columns), default=1)
        self.sheet.set_row(self.row, _LINE * max(_LEAST if cells else 1, min(lines, _MOST)))
        for at, column in enumerate(self.columns):
            text = self._fitting(column, cells)
            if column in NOT_READ and column not in open_too:
                write_text(self.sheet, self.row, at, text, self._styles.wrapped)
            elif column in DAYS:
                self._write_day(at, text)
            elif text:
                write_text(self.sheet, self.row, at, text, self._styles.text)
            else:
                self.sheet.write_blank(self.row, at, None, self._styles.text)
        return self.row

    def _fitting(self, column: str, cells: Mapping[str, str]) -> str:
        """Return the text of a cell; of a question its start, if it is longer than a cell holds.

        Raises ReadinessError for an answer that is longer.
        """
        text = cells.get(column, "")
        if len(text) <= _LONGEST_CELL:
            return text
        if column in NOT_READ:
            return text[:_LONGEST_CELL]
        name = cells.get(ID, "")
        raise ReadinessError(says.long_cell(question=name, column=column, most=_LONGEST_CELL), says.use_csv())

    def _write_day(self, at: int, text: str) -> None:
        day = parse_day(text)
        if day and day.year >= _FIRST_YEAR:
            self.sheet.write_datetime(self.row, at, day, self._styles.day)
        elif text:
            write_text(self.sheet, self.row, at, text, self._styles.text)
        else:
            self.sheet.write_blank(self.row, at, None, self._styles.day)

    def offer(self, column: str, source: str) -> None:
        """Offer a list in the cells of a column, in which anything else may be typed as well."""
        at = self.columns.index(column)
        rule = {"validate": "list", "source": source, "show_error": False}
        self.sheet.data_validation(1, at, max(self.row, 1), at, rule)

    def protect(self) -> None:
        """Lock what is not filled in, without a password, and put filters on the headings."""
        self.sheet.autofilter(0, 0, max(self.row, 1), len(self.columns) - 1)
        allowed = ("autofilter", "sort", "format_cells", "format_columns", "format_rows")
        self.sheet.protect("", dict.fromkeys(allowed, True))
        for_paper(self.sheet)
        self.sheet.repeat_rows(0)
        if _LAST_PRINTED in self.columns:
            self.sheet.print_area(0, 0, max(self.row, 1), self.columns.index(_LAST_PRINTED))


def for_paper(sheet: Any) -> None:
    """Print a sheet on A4 in landscape, as wide as a page."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def _width(column: str) -> int:
    return _WIDTHS.get(column, _WIDTHS["level"] if column.startswith("level") else 18)


def _lines(text: str, column: str) -> int:
    """Return about how many lines a text takes in a column; programs differ in their fonts."""
    return sum(1 + len(line) // max(1, _width(column) - 4) for line in text.split("\n")) if column not in HIDDEN else 1
