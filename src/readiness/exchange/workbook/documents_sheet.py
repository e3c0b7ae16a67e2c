"""The sheet with the documents of the register, from which evidence may be chosen by its id."""

from typing import Any

from readiness.exchange.workbook.styles import Styles
from readiness.exchange.workbook.table_sheet import for_paper
from readiness.exchange.workbook.texts import write_text
from readiness.model.evidence_register import Register
from readiness.statements import workbook_words as words
from readiness.statements.voice import say

_WIDTHS = (28, 48, 14, 60)


def write_documents(book: Any, register: Register, styles: Styles) -> str:
    """Write the sheet and return the formula of the list of ids; empty, without a sheet, for an empty register."""
    if not register:
        return ""
    sheet = book.add_worksheet(say(words.documents_sheet()))
    heads = (words.document(), words.document_title(), words.document_date(), words.document_place())
    for column, (head, width) in enumerate(zip(heads, _WIDTHS, strict=True)):
        write_text(sheet, 0, column, say(head), styles.head)
        sheet.set_column(column, column, width)
    for row, (id_, one) in enumerate(register.items(), 1):
        for column, text in enumerate((id_, one.title, str(one.date or ""), one.location or "")):
            write_text(sheet, row, column, text, styles.wrapped)
    sheet.freeze_panes(1, 0)
    sheet.protect("", {"format_columns": True, "format_rows": True})
    for_paper(sheet)
    name = sheet.get_name().replace("'", "''")
    return f"='{name}'!$A$2:$A${len(register) + 1}"
