"""Read the cells of a workbook with openpyxl, each with its formula and its last value. Runs in an isolated process."""

import json
import os
import re
from datetime import date, datetime
from io import BytesIO
from typing import Any

from readiness.spreadsheet.archive_parts import RefusedWorkbookError, clean_archive

MOST_ROWS, MOST_COLUMNS, MOST_CELLS = 20_000, 256, 200_000
"""Rows and columns of a sheet beyond which cells are left out, and the highest number of cells of a workbook."""
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_UNREADABLE = "?"
_NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def read_workbook(content: bytes) -> bytes:
    """Return the sheets of a workbook as lines of JSON: of each sheet its rows, then the sheet itself.

    For a workbook that is not read, return one line with `refused`, the name of a fault.
    """
    try:
        archive = clean_archive(content)
        os.environ["OPENPYXL_LXML"] = "False"  # then defusedxml reads every part
        return bytes(_lines(archive))
    except RefusedWorkbookError as fault:
        return json.dumps({"refused": fault.reason}).encode()
    except Exception:  # noqa: BLE001 - the reader raises many kinds of errors for a damaged file
        return json.dumps({"refused": "damaged"}).encode()


def _lines(archive: BytesIO) -> bytearray:
    """Return the lines of all sheets, which take less memory than their cells."""
    book, lines, left = _open(archive), bytearray(), MOST_CELLS
    for sheet in book.worksheets:
        left = _write_sheet(sheet, book, lines, left)
    return lines


def _open(archive: BytesIO) -> Any:
    """Return a workbook whose sheets are not read yet; its texts are as they are stored."""
    from openpyxl.reader.excel import ExcelReader  # noqa: PLC0415 - an extra
    from openpyxl.xml.constants import SHARED_STRINGS  # noqa: PLC0415
    from openpyxl.xml.functions import iterparse  # noqa: PLC0415

    class PlainReader(ExcelReader):  # type: ignore[misc]  # openpyxl has no types
        """A reader that leaves escapes such as `_x005F_` in texts."""

        def read_strings(self) -> None:
            part = self.package.find(SHARED_STRINGS)
            if part is None:
                return
            with self.archive.open(part.PartName[1:]) as source:
                for _, node in iterparse(source):
                    if node.tag == f"{_NAMESPACE}si":
                        self.shared_strings.append(_text_in(node))
                        node.clear()

    reader = PlainReader(archive, read_only=True, data_only=True, keep_links=False)
    reader.read()
    return reader.wb


def _write_sheet(sheet: Any, book: Any, lines: bytearray, left: int) -> int:
    """Add the lines of a sheet, and return how many cells other sheets may have.

    Raises RefusedWorkbookError as soon as it has more than `left` cells.
    """
    beyond = ""
    with sheet._get_source() as source:  # noqa: SLF001 - openpyxl reads either formulas or values, never both
        parser = _parser(source, sheet, book)
        for number, cells in parser.parse():
            there = [cell for cell in cells if cell is not None]
            near = [cell for cell in there if cell["column"] <= MOST_COLUMNS] if number <= MOST_ROWS else []
            if len(near) < len(there):
                beyond = beyond or _first_beyond(number, there)
            if kept := [cell for cell in map(_told, near) if cell[2] or cell[3]]:
                lines += json.dumps([number, kept]).encode() + b"\n"
                left -= len(kept)
            if left < 0:
                raise RefusedWorkbookError("many-cells")
        merged = [str(one.coord) for one in parser.merged_cells.mergeCell] if parser.merged_cells else []
    hidden = sheet.sheet_state != "visible"
    lines += json.dumps({"name": sheet.title, "hidden": hidden, "merged": merged, "beyond": beyond}).encode() + b"\n"
    return left


def _parser(source: Any, sheet: Any, book: Any) -> Any:
    """Return a parser of a sheet that reads the formula of a cell besides its value, and passes over faulty cells."""
    from openpyxl.utils import column_index_from_string  # noqa: PLC0415 - an extra
    from openpyxl.worksheet._reader import FORMULA_TAG, WorkSheetParser  # noqa: PLC0415

    class BothParser(WorkSheetParser):  # type: ignore[misc]  # openpyxl has no types
        """A parser of values and formulas in one pass."""

        def parse_cell(self, element: Any) -> dict[str, Any] | None:
            is_inline = element.get("t") == "inlineStr"
            if is_inline:
                element.set("t", "str")  # openpyxl would make an object of every run
            try:
                cell: dict[str, Any] = super().parse_cell(element)
                if is_inline and (inline := element.find(f"{_NAMESPACE}is")) is not None:
                    cell["value"] = _text_in(inline)
            except (ValueError, IndexError, OverflowError, TypeError):
                return self._faulty(element)
            if element.get("t") == "str" and not is_inline:  # the text that a formula gave
                cell["value"] = _unescaped(cell["value"] or "")
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


def _text_in(node: Any) -> str:
    """Return the text of a string and of its runs, without phonetic runs."""
    texts = (
        one if one.tag == f"{_NAMESPACE}t" else one.find(f"{_NAMESPACE}t")
        for one in node
        if one.tag in {f"{_NAMESPACE}t", f"{_NAMESPACE}r"}
    )
    return "".join(_unescaped(text.text or "") for text in texts if text is not None)


def _first_beyond(row: int, cells: list[Any]) -> str:
    """Return the name of the first cell with a value that lies beyond the limits; empty for none."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - an extra

    for cell in cells:
        if cell["value"] is not None and (row > MOST_ROWS or cell["column"] > MOST_COLUMNS):
            return f"{get_column_letter(cell['column'])}{row}"
    return ""


def _told(cell: dict[str, Any]) -> list[Any]:
    """Return the column, kind, text and formula of a cell."""
    text, kind = _text_and_kind(cell["value"], is_error=cell["data_type"] == "e")
    return [cell["column"], kind if cell["formula"] is None else "formula", text, cell["formula"] or ""]


def _text_and_kind(value: Any, *, is_error: bool) -> tuple[str, str]:
    if value is None:
        return "", "text"
    if is_error:
        return str(value), "error"
    if isinstance(value, bool):
        return str(value).upper(), "truth"
    if isinstance(value, int | float):
        return f"{value:.15g}" if isinstance(value, float) else str(value), "number"
    if isinstance(value, datetime):
        is_day = value.time() == value.min.time()
        return value.date().isoformat() if is_day else value.isoformat(" ", "minutes"), "date"
    if isinstance(value, date):
        return value.isoformat(), "date"
    return str(value), "text"


def _unescaped(text: str) -> str:
    """Return a text with characters that a workbook writes as `_x000D_`; a carriage return becomes a line feed."""
    if "_x" in text:
        text = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n")
