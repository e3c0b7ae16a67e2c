"""Workbooks for tests: made by another writer than ours, and changed part by part."""

from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl

SHEET = "xl/worksheets/sheet1.xml"
HEADS = ("id", "level", "note", "evidence", "date", "where")


def workbook(*rows: tuple[Any, ...], change: Callable[[Any, Any], None] | None = None) -> bytes:
    """Return a workbook with a sheet of these rows below the usual headings; `change` gets the book and the sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Answers"
    for row in (HEADS, *rows):
        sheet.append(row)
    if change:
        change(book, sheet)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def changed_parts(content: bytes, parts: Mapping[str, Callable[[bytes], bytes] | bytes | None]) -> bytes:
    """Return a workbook whose parts are changed, added, or left out (None)."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in [*old.namelist(), *(name for name in parts if name not in old.namelist())]:
            was = old.read(name) if name in old.namelist() else b""
            change = parts.get(name, was)
            if change is not None:
                new.writestr(name, change(was) if callable(change) else change)
    return out.getvalue()


def every_part(content: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """Return a workbook with the same change in every part."""
    with ZipFile(BytesIO(content)) as old:
        return changed_parts(content, dict.fromkeys(old.namelist(), change))


def sheet_of(cells: str, *, more: str = "") -> bytes:
    """Return the XML of a sheet with these rows."""
    head = '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    return f"{head}<sheetData>{cells}</sheetData>{more}</worksheet>".encode()
