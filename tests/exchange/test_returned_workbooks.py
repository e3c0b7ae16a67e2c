"""A workbook that people and programs have worked on: what is read of it, and what is told with its cell."""

from datetime import date, datetime

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from carried_answers import answers_after, carried, contents, plan, sent, write_pack
from readiness.carrier import CARRIERS
from readiness.errors import InvalidFilesError
from workbook_files import SHEET, changed_parts, workbook


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    """Answers of a small pack with one level."""
    return contents(write_pack(tmp_path_factory.mktemp("pack")), answers={"care.downtime": {"level": "tried"}})


def told(content, file):
    """Return each problem as `sheet!cell: message`."""
    with pytest.raises(InvalidFilesError) as caught:
        plan("xlsx", content, file)
    return [f"{problem.cell}: {problem.message}" for problem in caught.value.problems if not problem.warning]


def found(content, file):
    """Return the values that change, by question and key."""
    return {(one.id, one.key): one.new for one in plan("xlsx", content, file).found}


def at(cell, value, **more):
    """Return the change of one cell, and of its number format."""

    def change(_, sheet):
        sheet[cell] = value
        for key, inner in more.items():
            setattr(sheet[cell], key, inner)

    return change


def merge(cells):
    return lambda _, sheet: sheet.merge_cells(cells)


ROW = ("care.downtime", 2, "A note", "Forms", date(2026, 5, 1), "Share")
NEW = {
    ("care.downtime", "level"): "done",
    ("care.downtime", "note"): "A note",
    ("care.downtime", "evidence"): "title Forms, date 2026-05-01, location Share",
}
WRONG = [
    (at("B3", 2), "Answers!B3: a level without a question id (an inserted row?)"),
    (at("B2", bool(1)), "Answers!B2: TRUE or FALSE is not a level"),
    (at("B2", "02"), "Answers!B2: '02' is not a level"),
    (at("B2", "done2"), "Answers!B2: 'done2' is not a level"),
    (at("B2", 7), "Answers!B2: '7' is not a level"),
    (at("B2", 1.5), "Answers!B2: '1.5' is not a level"),
    (at("B2", "=1+1"), "Answers!B2: a formula, not a level"),
    (at("B2", date(2026, 1, 2)), "Answers!B2: the date 2026-01-02 is not a level"),
    (at("B2", "#N/A", data_type="e"), "Answers!B2: the error #N/A, not a value"),
    (at("C2", "=A1"), "Answers!C2: a formula, not a value"),
    (at("E2", "05/01/2026"), "Answers!E2: '05/01/2026' is not a date"),
    (at("E2", 46143, number_format="0"), "Answers!E2: '46143' is not a date"),
    (
        at("E2", date(2026, 6, 6)),
        "Answers!E2: this evidence is dated June 6, 2026, after the assessment (June 5, 2026)",
    ),
    (at("D2", None), "Answers!E2: evidence without a title"),
    (at("A2", "care.dwntime"), "Answers!A2: there is no question 'care.dwntime' in in-use"),
    (merge("E2:F2"), "Answers!E2:F2: merged cells; only the first holds something"),
    (merge("B2:B3"), "Answers!B2:B3: merged cells; only the first holds something"),
    (at("F1", "note"), "Answers!F1: two columns mean note"),
    (at("XFD1048576", "x"), "Answers!XFD1048576: a cell far outside the table"),
]


@pytest.mark.parametrize(("change", "line"), WRONG, ids=[line.partition(": ")[2] for _, line in WRONG])
def test_what_is_wrong_is_told_once_with_its_cell(change, line, file):
    assert told(workbook(ROW, change=change), file) == [line]


def test_the_message_quotes_the_cell(file):
    with pytest.raises(InvalidFilesError) as caught:
        plan("xlsx", workbook(ROW, change=at("B2", "02")), file)

    (problem,) = caught.value.problems
    assert (problem.place, problem.source) == ("back.xlsx:Answers!B2", "02")


def two_notes(_, sheet):
    sheet["A3"], sheet["C3"] = "CARE-03", "Another note"


def test_two_rows_about_one_question_agree_or_are_told(file):
    assert told(workbook(ROW, change=two_notes), file) == [
        "Answers!C3: another row states another note for the same question"
    ]


def test_further_rows_of_a_question_hold_further_evidence(file):
    more = ("CARE-03", None, None, "Exercise", date(2026, 5, 2), None)
    pieces = "title Forms, date 2026-05-01, location Share; title Exercise, date 2026-05-02"

    assert found(workbook(ROW, more), file)["care.downtime", "evidence"] == pieces


def renamed(_, sheet):
    sheet.title = "Antworten (Ana)"


def other_sheets(book, _):
    book.create_sheet("Plan", 0).append(["x", "y"])
    book.create_sheet("Far")["XFD1048576"] = 1


def moved_down(_, sheet):
    sheet.insert_rows(1, 4)
    sheet["B2"] = "Our answers"


def columns_sorted(_, sheet):
    for row in sheet.iter_rows():
        values = [(cell.value, cell.number_format) for cell in row]
        for cell, (value, kind) in zip(row, reversed(values), strict=True):
            cell.value, cell.number_format = value, kind


def a_column_more(_, sheet):
    sheet.insert_cols(2)
    sheet["B1"], sheet["B2"] = "Reviewer", "Zoe"


def in_german(_, sheet):
    for cell, heading in zip(
        sheet[1], ("Id", "STUFE", "Notiz", "Nachweis", "Datum des Nachweises", "Wo er liegt"), strict=True
    ):
        cell.value = heading


def in_capitals(_, sheet):
    for cell in sheet[1]:
        cell.value = f" {cell.value.upper()}: "


def hidden(_, sheet):
    sheet.column_dimensions["A"].hidden = True
    sheet.row_dimensions[1].hidden = True


def days_of_1904(book, _):
    book.epoch = CALENDAR_MAC_1904


RIGHT = [
    renamed, other_sheets, moved_down, columns_sorted, a_column_more, in_german, in_capitals, hidden, days_of_1904,
    at("B2", "2 Done: Done and written down."), at("B2", 2.0), at("B2", "2"), at("B2", " done "), at("B2", "done: yes"),
    at("E2", "2026-05-01"), at("E2", datetime.fromisoformat("2026-05-01 10:30")), at("A2", "CARE-03"),
    at("A2", CellRichText("care.", TextBlock(InlineFont(b=True), "downtime"))),
]  # fmt: skip


@pytest.mark.parametrize("change", RIGHT, ids=[getattr(change, "__name__", "") for change in RIGHT])
def test_the_answers_are_found_however_the_sheet_was_changed(change, file):
    assert found(workbook(ROW, change=change), file) == NEW


def test_a_column_that_means_nothing_is_told(file):
    remarks = plan("xlsx", workbook(ROW, change=a_column_more), file).remarks

    assert [str(one) for one in remarks] == ["the column Reviewer is not used"]


def test_an_empty_cell_says_nothing_and_removes_nothing(file):
    assert found(workbook(("care.downtime", None, None)), file) == {}


def test_a_row_without_answers_needs_no_id(file):
    assert found(workbook(ROW, (None, None, " ")), file) == NEW


def test_a_level_that_was_said_otherwise_is_the_same(file):
    assert found(workbook(("care.downtime", 1)), file) == {}


def test_unknown_is_an_answer(file):
    assert found(workbook(("care.downtime", "unknown")), file) == {("care.downtime", "level"): "unknown"}


def test_phonetic_text_is_passed_over(file):
    text = b"<is><t>A note</t><rPh sb='0' eb='1'><t>x</t></rPh></is>"
    made = changed_parts(workbook(ROW), {SHEET: lambda part: part.replace(b"<is><t>A note</t></is>", text)})

    assert text in made or found(made, file) == NEW


def test_our_own_workbook_saved_by_another_program_says_the_same(file, tmp_path):
    path = tmp_path / "ours.xlsx"
    path.write_bytes(carried("xlsx", file))
    book = openpyxl.load_workbook(path)
    book["Answers"]["F7"] = book["Levels"]["C3"].value
    book["Answers"].protection.sheet = False
    book.save(path)

    assert found(path.read_bytes(), file) == {("care.downtime", "level"): "done"}


def test_the_first_sheet_tells_who_and_what(file):
    returned = CARRIERS.load("xlsx").read(carried("xlsx", file), "back.xlsx", sent(file).pack)

    assert returned.document.data["assessment"] == {
        "organization": "Elm Hill Health",
        "use_case": "Bed planning",
        "questionnaire": "in-use@1.0.0",
        "rubric": "in-use@1.0.0",
        "pack_digest": file.pack.digest,
    }


def test_a_workbook_about_something_else_is_refused(file):
    other = sent(file)
    header = other.answers.assessment.changed(use_case="Front-office phone")
    content = CARRIERS.load("xlsx").write(other._replace(answers=other.answers.changed(assessment=header)))

    assert told(content, file) == [": the file is about 'Front-office phone'; the answers are about 'Bed planning'"]


def test_an_answer_to_another_wording_is_left_out(file, tmp_path):
    pack = write_pack(tmp_path)
    questions = tmp_path / "questionnaires/in-use/care.yaml"
    questions.write_text(questions.read_text("utf-8").replace("without it?", "without it for a day?"), "utf-8")
    now = contents(pack)

    assert told(carried("xlsx", file), now) == [
        "Answers!A7: care.downtime was worded differently when this file was made"
    ]


def test_with_skip_wrong_the_rest_is_taken(file):
    planned = plan("xlsx", workbook(("care.case", 9), ("care.downtime", 2), (None, 1)), file, skip_wrong=True)

    assert [(one.id, one.new) for one in planned.found] == [("care.downtime", "done")]
    assert planned.left_out == ("back.xlsx answers care.case", "back.xlsx rows 4")
    assert answers_after(planned, file).answers["care.downtime"].level == 2
