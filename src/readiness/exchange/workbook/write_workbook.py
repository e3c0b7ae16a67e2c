"""Answers → a workbook with XlsxWriter: a sheet about it, the questions, further evidence and remedies.

No formula computes anything in it: what is typed is what comes back.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from io import BytesIO
from typing import Any

from readiness.carrier import SentAnswers
from readiness.exchange.columns import (
    AT,
    EVIDENCE,
    HIDDEN,
    ID,
    LATE,
    LEVEL,
    MEASURED,
    NOT_APPLICABLE,
    NOT_READ,
    PART,
    QUESTION,
    REMEDY,
    columns,
    facet_of,
)  # fmt: skip
from readiness.exchange.rows_sent import SentRow, rows_sent
from readiness.exchange.workbook.about_sheet import write_about
from readiness.exchange.workbook.documents_sheet import write_documents
from readiness.exchange.workbook.levels_sheet import LevelsSheet
from readiness.exchange.workbook.styles import Styles, make_styles
from readiness.exchange.workbook.table_sheet import AnswerSheet
from readiness.statements import workbook_words as words
from readiness.statements.voice import say

_EMPTY_ROWS = 30
"""Rows to fill in below further evidence."""
_LONGEST_HINT = 255
"""Characters of a hint at a cell."""
_EVIDENCE_COLUMNS = (ID, PART, QUESTION, *EVIDENCE)
_REMEDY_COLUMNS = (ID, PART, QUESTION, *REMEDY)
_PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}


def write_workbook(sent: SentAnswers) -> bytes:
    """Return the workbook; the same answers give the same bytes."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - an extra

    content = BytesIO()
    rows = list(rows_sent(sent))
    with Workbook(content, _PLAIN) as book:
        header = sent.answers.assessment
        book.set_properties({"created": datetime.combine(header.date, time(), UTC), "title": header.use_case})
        styles = make_styles(book)
        about = book.add_worksheet(say(words.about_sheet()))
        answers = _write_answers(book, rows, sent, styles)
        evidence = _write_evidence(book, [row for row in rows if not row.is_first], sent, styles)
        if remedies := [row for row in rows if row.is_first and row.cells.keys() & set(REMEDY)]:
            _write_remedies(book, remedies, sent, styles)
        documents = write_documents(book, sent.answers.evidence, styles)
        for sheet in (answers, evidence) if documents else ():
            sheet.offer("evidence", documents)
        write_about(book, about, sent, styles)
        about.protect("", {"format_columns": True, "format_rows": True})
    return content.getvalue()


def _write_answers(book: Any, rows: Sequence[SentRow], sent: SentAnswers, styles: Styles) -> AnswerSheet:
    answered = [row for row in rows if row.is_first and row.question in sent.pack.questionnaire.questions]
    shown = list(_columns(answered, sent))
    sheet = AnswerSheet(book, say(words.answers_sheet()), shown, styles, sent.pack.rubric)
    levels = LevelsSheet(book, sent.pack)
    listed = {column: at for at, column in enumerate(shown) if column == LEVEL or facet_of(column)}
    for row in answered:
        texts = levels.shown(row.question)
        cells = {column: texts.get(text, text) if column in listed else text for column, text in row.cells.items()}
        number = sheet.write(cells)
        _offer_levels(sheet, number, [*listed.values()], levels.list_of(row.question), sent, row.question)
    blank = {"type": "blanks", "format": styles.open}
    for at in listed.values():
        sheet.sheet.conditional_format(1, at, max(sheet.row, 1), at, blank)
    sheet.hide(*HIDDEN, *([] if any(row.part.kind for row in answered) else [PART]))
    sheet.sheet.freeze_panes(1, shown.index(LEVEL))
    sheet.protect()
    return sheet


def _offer_levels(
    sheet: AnswerSheet, row: int, listed: Sequence[int], source: str, sent: SentAnswers, question: str
) -> None:
    """Offer the levels of a question as a list, with the reason why it matters as a hint."""
    why = sent.pack.questionnaire.questions[question].why or ""
    hint = f"{why[: _LONGEST_HINT - 1]}…" if len(why) > _LONGEST_HINT else why
    rule: dict[str, Any] = (
        {"validate": "list", "source": source, "error_type": "warning"} if source else {"validate": "any"}
    )
    if hint:
        rule |= {"input_title": say(words.pick_level())[:32], "input_message": hint}
    if source or hint:
        for at in listed:
            sheet.sheet.data_validation(row, at, row, at, rule)


def _columns(answered: Sequence[SentRow], sent: SentAnswers) -> Iterator[str]:
    """Yield the columns of the answers sheet: those that every answer may need, and those that some answer uses."""
    used = {column for row in answered for column in row.cells}
    rubric = sent.pack.rubric
    asked = {row.question for row in answered}
    may_need = {LEVEL, "note", *EVIDENCE, *NOT_APPLICABLE, "flagged"} - ({AT} if not sent.answers.evidence else set())
    if any(rubric.questions[id_].measure for id_ in asked):
        may_need |= set(MEASURED[:2])
    if not sent.person and any(rubric.questions[id_].may_be_late for id_ in asked):
        may_need |= set(LATE)
    for column in columns(rubric):
        if column in REMEDY:
            continue
        if column in used or column in may_need or column in NOT_READ or facet_of(column):
            yield column


def _write_evidence(book: Any, rows: Sequence[SentRow], sent: SentAnswers, styles: Styles) -> AnswerSheet:
    columns_here = [one for one in _EVIDENCE_COLUMNS if one != AT or sent.answers.evidence]
    sheet = AnswerSheet(book, say(words.evidence_sheet()), columns_here, styles, sent.pack.rubric)
    for row in rows:
        sheet.write(_named(row, sent), (ID, PART))
    for _ in range(_EMPTY_ROWS):
        sheet.write({}, (ID, PART))
    sheet.protect()
    return sheet


def _write_remedies(book: Any, rows: Sequence[SentRow], sent: SentAnswers, styles: Styles) -> None:
    sheet = AnswerSheet(book, say(words.remedies_sheet()), _REMEDY_COLUMNS, styles, sent.pack.rubric)
    for row in rows:
        sheet.write(_named(row, sent), (ID, PART))
    sheet.protect()


def _named(row: SentRow, sent: SentAnswers) -> dict[str, str]:
    """Return the cells of a row, with the title of its question."""
    about = sent.pack.questionnaire.questions.get(row.question)
    return {**row.cells, QUESTION: f"{about.code} {about.title}" if about else row.cells.get(QUESTION, "")}
