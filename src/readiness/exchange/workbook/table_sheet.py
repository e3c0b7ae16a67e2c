"""One sheet with a row of headings, cells to fill in, and no formula."""

from collections.abc import Mapping, Sequence
from typing import Any

from readiness.exchange.columns import DAYS, NOT_READ, heading_of
from readiness.exchange.workbook.styles import Styles
from readiness.model.field_types import parse_day
from readiness.model.rubric import Rubric
from readiness.statements.voice import language

_WIDTHS = {"code": 10, "question": 48, "level": 44, "note": 40, "evidence": 30, "where": 30, "votes": 20, "part": 16}
_FIRST_YEAR = 1901
"""The first year whose days every spreadsheet counts alike."""


class AnswerSheet:
    """A sheet whose rows are written one after the other."""

    def __init__(self, book: Any, name: str, columns: Sequence[str], styles: Styles, rubric: Rubric) -> None:
        self.columns, self._styles = list(columns), styles
        self.sheet = book.add_worksheet(name)
        self.row = 0
        for at, column in enumerate(columns):
            self.sheet.write_string(0, at, heading_of(column, rubric), styles.head)
            self.sheet.set_column(at, at, _WIDTHS.get(column, 44 if column.startswith("level") else 18))
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
        for at, column in enumerate(self.columns):
            text = cells.get(column, "")
            if column in NOT_READ and column not in open_too:
                self.sheet.write_string(self.row, at, text, self._styles.wrapped)
            elif column in DAYS:
                self._write_day(at, text)
            elif text:
                self.sheet.write_string(self.row, at, text, self._styles.text)
            else:
                self.sheet.write_blank(self.row, at, None, self._styles.text)
        return self.row

    def _write_day(self, at: int, text: str) -> None:
        day = parse_day(text)
        if day and day.year >= _FIRST_YEAR:
            self.sheet.write_datetime(self.row, at, day, self._styles.day)
        elif text:
            self.sheet.write_string(self.row, at, text, self._styles.text)
        else:
            self.sheet.write_blank(self.row, at, None, self._styles.day)

    def protect(self) -> None:
        """Lock what is not filled in, without a password, and put filters on the headings."""
        self.sheet.autofilter(0, 0, max(self.row, 1), len(self.columns) - 1)
        allowed = ("autofilter", "sort", "format_cells", "format_columns", "format_rows")
        self.sheet.protect("", dict.fromkeys(allowed, True))
        self.sheet.set_landscape()
        self.sheet.set_paper(9)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(0)
