"""The value of one cell as an answers file has it."""

from typing import Any

from readiness.exchange.columns import DAYS, LEVEL, VOTES, facet_of
from readiness.exchange.lines_in_cell import read_lines
from readiness.model.field_types import parse_day
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN
from readiness.model.scale import Scale
from readiness.spreadsheet.sheets import SheetCell
from readiness.statements import table_problems as says
from readiness.statements.quoting import found
from readiness.statements.statement import Words

_YES = {"yes": "true", "true": "true", "x": "true", "1": "true", "ja": "true", "no": "", "false": "", "nein": ""}


class CellFaultError(Exception):
    """A cell without a value of its column."""

    def __init__(self, message: Words, hint: Words) -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


def value_of(column: str, cell: SheetCell, scale: Scale | None) -> Any:
    """Return the value of a cell; empty where it says nothing, as `no` in the column flagged.

    `scale` is that of the question, None for an unknown one. Raises CellFaultError.
    """
    if cell.kind == "error":
        raise CellFaultError(says.error_in_cell(text=cell.text), says.write_value())
    if column in {LEVEL, "supports"} or facet_of(column):
        return _level(cell, scale)
    if cell.kind == "formula" and cell.formula:
        raise CellFaultError(says.formula(), says.write_value())
    if column in DAYS:
        return _day(cell)
    if column == "flagged":
        return _yes(cell)
    if column in {*VOTES, "measured_from"}:
        lines = read_lines(cell.text)
        if not lines:
            raise CellFaultError(says.no_lines(text=found(cell.text)), says.write_lines())
        return lines
    return cell.text.strip() if column == "measured" else cell.text


def _level(cell: SheetCell, scale: Scale | None) -> str:
    """Return the level that begins a cell."""
    faults = {
        "formula": says.formula_as_level(),
        "truth": says.truth_as_level(),
        "date": says.date_as_level(text=cell.text),
    }
    if fault := faults.get(cell.kind):
        raise CellFaultError(fault, says.write_level())
    first = cell.text.split(maxsplit=1)[0].rstrip(":.,;")
    if first in {UNKNOWN, NOT_APPLICABLE} or scale is None:
        return first
    if (level := scale.level_called(first)) is not None:
        return str(scale.called(level))
    raise CellFaultError(says.no_level(text=found(cell.text)), says.levels(levels=str(scale)))


def _day(cell: SheetCell) -> str:
    text = cell.text[:10] if cell.kind == "date" else cell.text.strip()
    if parse_day(text) is None:
        raise CellFaultError(says.no_day(text=found(text)), says.write_day())
    return text


def _yes(cell: SheetCell) -> str:
    told = _YES.get(cell.text.strip().casefold())
    if told is None:
        raise CellFaultError(says.no_yes(text=found(cell.text)), says.write_yes())
    return told
