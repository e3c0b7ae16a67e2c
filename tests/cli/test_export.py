"""Answers that leave: which questions, for whom, and into which file."""

import csv
import shutil
from importlib.util import find_spec
from io import StringIO

import pytest

from readiness.spreadsheet.read_rows import sheets_in
from running import STORIES, readiness_here, story_without_case
from small_packs import write_answers, write_pack

PARTS = frozenset({"gates", "sites", "initiatives"})


@pytest.fixture
def answers(tmp_path):
    """Answers of a small pack."""
    write_pack(tmp_path / "packs", "small", PARTS)
    return write_answers(tmp_path / "answers.yaml", "small", PARTS)


def read_rows(path):
    return sheets_in(path.read_bytes(), path.name)


def export(answers, *arguments):
    return readiness_here("export", answers, "--pack", answers.parent / "packs", *arguments)


def rows(path):
    return list(csv.DictReader(StringIO(path.read_text("utf-8-sig"), newline="")))


def test_the_file_stands_beside_the_answers(answers):
    result = export(answers)

    assert (result.returncode, result.stderr) == (0, f"wrote {answers.with_suffix('.xlsx')}\n")
    assert [sheet.name for sheet in read_rows(answers.with_suffix(".xlsx"))] == [
        "About", "Answers", "Levels", "More evidence", "Remedies",
    ]  # fmt: skip


@pytest.mark.parametrize("carrier", ["csv", "xlsx"])
def test_the_ending_of_the_output_chooses_the_form(carrier, answers):
    path = answers.with_name(f"ours.{carrier}")

    assert export(answers, "-o", path).returncode == 0
    assert path.read_bytes()[:2] == (b"PK" if carrier == "xlsx" else b"\xef\xbb")


def test_the_table_has_a_row_for_each_question_and_each_part(answers):
    export(answers, "--format", "csv")

    assert [(row["id"], row["part"], row["level"]) for row in rows(answers.with_suffix(".csv"))] == [
        ("data.plan", "", "1"),
        ("data.plan", "site/north", "1"),
        ("data.records", "", "unknown"),
        ("data.records", "site/north", ""),
        ("use.tool", "", "not-applicable"),
        ("use.tool", "site/north", ""),
        ("use.tuned", "", ""),
        ("use.tuned", "site/north", ""),
    ]


def test_standard_output_gets_the_table(answers):
    assert export(answers, "--format", "csv", "-o", "-").stdout.startswith('\ufeff"id"')


def test_a_file_that_exists_is_left_as_it_is(answers):
    answers.with_suffix(".csv").write_text("mine", "utf-8")
    result = export(answers, "--format", "csv")

    assert (result.returncode, answers.with_suffix(".csv").read_text("utf-8")) == (2, "mine")
    assert "--force" in result.stderr


def test_with_force_it_is_kept_under_another_name(answers):
    answers.with_suffix(".csv").write_text("mine", "utf-8")

    assert export(answers, "--format", "csv", "--force").returncode == 0
    assert answers.with_name("answers.csv.1.bak").read_text("utf-8") == "mine"


def test_the_answers_are_never_overwritten(answers):
    before = answers.read_bytes()

    assert export(answers, "--format", "csv", "-o", answers, "--force").returncode == 2
    assert answers.read_bytes() == before


def test_the_same_answers_give_the_same_bytes(answers):
    for name in ("a.xlsx", "b.xlsx"):
        export(answers, "-o", answers.with_name(name))

    assert answers.with_name("a.xlsx").read_bytes() == answers.with_name("b.xlsx").read_bytes()


def test_only_a_part_of_the_questionnaire_is_carried(answers):
    export(answers, "--format", "csv", "--only", "use")

    assert {row["id"] for row in rows(answers.with_name("answers-use.csv"))} == {"use.tool", "use.tuned"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--for", "Ana", "--all"), "--all is for everyone: without --for and --only"),
        (("--only", "usee"), "there is no part of the questionnaire called 'usee'"),
        (("-o", "answers.ods"), "no form of answers ends like answers.ods"),
        (("--format", "ods"), "there is no format called 'ods'"),
        (("--for", "Ana"), "Ana has no role"),
        (("--for", "Ana, Owner of the work"), "no question is for Owner of the work"),
        (("--for", "Ana, Janitor"), "'Janitor' is no role of the pack small"),
    ],
)
def test_what_cannot_be_exported_is_told(arguments, said, answers):
    result = export(answers, *arguments)

    assert result.returncode == 2
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 2


def test_one_person_gets_the_questions_of_their_role_without_the_answers_of_others(tmp_path):
    answers = story_without_case("front-office-phone", tmp_path)
    readiness_here("export", answers, "--format", "csv", "--for", "Ana, privacy officer")
    found = rows(tmp_path / "answers-ana.csv")

    codes = ["DATA-12", "SEC-02", "SEC-03", "SEC-05", "SEC-06", "SEC-13", "SEC-14", "SEC-17"]  # nobody else has a role
    assert [row["code"] for row in found] == codes
    assert not any(row[key] for row in found for key in ("level", "note", "evidence", "votes", "remedy_owner"))


def test_the_first_sheet_has_the_name_and_the_role(tmp_path):
    answers = story_without_case("front-office-phone", tmp_path)
    readiness_here("export", answers, "--for", "Ana, privacy officer")
    about = read_rows(tmp_path / "answers-ana.xlsx")[0]
    told = {row.cells[1].text: row.cells[3].text for row in about.rows if row.cells.keys() >= {1, 3}}

    assert (told["name"], told["role"]) == ("Ana", "privacy officer")


def test_the_words_of_the_workbook_are_those_of_the_language(tmp_path):
    answers = story_without_case("front-office-phone", tmp_path)
    readiness_here("export", answers, "--language", "de")
    sheets = read_rows(answers.with_suffix(".xlsx"))

    assert [sheet.name for sheet in sheets if not sheet.is_hidden][:2] == ["Worum es geht", "Antworten"]
    assert sheets[1].rows[0].cells[6].text == "Stufe"
    assert "nothing changes" in readiness_here("import", answers, answers.with_suffix(".xlsx")).stderr


def test_a_workbook_is_not_written_to_a_terminal(answers):
    command = ("export", answers, "--format", "xlsx", "-o", "-", "--pack", answers.parent / "packs")
    result = readiness_here(*command, on_terminal=True)

    assert (result.returncode, result.output) == (2, b"")
    assert result.stderr.startswith("error: xlsx is not text, and standard output is a terminal\n")
    assert readiness_here(*command).output.startswith(b"PK")


@pytest.mark.parametrize("lacking", ["openpyxl", "xlsxwriter", "defusedxml"])
def test_a_missing_library_is_named_with_what_to_install(lacking, answers, monkeypatch):
    export(answers)
    without = lambda name: None if name == lacking else find_spec(name)  # noqa: E731
    monkeypatch.setattr("readiness.spreadsheet.isolated_workbook.find_spec", without)
    out = export(answers, "-o", answers.with_name("new.xlsx"))
    back = readiness_here("import", answers, answers.with_suffix(".xlsx"), "--pack", answers.parent / "packs")

    for result in (out, back):
        assert result.returncode == 4
        assert f"workbooks need the library {lacking}, which is not installed" in result.stderr
        assert "pip install 'readiness[workbook]'" in result.stderr
    assert export(answers, "--format", "csv").returncode == 0


@pytest.mark.parametrize("carrier", ["csv", "xlsx"])
@pytest.mark.parametrize("story", sorted(path.parent.name for path in STORIES.glob("*/answers.yaml")))
def test_every_example_leaves_and_comes_back_unchanged(story, carrier, tmp_path):
    shutil.copytree(STORIES / story, tmp_path / story)
    answers, table = tmp_path / story / "answers.yaml", tmp_path / f"back.{carrier}"
    readiness_here("export", answers, "-o", table)
    result = readiness_here("import", answers, table)

    assert (result.returncode, result.stdout) == (0, "")
    assert result.stderr == "nothing changes: the answers say the same already\n"
