"""A table that another program wrote: its headings, ids and scores in words of ours, by what a person states."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from readiness.errors import InvalidFilesError, Problem, ReadinessError
from readiness.exchange.columns import ID, LEVEL, Headings, columns, facet_of
from readiness.exchange.foreign_scores import ForeignScores
from readiness.model.pack import Pack
from readiness.saving.code_from_text import code_of
from readiness.spreadsheet.headings import id_column, plain_heading
from readiness.spreadsheet.sheets import SheetCell, SheetRow, TableSheet
from readiness.statements import foreign_tables as says
from readiness.statements.lists import at_most
from readiness.statements.quoting import found, shown_text
from readiness.suggestions import did_you_mean

_ROWS_ABOVE = 20


class ForeignTable(NamedTuple):
    """The statements of a person about a table."""

    headings: Mapping[str, str]
    """The heading of each column of ours that has another there."""
    scores: ForeignScores | None
    """The levels that its scores mean; None where they are levels."""


def read_headings(said: list[str], pack: Pack) -> dict[str, str]:
    """Return the stated headings by column. Raises ReadinessError for anything but `column=heading`."""
    headings, known = dict[str, str](), columns(pack.rubric)
    for part in (part for one in said for part in re.split(r",(?=\s*\w+\s*=)", one)):
        column, sign, heading = (piece.strip() for piece in part.partition("="))
        if not sign or not heading:
            raise ReadinessError(says.no_column_choice(text=found(part)), says.write_column_choice())
        if column not in known:
            raise ReadinessError(says.no_column(name=found(column)), did_you_mean(column, list(known)))
        headings[column] = heading
    return headings


class TranslatedSheets(NamedTuple):
    """Sheets with headings, ids and levels of ours."""

    sheets: tuple[TableSheet, ...]
    not_used: tuple[str, ...]
    """The headings that mean nothing here."""


def translated(sheets: tuple[TableSheet, ...], table: ForeignTable, pack: Pack) -> TranslatedSheets:
    """Return the sheets in words of ours.

    Raises InvalidFilesError where no sheet has a stated heading, and for scores of which nothing is stated.
    """
    known = Headings(pack.rubric)
    heads = [(sheet, row) for sheet in sheets if (row := _head(sheet, table)) is not None]
    if not heads:
        raise InvalidFilesError(list(_missing(sheets, table)))
    problems = list[Problem]()
    translations = [_Translation(sheet, row, table, pack, known, problems) for sheet, row in heads]
    made = tuple(one.made() for one in translations)
    if problems:
        raise InvalidFilesError(problems)
    return TranslatedSheets(made, tuple(heading for one in translations for heading in one.not_used))


def _head(sheet: TableSheet, table: ForeignTable) -> SheetRow | None:
    """Return the row with every stated heading, and with one for the id."""
    for row in sheet.rows[:_ROWS_ABOVE]:
        texts = {plain_heading(cell.text) for cell in row.cells.values()}
        has_id = ID in table.headings or _id_column(row) is not None
        if has_id and all(plain_heading(heading) in texts for heading in table.headings.values()):
            return row
    return None


def _missing(sheets: tuple[TableSheet, ...], table: ForeignTable) -> Iterator[Problem]:
    sheet = next((one for one in sheets if one.rows), None)
    if sheet is None:
        return
    row = sheet.rows[0]
    texts = {plain_heading(cell.text) for cell in row.cells.values()}
    names = at_most([shown_text(cell.text) for cell in row.cells.values()], 12)
    absent = [heading for heading in table.headings.values() if plain_heading(heading) not in texts] or [ID]
    for heading in absent:
        yield sheet.problem(row.number, 1, says.no_heading(name=found(heading)), says.headings_are(names=names))


class _Translation:
    """One sheet with its headings."""

    def __init__(
        self,
        sheet: TableSheet,
        head: SheetRow,
        table: ForeignTable,
        pack: Pack,
        known: Headings,
        problems: list[Problem],
    ) -> None:
        self._sheet = sheet
        self._head = head
        self._scores = table.scores
        self._pack = pack
        self._problems = problems
        wanted = {plain_heading(heading): column for column, heading in table.headings.items()}
        self._columns = {
            number: wanted.get(plain_heading(cell.text)) or ("" if table.headings else known.column(cell.text))
            for number, cell in head.cells.items()
        }
        found_id = _id_column(head)
        if ID not in self._columns.values() and found_id is not None:
            self._columns[found_id] = ID

    @property
    def not_used(self) -> tuple[str, ...]:
        """The headings without a meaning."""
        return tuple(cell.text for number, cell in self._head.cells.items() if not self._columns[number])

    def made(self) -> TableSheet:
        """Return the sheet with the columns that mean something."""
        heads = {
            number: replace(cell, text=self._columns[number], kind="text", formula="")
            for number, cell in self._head.cells.items()
            if self._columns[number]
        }
        rows = (self._row(row) for row in self._sheet.rows if row.number > self._head.number)
        return replace(self._sheet, rows=(SheetRow(self._head.number, heads), *rows))

    def _row(self, row: SheetRow) -> SheetRow:
        cells = dict(row.cells)
        for number, cell in row.cells.items():
            column = self._columns.get(number, "")
            if column == ID:
                cells[number] = replace(cell, text=self._id(cell.text))
            elif self._scores is not None and (column == LEVEL or facet_of(column)):
                cells.pop(number)
                if level := self._level(row.number, number, cell):
                    cells[number] = replace(cell, text=level, kind="text", formula="")
        return SheetRow(row.number, cells)

    def _id(self, text: str) -> str:
        """Return the id of the question that a text names, also by a code made of it."""
        asked = self._pack.questionnaire
        question = asked.question_called(text.strip()) or asked.question_called(code_of(text))
        return question.id if question else text

    def _level(self, row: int, column: int, cell: SheetCell) -> str:
        level = self._scores.level(cell.text) if self._scores and cell.kind in {"text", "number"} else None
        if level is None:
            fault = says.no_score(text=found(cell.text))
            self._problems.append(self._sheet.problem(row, column, fault, says.state_score()))
        return level or ""


def _id_column(row: SheetRow) -> int | None:
    """Return the number of the column that is headed as an id."""
    numbers = list(row.cells)
    at = id_column([cell.text for cell in row.cells.values()])
    return None if at is None else numbers[at]
