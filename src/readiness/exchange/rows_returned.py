"""The rows of tables of answers → answers in the form of an answers file, with the place of each value."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from readiness.carrier import ReturnedAnswers
from readiness.errors import InvalidFilesError, Problem
from readiness.exchange.answers_tables import AnswersTable
from readiness.exchange.cell_values import CellFaultError, value_of
from readiness.exchange.columns import EVIDENCE, FLAG, ID, KEYS, LEVEL, NOT_READ, PART, REMEDY, WORDING, facet_of
from readiness.exchange.parts_asked import SECTIONS
from readiness.exchange.table_document import TableDocument
from readiness.exchange.wording import wording_of
from readiness.loading.yaml_file import KeyPath
from readiness.model.pack import Pack
from readiness.model.participants import NOT_APPLICABLE
from readiness.spreadsheet.sheets import SheetCell, SheetRow
from readiness.statements import table_problems as says
from readiness.statements.quoting import found
from readiness.statements.statement import Words

_EVIDENCE_KEYS = dict(zip(EVIDENCE, ("title", "date", "location", "supports", "at"), strict=True))


def read_tables(tables: Sequence[AnswersTable], shown: str, pack: Pack) -> ReturnedAnswers:
    """Return what tables say. Raises InvalidFilesError without a table, and for a table with a heading twice."""
    if not tables:
        raise InvalidFilesError([Problem(shown, says.no_headings(), says.write_headings())])
    if twice := [problem for table in tables for problem in table.problems]:
        raise InvalidFilesError(twice)
    reader = _RowReader(shown, pack)
    for table in tables:
        for row in table.rows:
            reader.read(table, row)
    remarks = [says.not_used(column=name) for table in tables for name in table.not_used]
    return ReturnedAnswers(reader.document, tuple(reader.problems), tuple(remarks))


class _Row(NamedTuple):
    """One row about one question, dimension or function, segment or site of it."""

    table: AnswersTable
    row: SheetRow
    part: KeyPath
    id: str

    @property
    def answer(self) -> KeyPath:
        """The key path of its answer."""
        return (*self.part, "answers", self.id)

    @property
    def remedy(self) -> KeyPath:
        """The key path of its remedy."""
        return (*self.part, "remedies", self.id)

    def way(self, column: str) -> KeyPath:
        """Return the key path of the value of a column."""
        if column in REMEDY:
            return (*self.remedy, column.removeprefix("remedy_"))
        if facet := facet_of(column):
            return (*self.answer, "facets", facet)
        return (*self.answer, *KEYS.get(column, (column,)))


class _RowReader:
    """A reader of rows, which collects answers and what is wrong with them."""

    def __init__(self, shown: str, pack: Pack) -> None:
        self.document = TableDocument(shown, "", {})
        self.problems: list[Problem] = []
        self._pack = pack
        self._parts: dict[str, KeyPath] = {"": ()}

    def read(self, table: AnswersTable, row: SheetRow) -> None:
        """Read one row."""
        cells = table.cells(row)
        stated = {name: cell for name, cell in cells.items() if name not in NOT_READ}
        if not stated:
            return
        if ID not in cells:
            first = next(iter(stated))
            keys: KeyPath = ("rows", row.number)
            self.problems.append(table.problem(row, first, says.no_id(column=first), says.write_row_id(), keys))
            return
        part = self._part(table, row, cells.get(PART))
        if part is None:
            return
        about = self._pack.questionnaire.question_called(cells[ID].text.strip())
        one = _Row(table, row, part, about.id if about else cells[ID].text.strip())
        if about and WORDING in cells and cells[WORDING].text.strip() != wording_of(about.id, self._pack):
            self._wrong(one, ID, says.worded_differently(question=one.id), says.ask_again())
            return
        is_detailed = any(column in stated for column in FLAG[1:])
        for column, cell in stated.items():
            if column not in EVIDENCE and not (column == FLAG[0] and is_detailed):
                self._take(one, column, cell, stated)
        self._evidence(one, {name: stated[name] for name in EVIDENCE if name in stated})

    def _part(self, table: AnswersTable, row: SheetRow, cell: SheetCell | None) -> KeyPath | None:
        """Return the key path of the entry of the part that a row names; None after a problem."""
        name = cell.text.strip() if cell else ""
        if name in self._parts:
            return self._parts[name]
        kind, _, id_ = name.partition("/")
        section = next((section for one, section in SECTIONS.items() if one == kind), "")
        if not section or not id_:
            fault, hint = says.no_part(name=found(name)), says.write_part()
            self.problems.append(table.problem(row, PART, fault, hint, ("rows", row.number)))
            return None
        entries = self.document.data.setdefault(section, [])
        entries.append({"id": id_})
        way = self._parts[name] = (section, len(entries) - 1)
        self.document.cells[way] = (table.sheet, row.number, table.heads[PART])
        return way

    def _take(self, one: _Row, column: str, cell: SheetCell, stated: Mapping[str, SheetCell]) -> None:
        """Put the value of a cell into the document."""
        value = self._value(one, column, cell)
        if not value:
            return
        if column == LEVEL and value == NOT_APPLICABLE:
            if "not_applicable" not in stated:
                self._wrong(one, column, says.no_reason(), says.write_reason())
            return
        way = one.way(column)
        holder, key = self._entry(one, way[:-1]), str(way[-1])
        if holder.get(key, value) != value:
            self._wrong(one, column, says.stated_twice(column=column), says.keep_one())
            return
        holder[key] = value
        self._place(one, way, column)

    def _evidence(self, one: _Row, cells: Mapping[str, SheetCell]) -> None:
        """Put the piece of evidence of a row into the document."""
        if not cells:
            return
        if "evidence" not in cells:
            self._wrong(one, next(iter(cells)), says.evidence_without_title(), says.write_title())
            return
        values = {column: self._value(one, column, cell) for column, cell in cells.items()}
        if None in values.values():
            return
        pieces = self._entry(one, one.answer).setdefault("evidence", [])
        way: KeyPath = (*one.answer, "evidence", len(pieces))
        pieces.append({_EVIDENCE_KEYS[column]: value for column, value in values.items()})
        self._place(one, way, "evidence")
        for column in values:
            self._place(one, (*way, _EVIDENCE_KEYS[column]), column)

    def _value(self, one: _Row, column: str, cell: SheetCell) -> Any:
        """Return the value of a cell; None after a problem."""
        scale = self._pack.rubric.scale_of(one.id) if one.id in self._pack.rubric.questions else None
        try:
            return value_of(column, cell, scale)
        except CellFaultError as fault:
            self._wrong(one, column, fault.message, fault.hint)
            return None

    def _entry(self, one: _Row, way: KeyPath) -> dict[str, Any]:
        """Return the mapping at a key path of the document, made where it is not there yet."""
        value: Any = self.document.data
        for key in way:
            value = value[int(key)] if isinstance(value, list) else value.setdefault(key, {})
        entry: dict[str, Any] = value
        for top in (one.answer, one.remedy):
            if way[: len(top)] == top:
                self.document.cells.setdefault(top, (one.table.sheet, one.row.number, one.table.heads[ID]))
        return entry

    def _place(self, one: _Row, way: KeyPath, column: str) -> None:
        self.document.cells[way] = (one.table.sheet, one.row.number, one.table.heads[column])

    def _wrong(self, one: _Row, column: str, message: Words, hint: Words) -> None:
        keys = one.remedy if column in REMEDY else one.answer
        self.problems.append(one.table.problem(one.row, column, message, hint, keys))


def entries_of(data: Mapping[str, Any]) -> Iterator[tuple[KeyPath, Mapping[str, Any]]]:
    """Yield the key path and the content of the whole, and of each function, segment and site."""
    yield (), data
    for section in SECTIONS.values():
        for index, entry in enumerate(data.get(section) or ()):
            yield (section, index), entry
