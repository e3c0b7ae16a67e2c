"""A CSV table of the figures of a case → what it changes in the answers, line by line."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple, get_args

from readiness.errors import InvalidFilesError
from readiness.loading.bounded_file import path_on_one_line
from readiness.loading.csv_table import CellReader, CsvRow, read_table
from readiness.loading.spreadsheet_days import days_meant
from readiness.model.amount_text import amount_text, is_ambiguous
from readiness.model.answers import Answers
from readiness.model.case import Benefit, BenefitClass, Case, CostLine
from readiness.model.case_fields import Estimated
from readiness.model.case_table import COMPUTED, KINDS, NEEDED, PERIODS
from readiness.model.field_types import Exact, as_whole, format_exact, parse_day
from readiness.model.pack import Pack
from readiness.saving.case_changes import CaseList, to_case_lines
from readiness.saving.changes import Change
from readiness.saving.id_from_title import id_from_title
from readiness.saving.record_changes import Fields
from readiness.saving.yaml_scalars import PlainScalar
from readiness.statements import case_figures as says
from readiness.statements import case_problems
from readiness.statements.quoting import found
from readiness.suggestions import did_you_mean, near_miss

_CLASSES: tuple[str, ...] = get_args(BenefitClass)
_TIMES = ("start", "go-live", "exit")
_UNITS = ("user", "site", "member")


class FigureChange(NamedTuple):
    """A value of a line that a table changes; of a new line every value that it states."""

    kind: CaseList
    id: str
    title: str
    key: str
    old: Estimated | str | None
    """None where there was none."""
    new: Estimated | str
    is_new: bool
    """True if the whole line is new."""


class CaseFigures(NamedTuple):
    """The changes that a table makes."""

    found: tuple[FigureChange, ...]
    changes: tuple[Change, ...]
    left_out: tuple[str, ...]
    """The titles of the lines that no row of the table names."""
    days_kept: tuple[tuple[str, str], ...]
    """Days that a spreadsheet rewrote, each as it is written and as it is read."""


def read_case_figures(path: Path, answers: Answers, pack: Pack) -> CaseFigures:
    """Return what the table in a CSV file changes in answers.

    Raises InvalidFilesError with every wrong cell.
    """
    table = read_table(path, path_on_one_line(path), says.export_first(), NEEDED)
    reader = _FigureReader(CellReader(table, [], []), answers.case or Case(), pack)
    for row in table.rows:
        reader.read(row)
    if reader.cells.problems:
        raise InvalidFilesError(reader.cells.problems)
    return reader.result()


class _FigureReader:
    """A reader of rows, which collects fields by line."""

    def __init__(self, cells: CellReader, case: Case, pack: Pack) -> None:
        self.cells, self._case, self._pack = cells, case, pack
        self._lines: dict[tuple[CaseList, str], dict[str, Any]] = {}
        self._found: list[FigureChange] = []
        self._read: set[tuple[CaseList, str, str]] = set()

    def result(self) -> CaseFigures:
        """Return the changes of all rows."""
        every = {kind: [(id_, fields) for (of, id_), fields in self._lines.items() if of == kind and fields]
                 for kind in KINDS.values()}  # fmt: skip
        changes = [to_case_lines(kind, lines) for kind, lines in _lists(every) if lines]
        named = {(kind, id_) for kind, id_, _ in self._read}
        left_out = (line.title for kind, _ in _lists(every) for line in _lines(self._case, kind)
                    if (kind, line.id) not in named)  # fmt: skip
        kept = tuple(dict.fromkeys(self.cells.days_kept))
        return CaseFigures(tuple(self._found), tuple(changes), tuple(left_out), kept)

    def read(self, row: CsvRow) -> None:
        """Read one row; rows of computed figures are passed over."""
        kind = self.cells.text(row, "kind")
        if kind in COMPUTED:
            return
        if kind not in KINDS:
            hint = did_you_mean(kind, KINDS)
            self.cells.wrong(row, "kind", says.no_kind(name=found(kind)), hint)
            return
        section: CaseList = "costs" if kind == "cost" else "benefits"
        id_, old = self._line(row, section)
        is_new = old is None and bool(id_)
        stated = {**self._head(row, section, is_new=is_new), **self._amount(row), **self._more(row, old)}
        if not id_ or self._is_second(row, section, id_):
            return
        fields = self._lines.setdefault((section, id_), {})
        title = self.cells.text(row, "title") or (old.title if old else "")
        for key, (value, written) in stated.items():
            before = _before(old, key)
            if before != value:
                fields[key] = written
                if not is_new or key != "title":
                    self._found.append(FigureChange(section, id_, title, key, before, value, is_new))

    def _is_second(self, row: CsvRow, section: CaseList, id_: str) -> bool:
        """Return whether a row before states the same amount, which is then a problem."""
        period = self.cells.text(row, "period")
        if (section, id_, period) in self._read:
            self.cells.wrong(row, "period", says.second_row(line=id_), says.keep_one_row())
            return True
        self._read.add((section, id_, period))
        return False

    def _line(self, row: CsvRow, section: CaseList) -> tuple[str, CostLine | Benefit | None]:
        """Return the id of the line of a row, and the line of the answers; no id after a problem."""
        known = {line.id: line for line in _lines(self._case, section)}
        name = self.cells.text(row, "id")
        if name in known:
            return name, known[name]
        if name:
            hint = did_you_mean(name, known) if near_miss(name, known) else says.leave_id_empty()
            self.cells.wrong(row, "id", says.no_line(name=found(name)), hint)
            return "", None
        title = self.cells.text(row, "title")
        made = id_from_title(title)
        if made in known and known[made].title == title:
            return made, known[made]
        if not made or made in known:
            message = says.id_is_taken(name=made) if made else says.no_title()
            self.cells.wrong(row, "title", message, says.write_id_or_title())
            return "", None
        return made, None

    def _head(self, row: CsvRow, section: CaseList, *, is_new: bool) -> dict[str, tuple[Any, Any]]:
        """Return the title and the group or class of a row, each as it is compared and as it is written."""
        head: dict[str, tuple[Any, Any]] = {}
        if title := self.cells.text(row, "title"):
            head["title"] = (title, title)
        rules = self._pack.rubric.case
        groups = [one.id for one in rules.groups] if rules else []
        known = groups if section == "costs" else list(_CLASSES)
        group = self.cells.text(row, "group")
        if group in known:
            head["group" if section == "costs" else "class"] = (group, group)
        elif group or is_new:
            self.cells.wrong(row, "group", says.no_group(name=found(group)), did_you_mean(group, known))
        return head

    def _amount(self, row: CsvRow) -> dict[str, tuple[Any, Any]]:
        """Return the amount of a row under its key; nothing for a row without one, and after a problem."""
        period = self.cells.text(row, "period")
        before = len(self.cells.problems)
        numbers = {key: self.cells.number(row, key) for key in ("low", "likely", "high")}
        if len(self.cells.problems) > before or not any(number is not None for number in numbers.values()):
            return {}
        if period not in PERIODS:
            self.cells.wrong(row, "period", says.no_period(name=found(period)), did_you_mean(period, PERIODS))
            return {}
        for key in numbers:
            self._refuse_ambiguous(row, key)
        likely = numbers["likely"]
        if likely is None and numbers["low"] is not None and numbers["high"] is not None:
            likely = as_whole(Fraction(numbers["low"] + numbers["high"]) / 2)
        if likely is None:
            self.cells.wrong(row, "likely", says.no_likely(), says.write_likely())
            return {}
        low, high = (likely if number is None else number for number in (numbers["low"], numbers["high"]))
        if low < 0 or not low <= likely <= high:
            self.cells.wrong(row, "likely", says.unordered(), says.write_in_order())
            return {}
        amount = Estimated.model_construct(low=low, likely=likely, high=high)
        return {PERIODS[period]: (amount, _written(amount))}

    def _refuse_ambiguous(self, row: CsvRow, key: str) -> None:
        """Add a problem at a decimal that may mean thousands."""
        text = self.cells.text(row, key)
        if is_ambiguous(text):
            hint = case_problems.write_either(thousands=text.replace(".", ""), decimal=f"{text}0")
            self.cells.wrong(row, key, case_problems.may_mean_thousands(found=found(text)), hint)

    def _more(self, row: CsvRow, old: CostLine | Benefit | None) -> dict[str, tuple[Any, Any]]:
        """Return the other values that a row states; `old` is the line that it may change."""
        more: dict[str, tuple[Any, Any]] = {}
        for key in ("owner", "source"):
            if text := self.cells.text(row, key):
                more[key] = (text, text)
        if per := self._one_of(row, "per", _UNITS):
            more["per"] = (per, per)
        if day := self.cells.day(row, "until", str(getattr(old, "until", ""))):
            more["until"] = (day, PlainScalar(day))
        if starts := self._start(row, old):
            more["starts"] = (starts, PlainScalar(starts))
        for key, day_key, inside in (("baseline", "baseline_date", "date"), ("target", "target_by", "by")):
            more |= self._dated(row, key, day_key, str(getattr(getattr(old, key, None), inside, "")), inside)
        return more

    def _start(self, row: CsvRow, old: CostLine | Benefit | None) -> str:
        """Return the day, or the point in the plan, with which a line begins; empty for none, and after a problem."""
        starts = self.cells.text(row, "starts")
        if parse_day(starts) or days_meant(starts):
            return self.cells.day(row, "starts", str(old.starts) if old else "")
        return self._one_of(row, "starts", (*_TIMES, *self._pack.rubric.gate_named))

    def _one_of(self, row: CsvRow, head: str, known: tuple[str, ...]) -> str:
        """Return the name in a cell; empty for an empty cell, for a day, and after a problem."""
        name = self.cells.text(row, head)
        if not name or name in known:
            return name
        self.cells.wrong(row, head, says.no_such(column=found(head), name=found(name)), did_you_mean(name, known))
        return ""

    def _dated(self, row: CsvRow, key: str, day_key: str, before: str, inside: str) -> dict[str, tuple[Any, Any]]:
        value, day = self.cells.number(row, key), self.cells.day(row, day_key, before)
        if value is None and not day:
            return {}
        if value is None or not day:
            self.cells.wrong(row, day_key if value is not None else key, says.value_and_day(), says.write_both())
            return {}
        text = format_exact(value)
        return {key: (f"{text} ({day})", {"value": PlainScalar(text), inside: PlainScalar(day)})}


def _lists(every: dict[str, list[tuple[str, dict[str, Any]]]]) -> Iterator[tuple[CaseList, list[tuple[str, Fields]]]]:
    yield "costs", [*every["costs"]]
    yield "benefits", [*every["benefits"]]


def _lines(case: Case, section: CaseList) -> tuple[CostLine | Benefit, ...]:
    return case.costs if section == "costs" else case.benefits


def _before(line: CostLine | Benefit | None, key: str) -> Estimated | str | None:
    """Return a value of a line as a table states it; None where it has none."""
    value = None if line is None else getattr(line, "class_" if key == "class" else key, None)
    if value is None or isinstance(value, Estimated):
        return value
    if key in {"baseline", "target"}:
        return f"{format_exact(value.value)} ({value.date if key == 'baseline' else value.by})"
    return str(value)


def _written(amount: Estimated) -> Any:
    if amount.is_certain:
        return _scalar(amount.likely)
    return {key: _scalar(getattr(amount, key)) for key in ("low", "likely", "high")}


def _scalar(number: Exact) -> PlainScalar:
    return PlainScalar(amount_text(number))
