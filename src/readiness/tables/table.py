"""A table of texts, from a CSV file or one sheet of a workbook, with the place of each row for messages."""

from typing import NamedTuple

from readiness.errors import Problem
from readiness.spreadsheet.sheets import cell_name
from readiness.statements import table_pack_problems as says
from readiness.statements.statement import Statement, Words


class TextRow(NamedTuple):
    """A row: its number from 1 as a spreadsheet counts it, and its cells."""

    number: int
    cells: tuple[str, ...]
    line: int = 0
    """The line of a CSV file on which it begins; 0 in a workbook."""
    source: str = ""
    """The text of that line."""

    def cell(self, column: int | None) -> str:
        """Return the text of a cell without blanks around it; empty for a column that there is not."""
        return self.cells[column].strip() if column is not None and column < len(self.cells) else ""

    @property
    def is_empty(self) -> bool:
        """True without any text."""
        return not any(cell.strip() for cell in self.cells)


class Table(NamedTuple):
    """The rows of a CSV file, or of one sheet of a workbook."""

    path: str
    """The file, for messages."""
    sheet: str
    """The name of the sheet; empty for a CSV file."""
    rows: tuple[TextRow, ...]

    def problem(
        self, row: TextRow, fault: Statement, hint: Words = "", *, column: int | None = None, warning: bool = False
    ) -> Problem:
        """Return a problem at a row, or at a cell of it."""
        whole = fault if self.sheet else says.at_row(number=str(row.number), fault=fault)
        return self.at(row, whole, hint, column=column, warning=warning)

    def at(
        self, row: TextRow, message: Statement, hint: Words = "", *, column: int | None = None, warning: bool = False
    ) -> Problem:
        """Return a problem whose message names its rows itself."""
        begin = row.cell(column).partition("\n")[0]
        if self.sheet:
            place = f"{self.sheet}!{cell_name(row.number, (column or 0) + 1)}"
            width = max(1, len(begin))
            return Problem(self.path, message, hint, row.number, (column or 0) + 1, begin, width, warning, cell=place)
        at = max(row.source.find(begin), 0) if begin else 0
        return Problem(self.path, message, hint, row.line, at + 1, row.source, max(1, len(begin)), warning)
