"""Read a workbook in an isolated process, and say in words what is wrong with its file."""

import json
from collections.abc import Callable
from importlib.util import find_spec

from readiness.errors import InvalidFilesError, MissingCapabilityError, Problem
from readiness.isolation.isolated_process import JobStoppedError, run_isolated
from readiness.spreadsheet.sheets import SheetCell, SheetRow, TableSheet
from readiness.statements import workbook_problems as says
from readiness.statements.statement import Statement

_SECONDS = 20
_MEMORY = 512 * 1024 * 1024
_NEEDED = ("openpyxl", "defusedxml", "xlsxwriter")
_FAULTS: dict[str, tuple[Callable[[], Statement], Callable[[], Statement]]] = {
    "encrypted": (says.encrypted, says.save_without_password),
    "other-kind": (says.other_kind, says.save_as_xlsx),
    "no-workbook": (says.no_workbook, says.save_as_xlsx),
    "many-parts": (says.many_parts, says.copy_cells),
    "part-twice": (says.part_twice, says.save_again),
    "too-large": (says.too_large, says.copy_cells),
    "many-cells": (says.many_cells, says.copy_cells),
    "long-cell": (says.long_text, says.copy_cells),
    "doctype": (says.doctype, says.save_again),
    "damaged": (says.damaged, says.save_again),
}


def require_workbooks() -> None:
    """Raise MissingCapabilityError where a library for workbooks is not installed."""
    if lacking := [name for name in _NEEDED if find_spec(name) is None]:
        raise MissingCapabilityError(says.not_installed(name=lacking[0]), says.install())


def read_workbook_isolated(content: bytes, shown: str) -> tuple[TableSheet, ...]:
    """Return the sheets of a workbook; `shown` is its name for messages.

    Raises InvalidFilesError for a file that is no workbook, or exceeds a limit, and MissingCapabilityError without the
    libraries.
    """
    require_workbooks()
    try:
        answer = run_isolated("workbook", content, _SECONDS, memory=_MEMORY)
    except JobStoppedError as error:
        raise InvalidFilesError([Problem(shown, says.not_read(why=error.message), says.copy_cells())]) from None
    sheets, rows = list[TableSheet](), list[SheetRow]()
    for line in answer.splitlines():
        told = json.loads(line)
        if isinstance(told, list):
            number, cells = told
            rows.append(SheetRow(number, {cell[0]: SheetCell(cell[2], cell[1], cell[0], cell[3]) for cell in cells}))
            continue
        if "refused" in told:
            message, hint = _FAULTS[told["refused"]]
            raise InvalidFilesError([Problem(shown, message(), hint())])
        more = (tuple(told["merged"]), told["hidden"])
        sheets.append(TableSheet(shown, told["name"], tuple(rows), *more, beyond=told["beyond"]))
        rows = []
    return tuple(sheets)
