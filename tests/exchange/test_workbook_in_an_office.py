"""A workbook that LibreOffice opened and saved, and another program after it, says the same as before.

LibreOffice reads the lists, the protection and the hidden sheet as they are meant; formulas stay text in it.
"""

import shutil
import subprocess
from io import BytesIO

import openpyxl
import pytest

from carried_answers import TRICKY, answers_after, carried, contents, plan, write_pack

OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="no LibreOffice here: .ci/system-packages office")
DAY = "2026-05-01"


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    return write_pack(tmp_path_factory.mktemp("pack"))


@pytest.fixture(scope="module")
def full(pack):
    """Answers with everything, in words that a spreadsheet might take for something else."""
    kept = [text for text in TRICKY if "x00" not in text]  # openpyxl takes x005F_ out of every text that it saves again
    pieces = [{"title": text, "date": DAY, "location": text, "supports": "tried"} for text in kept]
    late = {"accepted_by": "Board", "date": DAY, "note": "+1"}
    note = {"level": "done", "note": TRICKY[0], "measured": {"value": "12.5", "date": DAY}, "flagged": "true"}
    answers = {
        "care.case": {"level": "tried", "evidence": pieces, "done_late": late, "votes": {"Ana": "0", "Dr. No: 1": "2"}},
        "care.downtime": {"not_applicable": "-x", "approved_by": "=y", "expires": "2027-01-01"},
    }
    remedies = {"care.case": {"owner": "@z", "due": "2026-09-01", "note": "1/2"}}
    return contents(
        pack,
        answers=answers,
        remedies=remedies,
        sites=[
            {"id": "north", "title": "North", "answers": {"care.oversight": note}},
            {"id": "south", "title": "South"},
        ],
    )


@pytest.fixture(scope="module")
def saved(full, tmp_path_factory):
    """The workbook as LibreOffice saves it."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "ours.xlsx").write_bytes(carried("xlsx", full))
    office = [str(OFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    convert = [*office, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder / "out", folder / "ours.xlsx"]
    subprocess.run(convert, capture_output=True, check=True, timeout=300)
    return (folder / "out/ours.xlsx").read_bytes()


def test_what_an_office_saved_says_the_same(saved, full, pack):
    empty = contents(pack)

    assert answers_after(plan("xlsx", saved, empty), empty) == full.answers
    assert plan("xlsx", saved, full).found == ()


def test_a_third_writer_after_it_says_the_same(saved, full, pack):
    book, again = openpyxl.load_workbook(BytesIO(saved)), BytesIO()
    book.save(again)

    assert plan("xlsx", again.getvalue(), full).found == ()


def test_an_office_keeps_the_lists_the_protection_and_what_is_hidden(saved):
    book = openpyxl.load_workbook(BytesIO(saved))
    answers, levels = book["Answers"], book["Levels"]
    lists = [rule.formula1 for rule in answers.data_validations.dataValidation if rule.type == "list"]

    assert any("Levels" in one for one in lists)
    assert answers.protection.sheet
    assert levels.sheet_state == "hidden"
    assert answers.column_dimensions["A"].hidden
    assert "readiness_digest" in book.defined_names
