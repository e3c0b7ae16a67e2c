"""Read the cells of a workbook with openpyxl, each with its formula and its last value. Runs in an isolated process."""

import json
import os
import re
from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from typing import Any

from readiness.spreadsheet.archive_parts import RefusedWorkbookError, clean_archive

MOST_ROWS, MOST_COLUMNS, MOST_CELLS = 20_000, 256, 200_000
"""Rows and columns of a sheet beyond which cells are left out, and the highest number of cells of a workbook."""
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_UNREADABLE = "?"


def read_workbook(content: bytes) -> bytes:
    """Return the sheets of a workbook as JSON, or `refused` with the name of a fault."""
    try:
        archive = clean_archive(content)
    except RefusedWorkbookError as fault:
        return json.dumps({"refused": fault.reason}).encode()
    os.environ["OPENPYXL_LXML"] = "False"  # then defusedxml reads every part
    try:
        sheets = _sheets(archive)
    except RefusedWorkbookError as fault:
        return json.dumps({"refused": fault.reason}).encode()
    except Exception:  # noqa: BLE001 - the reader raises many kinds of errors for a damaged file
        return json.dumps({"refused": "damaged"}).encode()
    return json.dumps({"sheets": sheets}).encode()


def _sheets(archive: BytesIO) -> list[dict[str, Any]]:
    book = _open(archive)
    left, sheets = MOST_CELLS, list[dict[str, Any]]()
    for sheet in book.worksheets:
        found = _sheet(sheet, book, left)
        left -= sum(len(cells) for _, cells in found["rows"])
        sheets.append(found)
    return sheets


def _open(archive: BytesIO) -> Any:
    """Return a workbook whose sheets are not read yet; its texts are as they are stored."""
    from openpyxl.cell.text import Text  # noqa: PLC0415 - an extra
    from openpyxl.reader.excel import ExcelReader  # noqa: PLC0415
    from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS  # noqa: PLC0415
    from openpyxl.xml.functions import iterparse  # noqa: PLC0415

    class PlainReader(ExcelReader):  # type: ignore[misc]  # openpyxl has no types
        """A reader that leaves escapes such as `_x005F_` in texts."""

        def read_strings(self) -> None:
            part = self.package.find(SHARED_STRINGS)
            if part is None:
                return
            with self.archive.open(part.PartName[1:]) as source:
                for _, node in iterparse(source):
                    if node.tag == f"{{{SHEET_MAIN_NS}}}si":
                        self.shared_strings.append(Text.from_tree(node).content)
                        node.clear()

    reader = PlainReader(archive, read_only=True, data_only=True, keep_links=False)
    reader.read()
    return reader.wb


def _sheet(sheet: Any, book: Any, left: int) -> dict[str, Any]:
    """Return one sheet. Raises RefusedWorkbookError as soon as it has more than `left` cells."""
    rows: list[tuple[int, list[Any]]] = []
    beyond = ""
    with sheet._get_source() as source:  # noqa: SLF001 - openpyxl reads either formulas or values, never both
        parser = _parser(source, sheet, book)
        for number, cells in parser.parse():
            kept = [list(_told(cell)) for cell in cells if cell is not None and cell["column"] <= MOST_COLUMNS]
            if number > MOST_ROWS or len(kept) < sum(cell is not None for cell in cells):
                beyond = beyond or _first_beyond(number, cells)
            if number > MOST_ROWS:
                continue
            if kept := [cell for cell in kept if cell[2] or cell[3]]:
                rows.append((number, kept))
                left -= len(kept)
            if left < 0:
                raise RefusedWorkbookError("many-cells")
        merged = [str(one.coord) for one in parser.merged_cells.mergeCell] if parser.merged_cells else []
    return {
        "name": sheet.title,
        "hidden": sheet.sheet_state != "visible",
        "merged": merged,
        "beyond": beyond,
        "rows": rows,
    }


def _parser(source: Any, sheet: Any, book: Any) -> Any:
    """Return a parser of a sheet that reads the formula of a cell besides its value, and passes over faulty cells."""
    from openpyxl.utils import column_index_from_string  # noqa: PLC0415 - an extra
    from openpyxl.worksheet._reader import FORMULA_TAG, WorkSheetParser  # noqa: PLC0415

    class BothParser(WorkSheetParser):  # type: ignore[misc]  # openpyxl has no types
        """A parser of values and formulas in one pass."""

        def parse_cell(self, element: Any) -> dict[str, Any] | None:
            try:
                cell: dict[str, Any] = super().parse_cell(element)
            except (ValueError, IndexError, OverflowError, TypeError):
                return self._faulty(element)
            formula = element.find(FORMULA_TAG)
            return cell | {"formula": None if formula is None else f"={formula.text or ''}"}

        def _faulty(self, element: Any) -> dict[str, Any] | None:
            """Return a cell whose value cannot be read; None for one that has no place in a sheet."""
            match = re.fullmatch("([A-Z]{1,3})[1-9][0-9]{0,6}", element.get("r") or "")
            if not match:
                return None
            column = self.col_counter = column_index_from_string(match[1])
            return {"column": column, "value": _UNREADABLE, "data_type": "e", "formula": None}

    return BothParser(
        source,
        sheet._shared_strings,  # noqa: SLF001
        data_only=True,
        epoch=book.epoch,
        date_formats=book._date_formats,  # noqa: SLF001
        timedelta_formats=book._timedelta_formats,  # noqa: SLF001
    )


def _first_beyond(row: int, cells: list[Any]) -> str:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - an extra

    for cell in cells:
        if cell is not None and cell["value"] is not None and (row > MOST_ROWS or cell["column"] > MOST_COLUMNS):
            return f"{get_column_letter(cell['column'])}{row}"
    return ""


def _told(cell: dict[str, Any]) -> Iterator[Any]:
    """Yield the column, kind, text and formula of a cell."""
    value, kind = cell["value"], "text"
    if value is None:
        text = ""
    elif cell["data_type"] == "e":
        text, kind = str(value), "error"
    elif isinstance(value, bool):
        text, kind = str(value).upper(), "truth"
    elif isinstance(value, int | float):
        text, kind = f"{value:.15g}" if isinstance(value, float) else str(value), "number"
    elif isinstance(value, datetime):
        text = value.isoformat(" ", "minutes") if value.time() != value.min.time() else value.date().isoformat()
        kind = "date"
    elif isinstance(value, date):
        text, kind = value.isoformat(), "date"
    else:
        text = _unescaped(str(value))
    yield cell["column"]
    yield kind if cell["formula"] is None else "formula"
    yield text
    yield cell["formula"] or ""


def _unescaped(text: str) -> str:
    """Return a text with characters that a workbook writes as `_x000D_`; a carriage return becomes a line feed."""
    if "_x" in text:
        text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")
