"""Read the cells of a table, and gather remarks: one of a kind for all the rows it is about."""

from collections.abc import Iterable, Iterator

from readiness.statements import table_pack_problems as says
from readiness.statements import table_packs as tells
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.tables.cell_text import has_unsafe, is_too_long, safe_cell
from readiness.tables.draft import Remarks
from readiness.tables.table import Table, TextRow

_SPANS = 8
"""The spans of rows that one remark names."""


class RowReader:
    """A reader of one table, with its remarks."""

    def __init__(self, table: Table, remarks: Remarks) -> None:
        self.table = table
        self.remarks = remarks
        self._rows: dict[Statement, list[TextRow]] = {}

    def text(self, row: TextRow, column: int | None) -> str:
        """Return the text of a cell without unsafe signs; one that is too long is an error, and reads as empty."""
        raw = row.cell(column)
        if has_unsafe(raw):
            self.of_row(row, tells.unsafe())
        text = safe_cell(raw)
        if is_too_long(text):
            message = says.too_long(number=len(text))
            self.wrong(row, message, says.shorten_cell(), column)
            return ""
        return text

    def of_row(self, row: TextRow, remark: Statement) -> None:
        """Note a remark on a row."""
        rows = self._rows.setdefault(remark, [])
        if not rows or rows[-1] is not row:
            rows.append(row)

    def wrong(self, row: TextRow, message: Statement, hint: Statement, column: int | None = None) -> None:
        """Add an error at a row, or at a cell of it."""
        self.remarks.problems.append(self.table.problem(row, message, hint, column=column))

    def warn(self, row: TextRow, message: Statement, hint: Statement, column: int | None = None) -> None:
        """Add a warning at a row, or at a cell of it."""
        self.remarks.problems.append(self.table.problem(row, message, hint, column=column, warning=True))

    def close(self) -> None:
        """Add the remarks on rows to the problems, each once with all its rows."""
        for remark, rows in self._rows.items():
            if len(rows) == 1:
                self.remarks.problems.append(self.table.problem(rows[0], remark, warning=True))
                continue
            spans = at_most(list(_spans(row.number for row in rows)), _SPANS)
            message = tells.on_rows(rows=spans, remark=remark)
            self.remarks.problems.append(self.table.at(rows[0], message, warning=True))


def _spans(numbers: Iterable[int]) -> Iterator[str]:
    """Yield numbers in a row as one span: `2–5`, `9`."""
    spans = list[list[int]]()
    for number in numbers:
        if spans and spans[-1][1] == number - 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    for first, last in spans:
        yield str(first) if first == last else f"{first}–{last}"
