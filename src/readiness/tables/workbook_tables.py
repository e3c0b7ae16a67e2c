"""The sheets of a workbook as tables of texts, and the choice of the one with the questions."""

from collections.abc import Sequence

from readiness.errors import InvalidFilesError, Problem
from readiness.spreadsheet.sheets import SheetCell, TableSheet
from readiness.statements import table_pack_problems as says
from readiness.statements import table_packs as tells
from readiness.statements.lists import at_most
from readiness.statements.quoting import found
from readiness.statements.statement import Statement
from readiness.tables.draft import Remarks
from readiness.tables.find_columns import heading_row
from readiness.tables.headings import fields_among
from readiness.tables.row_reader import RowReader
from readiness.tables.table import Table, TextRow
from readiness.tables.table_options import ColumnWishes


def table_of(sheet: TableSheet, remarks: Remarks) -> Table:
    """Return a sheet as a table of texts: of a formula its last value, of an error nothing; both are remarks."""
    width = max((max(row.cells) for row in sheet.rows if row.cells), default=0)
    by_number = {row.number: row.cells for row in sheet.rows}
    rows = tuple(
        TextRow(number, tuple(_text(by_number.get(number, {}).get(column)) for column in range(1, width + 1)))
        for number in range(1, max(by_number, default=0) + 1)
    )
    table = Table(sheet.path, sheet.name, rows)
    reader = RowReader(table, remarks)
    for row in sheet.rows:
        for cell in row.cells.values():
            if cell.kind == "formula":
                reader.of_row(rows[row.number - 1], tells.formula())
            elif cell.kind == "error":
                reader.of_row(rows[row.number - 1], tells.error_in_cell(text=cell.text))
    if sheet.beyond:
        remarks.told.append(tells.beyond(sheet=found(sheet.name), cell=sheet.beyond))
    reader.close()
    return table


def sheet_called(sheets: Sequence[TableSheet], name: str) -> TableSheet | None:
    """Return the sheet with a name in any case; None without one."""
    return next((sheet for sheet in sheets if sheet.name.strip().casefold() == name.casefold()), None)


def chosen_sheet(
    sheets: Sequence[TableSheet], named: str | None, wishes: ColumnWishes, shown: str, remarks: Remarks
) -> Table:
    """Return the table with the questions: the named sheet, or the only one with a heading for them.

    Raises InvalidFilesError where no sheet or more than one can be it.
    """
    names = [found(sheet.name) for sheet in sheets]
    if named is not None:
        sheet = sheet_called(sheets, named.strip())
        if sheet is None:
            raise _error(shown, says.no_sheet(name=found(named)), says.sheets_are(names=at_most(names, 12)))
        return _used(sheet, sheets, remarks)
    visible = [sheet for sheet in sheets if not sheet.is_hidden] or list(sheets)
    heads = [(sheet, heading_row(table_of(sheet, Remarks()), wishes)) for sheet in visible]
    found_fields = [(sheet, fields_among(row.cells)) for sheet, row in heads if row is not None]
    most = max((fields for _, fields in found_fields), default=0)
    fitting = [sheet for sheet, fields in found_fields if fields > 1 or most < 2]
    if len(fitting) > 1:
        several = says.several_sheets(names=at_most([found(sheet.name) for sheet in fitting], 12))
        raise _error(shown, several, says.choose_sheet(name=found(fitting[0].name)))
    return _used((fitting or visible)[0], sheets, remarks)


def _used(sheet: TableSheet, sheets: Sequence[TableSheet], remarks: Remarks) -> Table:
    if others := [found(one.name) for one in sheets if one is not sheet]:
        remarks.told.append(tells.sheet_used(name=found(sheet.name)))
        remarks.told.append(tells.sheets_not_used(names=at_most(others, 20)))
    return table_of(sheet, remarks)


def _text(cell: SheetCell | None) -> str:
    return "" if cell is None or cell.kind == "error" else cell.text


def _error(shown: str, message: Statement, hint: Statement) -> InvalidFilesError:
    return InvalidFilesError([Problem(shown, message, hint)])
