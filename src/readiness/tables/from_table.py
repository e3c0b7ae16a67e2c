"""A file with a table → the files of a new pack, and the remarks on how it was read."""

from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import NamedTuple

from readiness.errors import InvalidFilesError
from readiness.loading.bounded_file import path_on_one_line, read_bytes
from readiness.loading.input_limits import FILE_BYTES
from readiness.loading.yaml_events import RefusedError, build_data
from readiness.spreadsheet.headings import plain_heading
from readiness.spreadsheet.read_rows import TABLE_BYTES, is_workbook, sheets_in
from readiness.spreadsheet.sheets import TableSheet
from readiness.statements import table_pack_problems as says
from readiness.statements import table_packs as tells
from readiness.statements.lists import at_most
from readiness.statements.quoting import found
from readiness.tables.csv_rows import read_csv_rows
from readiness.tables.draft import DraftPack, DraftScale, Remarks
from readiness.tables.draft_of_form import draft_of_form
from readiness.tables.draft_of_rows import draft_of_rows
from readiness.tables.find_columns import headed
from readiness.tables.headings import is_known
from readiness.tables.pack_text import pack_texts
from readiness.tables.table import Table, TextRow
from readiness.tables.table_options import ColumnWishes
from readiness.tables.workbook_tables import chosen_sheet, sheet_called, table_of


class TableRequest(NamedTuple):
    """A table and the wishes of a person on how it is read."""

    path: Path
    wishes: ColumnWishes
    scale: DraftScale | None
    sheet: str | None


class TablePack(NamedTuple):
    """A pack made from a table."""

    draft: DraftPack
    texts: dict[str, str]
    """The text of every file, by its path in the pack's folder."""
    remarks: Remarks


def pack_from_table(request: TableRequest, name: str, title: str) -> TablePack:
    """Return a pack made from a table. Raises InvalidFilesError for a table that cannot become one as it is."""
    shown, remarks = path_on_one_line(request.path), Remarks()
    draft = _draft(request, shown, remarks)
    remarks.problems.sort(key=lambda problem: problem.order)
    if remarks.errors:
        raise InvalidFilesError(remarks.problems)
    _tell_columns(draft, remarks)
    texts = pack_texts(draft, name, title)
    _refuse_large(draft, texts, shown)
    return TablePack(draft, texts, remarks)


def _draft(request: TableRequest, shown: str, remarks: Remarks) -> DraftPack:
    source, content = PurePath(request.path).name, read_bytes(request.path, shown, TABLE_BYTES, says.name_table())
    if is_workbook(content):
        return draft_of_workbook(sheets_in(content, shown), request, source, shown, remarks)
    wanted = {plain_heading(heading) for heading in request.wishes.fields.values()}
    read = read_csv_rows(content, shown, lambda cell: is_known(cell) or plain_heading(cell) in wanted)
    remarks.told += read.told
    table = headed(read.table, request.wishes)
    return draft_of_rows(table, source, request.scale, remarks, comma=read.separator != ",")


def draft_of_workbook(
    sheets: Sequence[TableSheet], request: TableRequest, source: str, shown: str, remarks: Remarks
) -> DraftPack:
    """Return the content of a pack made from a workbook: an XLSForm, or the sheet with the questions."""
    survey, choices = sheet_called(sheets, "survey"), sheet_called(sheets, "choices")
    if survey and choices and request.sheet is None and not any(request.wishes):
        used = {survey.name, choices.name}
        if others := [found(sheet.name) for sheet in sheets if sheet.name not in used]:
            remarks.told.append(tells.sheets_not_used(names=at_most(others, 20)))
        return draft_of_form(table_of(survey, remarks), table_of(choices, remarks), source, remarks)
    table = headed(chosen_sheet(sheets, request.sheet, request.wishes, shown, remarks), request.wishes)
    return draft_of_rows(table, source, request.scale, remarks, comma=False)


def _tell_columns(draft: DraftPack, remarks: Remarks) -> None:
    """Put what each column became before the other remarks."""
    told = [tells.used(field=field, heading=found(heading)) for field, heading in draft.columns]
    if draft.not_used:
        told.append(tells.not_used(headings=at_most([found(one) for one in draft.not_used], 100)))
    remarks.told[:0] = told


def _refuse_large(draft: DraftPack, texts: dict[str, str], shown: str) -> None:
    """Raise InvalidFilesError for a dimension whose files are larger than a pack's may be."""
    problems = []
    for dimension in draft.dimensions:
        own = [text for path, text in texts.items() if path.endswith(f"/{dimension.id}.yaml")]
        if any(len(text.encode()) > FILE_BYTES or _has_too_many_values(text) for text in own):
            table, row = Table(shown, "", ()), TextRow(dimension.row, ())
            message = says.section_too_large(title=found(dimension.title))
            problems.append(table.problem(row, message, says.smaller_section()))
    if problems:
        raise InvalidFilesError(problems)


def _has_too_many_values(text: str) -> bool:
    try:
        build_data(text)
    except RefusedError:
        return True
    return False
