"""The first sheet of a workbook: what it is about, who fills it in, and how; and what comes back of it."""

from collections.abc import Sequence
from typing import Any

from readiness.carrier import SentAnswers
from readiness.exchange.workbook.styles import Styles
from readiness.exchange.workbook.table_sheet import for_paper
from readiness.exchange.workbook.texts import write_text
from readiness.spreadsheet.sheets import TableSheet
from readiness.statements import workbook_words as words
from readiness.statements.voice import language, say

MARK = "readiness"
"""The first cell of the sheet, in a column that is hidden, by which it is found again."""
_ASKED = ("name", "role")
_LABELS = {
    "name": words.your_name,
    "role": words.your_role,
    "organization": words.organization,
    "use_case": words.use_case,
    "date": words.date_of,
    "questionnaire": words.questionnaire,
    "rubric": words.rubric,
    "pack_digest": words.pack_digest,
}
_HOW_TO = (
    words.how_to_answer,
    words.how_to_skip,
    words.what_evidence_is,
    words.how_not_applicable,
    words.how_to_sort,
    words.how_to_return,
)
_DIGEST = "readiness_digest"
_TITLE_LINE, _TITLE_CHARACTERS = 22, 48
_LINE, _CHARACTERS = 15, 44
"""The points of a line of the title and of a value, and about how many characters it holds."""


def write_about(book: Any, sheet: Any, sent: SentAnswers, styles: Styles) -> None:
    """Write the sheet; the cells for name and role are open."""
    header = sent.answers.assessment
    values = {
        "name": sent.person.name if sent.person else "",
        "role": (sent.person.role or "") if sent.person else "",
        "organization": header.organization,
        "use_case": header.use_case,
        "date": header.date.isoformat(),
        "questionnaire": header.questionnaire,
        "rubric": header.rubric,
        "pack_digest": sent.pack.digest,
    }
    sheet.set_column(0, 0, None, None, {"hidden": True})
    sheet.set_column(1, 1, 36)
    sheet.set_column(2, 2, 60)
    write_text(sheet, 0, 0, MARK, styles.locked)
    title = say(words.title(organization=header.organization, use_case=header.use_case))
    sheet.merge_range(0, 1, 0, 2, "", styles.title)  # beyond the columns, it would make the printed page tiny
    sheet.set_row(0, _TITLE_LINE * (1 + len(title) // _TITLE_CHARACTERS))
    write_text(sheet, 0, 1, title, styles.title)
    write_text(sheet, 1, 1, say(words.questions(number=len(sent.questions))), styles.locked)
    for row, (key, value) in enumerate(values.items(), 3):
        sheet.set_row(row, _LINE * (1 + len(value) // _CHARACTERS))
        write_text(sheet, row, 0, key, styles.locked)
        write_text(sheet, row, 1, say(_LABELS[key]()), styles.label)
        write_text(sheet, row, 2, value, styles.text if key in _ASKED else styles.locked)
        if key == "pack_digest":
            book.define_name(_DIGEST, f"='{sheet.get_name()}'!$C${row + 1}")
    more = (words.how_to_name_documents,) if sent.answers.evidence else ()
    for row, line in enumerate((*_HOW_TO, *more), len(values) + 4):
        sheet.merge_range(row, 1, row, 2, "", styles.wrapped)
        write_text(sheet, row, 1, say(line()), styles.wrapped)
    for_paper(sheet)
    if language().direction == "rtl":
        sheet.right_to_left()


def about_returned(sheets: Sequence[TableSheet]) -> dict[str, Any]:
    """Return the header of an answers file as the first sheet of a workbook tells it; empty without such a sheet."""
    for sheet in sheets:
        rows = [row.cells for row in sheet.rows]
        if not any((cell := cells.get(1)) and cell.text == MARK for cells in rows[:1]):
            continue
        told = {cells[1].text: cells[3].text.strip() for cells in rows if 1 in cells and 3 in cells}
        header: dict[str, Any] = {key: told[key] for key in _LABELS if told.get(key) and key not in {*_ASKED, "date"}}
        if name := told.get("name"):
            role = {"role": told["role"]} if told.get("role") else {}
            header["participants"] = [{"name": name, **role}]
        return header
    return {}
