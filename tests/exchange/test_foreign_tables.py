"""Answers in a table of another program are read by what a person states about its headings and scores."""

import pytest
import yaml

from readiness.errors import ReadinessError
from readiness.exchange.foreign_scores import read_scores
from running import readiness_here

PROFILE = (
    "ID,Subcategory Description,Owner,Q1 Actual Score,Q1 Observations,Q1 Observation Date,Artifact Name\n"
    "X.OC-01 Ex1,The purpose is known,ana,6.5,Seen on site,2026-01-10,Minutes\n"
    "X.OC-01 Ex2,The purpose is reviewed,ben,2,,10-Jan,Plan\n"
    "X.OC-02 Ex1,Someone is responsible,,,,,\n"
)
AUDIT = (
    "urn,ref_id,assessable,compliance_result,observations\n"
    "u:1,X.OC-01 Ex1,True,compliant,Looks good\n"
    "u:2,X.OC-01 Ex2,True,not_assessed,\n"
    "u:3,X.OC-02 Ex1,True,non_compliant,Nobody\n"
)


@pytest.fixture
def assessment(tmp_path):
    (tmp_path / "profile.csv").write_text(PROFILE, "utf-8")
    (tmp_path / "audit.csv").write_text(AUDIT, "utf-8")
    readiness_here("new-pack", "mine", "--from", "profile.csv", cwd=tmp_path)
    whole = ("--organization", "Elm Hill Health", "--use-case", "Kiosk", "--date", "2026-06-05")
    readiness_here("new", "a.yaml", "--pack", "mine", *whole, cwd=tmp_path)
    return tmp_path


def take(folder, table, *options):
    shown = readiness_here("import", "a.yaml", table, "--pack", "mine", *options, "--write", cwd=folder)
    return shown, yaml.safe_load((folder / "a.yaml").read_text("utf-8"))["answers"] or {}


def test_scores_and_notes_of_a_profile_become_answers(assessment):
    columns = "level=Q1 Actual Score,note=Q1 Observations"
    shown, answers = take(assessment, "profile.csv", "--columns", columns, "--scale", "0-2=0,2-4=1,4-10=2")

    assert answers == {
        "questions.x-oc-01-ex1": {"level": 2, "note": "Seen on site"},
        "questions.x-oc-01-ex2": 1,
    }
    assert "not used: 'Subcategory Description', 'Owner', 'Q1 Observation Date' and 'Artifact Name'" in shown.stderr


def test_words_of_an_audit_become_levels_and_a_word_may_say_nothing(assessment):
    words = "compliant=2,partially_compliant=1,non_compliant=0,not_assessed="
    columns = "id=ref_id,level=compliance_result,note=observations"
    _, answers = take(assessment, "audit.csv", "--columns", columns, "--scale", words)

    assert [answer["level"] for answer in answers.values()] == [2, 0]


def test_a_score_without_a_stated_level_is_refused_with_its_row(assessment):
    shown, answers = take(assessment, "profile.csv", "--columns", "level=Q1 Actual Score", "--scale", "0-4=1")

    assert shown.returncode == 3
    assert "profile.csv:2:" in shown.stderr
    assert "--scale states no level for '6.5'" in shown.stderr
    assert not answers


def test_a_date_without_a_year_is_refused(assessment):
    columns = "evidence=Artifact Name,date=Q1 Observation Date"
    shown, answers = take(assessment, "profile.csv", "--columns", columns)

    assert "'10-Jan' is not a date" in shown.stderr
    assert not answers


def test_a_heading_that_is_not_there_is_told_with_those_that_are(assessment):
    shown, _ = take(assessment, "audit.csv", "--columns", "id=ref_id,level=Score")

    assert "there is no heading 'Score'" in shown.stderr
    assert "the headings are urn, ref_id, assessable, compliance_result and observations" in shown.stderr


def test_a_score_on_a_border_belongs_to_the_higher_range():
    scores = read_scores("0-2=0,2-4=1,4-10=2,n/a=")

    assert [scores.level(text) for text in ("1.9", "2", "4", "10", "10.5", "N/A", "6,5")] == [
        "0", "1", "2", "2", None, "", "2",
    ]  # fmt: skip


@pytest.mark.parametrize("said", ["", "0-2", "4-2=1", "0-3=0,2-4=1", "a=1,A=2", "=1"])
def test_a_map_that_is_none_or_overlaps_is_refused(said):
    with pytest.raises(ReadinessError):
        read_scores(said)
