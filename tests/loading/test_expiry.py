"""`expires` is checked where it stands, and written and kept by every command."""

import shutil

import pytest

from building import a_pack
from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.saving.answer_changes import changes_for
from running import STORIES, readiness_here

HEADER = """assessment:
  organization: Elm
  use_case: Notes
  date: 2026-06-05
  questionnaire: healthcare-ai@3.0.0
  rubric: healthcare-ai@3.0.0
"""
AWAY = "{not_applicable: None yet, approved_by: CMIO, expires: 2026-01-31}"


def found(text):
    """Return the line, the kind and the message of each problem."""
    try:
        problems = pipeline.load(f"{text}tool: {{status: not-started}}\n").warnings
    except InvalidFilesError as error:
        problems = error.problems
    return [(problem.line, problem.warning, str(problem.message)) for problem in problems]


def test_an_expired_approval_is_a_warning_at_its_date():
    text = f"{HEADER}answers:\n  talent.partners: {AWAY}\n"

    assert found(text) == [
        (8, True, "this was not applicable until January 31, 2026; at this assessment it counts as unanswered")
    ]
    assert found(text.replace("2026-01-31", "2027-01-31")) == []


def test_an_expired_remedy_is_a_warning_at_its_date():
    text = f"{HEADER}remedies:\n  talent.training: {{owner: CIO, due: 2026-09-30, expires: 2026-06-04}}\n"

    assert found(text) == [
        (8, True, "this remedy was accepted until June 4, 2026, before the assessment; it no longer counts")
    ]
    assert found(text.replace("2026-06-04", "2026-06-05")) == []


def test_only_what_does_not_apply_can_expire():
    text = f"{HEADER}answers:\n  talent.partners: {{level: 2, expires: 2027-01-31}}\n"

    assert (8, False, "'expires' goes with 'not_applicable'") in found(text)


def test_a_date_before_1990_is_a_warning():
    text = f"{HEADER}answers:\n  data.live-records: {{level: 1, evidence: [{{title: Report, date: 1026-05-01}}]}}\n"

    assert found(text) == [(8, True, "May 1, 1026 is long ago, before January 1, 1990")]
    assert found(text.replace("1026", "2016")) == []


@pytest.fixture
def path(tmp_path):
    return shutil.copy(STORIES / "sepsis-stalled/answers.yaml", tmp_path / "answers.yaml")


def test_the_answer_command_writes_it_and_another_answer_removes_it(path):
    away = ["talent.partners=not-applicable", "--reason", "None yet", "--approved-by", "CMIO"]
    assert readiness_here("answer", path, *away, "--expires", "2027-01-31").returncode == 0
    assert "expires: 2027-01-31" in path.read_text("utf-8")
    assert str(pipeline.load(path).answers.answers["talent.partners"].expires) == "2027-01-31"

    readiness_here("answer", path, *away)
    assert "expires" not in path.read_text("utf-8")
    readiness_here("answer", path, *away, "--expires", "2027-01-31")
    readiness_here("answer", path, "talent.partners=2")
    assert "expires" not in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["talent.partners=2", "--expires", "2027-01-31"], "--expires is about an answer not-applicable"),
        (
            ["talent.partners=not-applicable", "--reason", "a", "--approved-by", "b", "--expires", "soon"],
            "'soon' is not a date",
        ),
    ],
)
def test_a_wrong_use_of_expires_changes_nothing(path, said, told):
    before = path.read_bytes()
    shown = readiness_here("answer", path, *said)

    assert (shown.returncode, path.read_bytes()) == (2, before)
    assert told in shown.stderr


def test_a_file_of_answers_may_hold_it(path):
    readiness_here("answer", path, "--data-file", "-", stdin=f"talent.partners: {AWAY}")

    assert str(pipeline.load(path).answers.answers["talent.partners"].expires) == "2026-01-31"


def test_it_is_asked_after_the_approver_and_enter_leaves_it_out(path):
    for typed, kept in (("2027-01-31", True), ("", False)):
        readiness_here("assess", path, "--plain", stdin=f"g talent.partners\nx None yet\nCMIO\n{typed}\nq\n")
        text = path.read_text("utf-8")
        assert "not_applicable: None yet" in text
        assert ("expires: 2027-01-31" in text) == kept


def test_combined_answers_keep_it(tmp_path):
    for name in ("one", "two"):
        (tmp_path / f"{name}.yaml").write_text(
            f"{HEADER}  participants: [{name}]\nanswers:\n  talent.partners: {AWAY}\n", "utf-8"
        )
    made = readiness_here("combine", tmp_path / "one.yaml", tmp_path / "two.yaml", "-o", tmp_path / "all.yaml")

    assert made.returncode == 0, made.stderr
    assert str(pipeline.load(tmp_path / "all.yaml").answers.answers["talent.partners"].expires) == "2026-01-31"


def test_a_redacted_report_keeps_the_date_and_withholds_the_reason(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_text(f"{HEADER}answers:\n  talent.partners: {AWAY}\n", "utf-8")
    page = readiness_here("report", path, "--redact", "--format", "markdown", "--audience", "full", "-o", "-").stdout

    assert "it was not applicable until January 31, 2026 (withheld; approved by CMIO)" in page


def test_a_figure_that_is_not_possible_is_a_warning_at_its_value():
    measure = {"name": "share", "unit": "%", "limits": {"2": ">=80"}, "possible": "0..100", "basis": "assumption"}
    pack = a_pack({"d.a": {"measure": measure}})
    text = (
        HEADER.replace("healthcare-ai@3.0.0", "tiny@1.0.0")
        + "answers:\n  d.a: {level: 2, measured: {value: 193, date: 2026-05-01}}\n"
    )

    (problem,) = pipeline.load(text, pack=pack).warnings
    assert (problem.line, problem.keys) == (8, ("answers", "d.a", "measured", "value"))
    assert str(problem.message) == "193 % is not possible; the rubric takes 0 to 100"
    assert pipeline.load(text.replace("193", "93"), pack=pack).warnings == ()


def test_an_answer_in_the_form_of_a_file_makes_one_change():
    pack = pipeline.load(f"{HEADER}").pack
    (change,) = changes_for(
        "talent.partners", {"not_applicable": "a", "approved_by": "b", "expires": "2027-01-31"}, pack
    )

    assert change.edit(None) == {"not_applicable": "a", "approved_by": "b", "expires": "2027-01-31"}
