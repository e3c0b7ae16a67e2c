"""Evidence in tables that names documents of the register: by their ids, or by their title and date."""

from io import BytesIO

import openpyxl
import pytest

from carried_answers import answers_after, carried, contents, plan, write_pack
from readiness.errors import InvalidFilesError

OWN = {"title": "Monthly scorecard", "date": "2026-05-02"}


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    answers = {"care.downtime": {"level": "tried", "evidence": ["pilot-report", OWN]}}
    return contents(write_pack(tmp_path_factory.mktemp("pack")), answers=answers)


def planned(file, *rows):
    text = "\n".join(["id,level,evidence,date,where,supports,at", *rows])
    return plan("csv", text.encode(), file)


def found(file, *rows):
    return {one.key: one.new for one in planned(file, *rows).found}


def test_the_id_of_a_document_is_a_reference_to_it(file):
    back = planned(file, "care.case,1,pilot-report,,,,page 3")

    assert [one.new for one in back.found] == ["tried", "use pilot-report, at page 3"]
    (piece,) = answers_after(back, file).answers["care.case"].evidence
    assert (piece.title, str(piece.date), piece.at) == ("Pilot report", "2026-05-01", "page 3")


def test_the_title_and_the_date_of_a_document_are_taken_as_it_with_a_remark(file):
    back = planned(file, "care.case,1,pilot REPORT,2026-05-01,,,")

    assert [one.new for one in back.found] == ["tried", "pilot-report"]
    assert [str(one) for one in back.remarks] == [
        "'pilot REPORT' is taken as pilot-report, the document of the register with its title and date"
    ]


@pytest.mark.parametrize(
    "row", ["Pilot report,2026-05-02,,,", "Pilot report,2026-05-01,Elsewhere,,", "Other,2026-05-01,,,"]
)
def test_another_date_title_or_place_is_evidence_of_its_own(row, file):
    assert found(file, f"care.case,,{row}")["evidence"].startswith("title ")


def test_evidence_that_the_answers_have_as_their_own_stays_that(file):
    assert found(file, "care.downtime,,Monthly scorecard,2026-05-02,,,") == {}


def test_a_reference_that_is_there_already_is_not_added_again(file):
    assert found(file, "care.downtime,,pilot-report,,,,") == {}


def test_a_place_in_a_document_is_added_to_its_reference(file):
    assert found(file, "care.downtime,,pilot-report,,,,page 3") == {
        "evidence": "use pilot-report, at page 3; title Monthly scorecard, date 2026-05-02"
    }


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("care.case,,pilot-reprt,,,,", "2:12: there is no document 'pilot-reprt' in the register"),
        ("care.case,,Minutes of May,,,,page 3", "2:30: 'at' belongs to a document of the register"),
    ],
)
def test_a_document_that_is_not_there_is_told(row, said, file):
    with pytest.raises(InvalidFilesError) as caught:
        planned(file, row)

    assert [f"{one.line}:{one.column}: {one.message}" for one in caught.value.problems] == [said]


def test_a_workbook_offers_the_documents_and_takes_anything_else(file):
    book = openpyxl.load_workbook(BytesIO(carried("xlsx", file)))
    lists = {str(rule.sqref): rule for rule in book["Answers"].data_validations.dataValidation}
    offered = next(rule for rule in lists.values() if "Documents" in (rule.formula1 or ""))

    assert [cell.value for cell in book["Documents"]["A"]] == ["Document", "pilot-report", "scorecard"]
    assert offered.formula1 == "'Documents'!$A$2:$A$3"
    assert not offered.showErrorMessage
