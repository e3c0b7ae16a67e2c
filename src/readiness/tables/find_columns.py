"""The row of headings of a table, and the columns that are used."""

from collections.abc import Mapping
from typing import NamedTuple

from readiness.errors import InvalidFilesError, Problem
from readiness.spreadsheet.headings import plain_heading
from readiness.statements import table_pack_problems as says
from readiness.statements.lists import at_most
from readiness.statements.quoting import found, shown_text
from readiness.tables.headings import Columns, field_columns, fields_among, is_question, level_heading
from readiness.tables.table import Table, TextRow
from readiness.tables.table_options import ColumnWishes

_SEARCHED = 20
"""The rows in which headings are looked for."""


class HeadedTable(NamedTuple):
    """A table with its headings, and the columns that are used."""

    table: Table
    head: TextRow
    columns: Columns
    rows: tuple[TextRow, ...]
    """The rows below the headings."""

    def heading(self, column: int) -> str:
        """Return the heading of a column on one line."""
        return " ".join(self.head.cell(column).split())

    @property
    def named_columns(self) -> tuple[tuple[str, str], ...]:
        """The field or level and the heading of each column that is used."""
        fields = [(field, self.heading(column)) for field, column in self.columns.fields.items()]
        levels = [(f"level {number}", self.heading(column)) for number, column in self.columns.levels.items()]
        return (*fields, *levels)

    @property
    def not_used(self) -> tuple[str, ...]:
        """The headings of the columns that mean nothing."""
        unused = (index for index in range(len(self.head.cells)) if index not in self.columns.used)
        return tuple(heading for index in unused if (heading := self.heading(index)))


def heading_row(table: Table, wishes: ColumnWishes) -> TextRow | None:
    """Return the row among the first with a heading for the questions, and with the most others; None without one."""
    wanted = wishes.fields.get("question")
    first = [row for row in table.rows if not row.is_empty][:_SEARCHED]
    if wanted is not None and wanted.startswith("#"):
        return first[0] if first else None
    if wanted is not None:
        return next((row for row in first if _places(row, wanted)), None)
    headed_rows = [row for row in first if any(map(is_question, row.cells))]
    return max(headed_rows, key=lambda row: fields_among(row.cells), default=None)


def headed(table: Table, wishes: ColumnWishes) -> HeadedTable:
    """Return the table with its headings and columns. Raises InvalidFilesError without a heading for the questions."""
    head = heading_row(table, wishes)
    if head is None:
        first = next((row for row in table.rows if not row.is_empty), TextRow(1, ()))
        heads = [shown_text(cell) for cell in first.cells if cell.strip()]
        wanted = wishes.fields.get("question")
        message = says.no_heading() if wanted is None else says.no_such_heading(name=found(wanted))
        raise InvalidFilesError([table.problem(first, message, says.name_column(names=at_most(heads, 12)))])
    fields = {field: _column(table, head, wanted) for field, wanted in wishes.fields.items()}
    _refuse_twice(table, head, fields)
    columns = field_columns((head.cell(index) for index in range(len(head.cells))), fields)
    for column in columns.values():
        _refuse_two_of_one_name(table, head, column, chosen=set(fields.values()))
    levels, names = _level_columns(table, head, wishes, set(columns.values()))
    rows = tuple(row for row in table.rows if row.number > head.number)
    return HeadedTable(table, head, Columns(columns, levels, names), rows)


def _places(head: TextRow, wanted: str) -> list[int]:
    """Return the columns that a person can mean by a heading; by `#3` the third, where no heading is that."""
    exact = [index for index in range(len(head.cells)) if head.cell(index) == wanted.strip()]
    plain = [index for index in range(len(head.cells)) if plain_heading(head.cell(index)) == plain_heading(wanted)]
    if exact or (plain and plain_heading(wanted)):
        return exact or plain
    number = int(wanted[1:]) if wanted.startswith("#") and wanted[1:].isdecimal() and len(wanted) < 6 else 0
    return [number - 1] if 0 < number <= len(head.cells) else []


def _column(table: Table, head: TextRow, wanted: str) -> int:
    places = _places(head, wanted)
    if not places:
        heads = [shown_text(cell) for cell in head.cells if cell.strip()]
        hint = says.headings_are(names=at_most(heads, 12))
        raise InvalidFilesError([table.problem(head, says.no_such_heading(name=found(wanted)), hint)])
    if len(places) > 1:
        raise InvalidFilesError([_two_of_one_name(table, head, places)])
    return places[0]


def _refuse_two_of_one_name(table: Table, head: TextRow, column: int, chosen: set[int]) -> None:
    name = plain_heading(head.cell(column))
    same = [index for index in range(len(head.cells)) if plain_heading(head.cell(index)) == name]
    if name and column not in chosen and len(same) > 1:
        raise InvalidFilesError([_two_of_one_name(table, head, same)])


def _two_of_one_name(table: Table, head: TextRow, columns: list[int]) -> Problem:
    first, second = columns[:2]
    name = found(head.cell(first))
    message = says.heading_twice(name=name, first=first + 1, second=second + 1)
    return table.problem(head, message, says.choose_by_number(number=first + 1), column=second)


def _refuse_twice(table: Table, head: TextRow, fields: Mapping[str, int]) -> None:
    for index, (field, column) in enumerate(fields.items()):
        others = [name for name, other in list(fields.items())[:index] if other == column]
        if others:
            message = says.column_for_two(name=found(head.cell(column)), first=others[0], second=field)
            raise InvalidFilesError([table.problem(head, message, says.one_field(), column=column)])


def _level_columns(
    table: Table, head: TextRow, wishes: ColumnWishes, used: set[int]
) -> tuple[dict[int, int], dict[int, str]]:
    """Return the columns and the names of levels by number: those that were chosen, or else those headed so."""
    if wishes.levels:
        columns = {number: _column(table, head, wanted) for number, wanted in sorted(wishes.levels.items())}
        named = {number: level_heading(head.cell(column)) for number, column in columns.items()}
        return columns, {number: level.name if level else head.cell(columns[number]) for number, level in named.items()}
    found_levels: dict[int, int] = {}
    names: dict[int, str] = {}
    for index in range(len(head.cells)):
        level = level_heading(head.cell(index)) if index not in used else None
        if level is None:
            continue
        if level.number in found_levels:
            message = says.level_twice(
                level=level.number,
                first=found(head.cell(found_levels[level.number])), second=found(head.cell(index)),
            )  # fmt: skip
            raise InvalidFilesError([table.problem(head, message, says.choose_level(level=level.number), column=index)])
        found_levels[level.number], names[level.number] = index, level.name
    if len(found_levels) < 2:
        return {}, {}
    return dict(sorted(found_levels.items())), names
