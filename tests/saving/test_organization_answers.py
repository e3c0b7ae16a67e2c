"""Answers of the organization are kept in one separate file, to which every use case saves."""

from datetime import date
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.errors import ConflictError, WriteError
from readiness.saving import changes
from readiness.saving.answers_file import open_answers

USE_CASE = """\
assessment:
  organization: Elm
  use_case: Beds
  date: 2026-06-05
  questionnaire: healthcare-ai@3.0.0
  rubric: healthcare-ai@3.0.0
  organization_answers: ../organization.yaml
answers:
  # DATA-02 Records
  data.live-records: 1
"""
ORGANIZATION = """\
# shared by all
organization: Elm
date: 2026-06-01
questionnaire: healthcare-ai@3.0.0
profile:
  sites: 3    # with the new one
answers:
  # TAL-01 Executive
  talent.executive-owner: 1  # agreed
  # TAL-12 Strategy
"""


@pytest.fixture
def tools(tmp_path: Path) -> tuple[Path, Path]:
    """The answers of two use cases of one organization."""
    (tmp_path / "organization.yaml").write_text(ORGANIZATION, "utf-8")
    for name in ("beds", "notes"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "answers.yaml").write_text(USE_CASE, "utf-8")
    return tmp_path / "beds/answers.yaml", tmp_path / "notes/answers.yaml"


def test_answers_of_the_organization_count_in_every_use_case(tools: tuple[Path, Path]) -> None:
    for path in tools:
        answers = pipeline.load(path).answers
        assert (answers.answers["talent.executive-owner"].level, answers.assessment.profile) == (
            1,
            {"sites": "3", "tool_status": "not-started", "benefits_verified": "not-stated"},
        )


def test_an_answer_of_the_organization_is_saved_to_its_file_and_comments_stay(tools: tuple[Path, Path]) -> None:
    beds, notes = tools
    before = beds.read_text("utf-8")
    with open_answers(beds) as file:
        file.apply(changes.to_level("talent.executive-owner", 2))
        file.apply(changes.to_level("talent.ai-strategy", 1))
    shared = (beds.parents[1] / "organization.yaml").read_text("utf-8")

    assert beds.read_text("utf-8") == before
    assert "  talent.executive-owner: 2  # agreed\n  # TAL-12 Strategy\n  talent.ai-strategy: 1\n" in shared
    assert shared.startswith("# shared by all\n")
    assert pipeline.load(notes).answers.answers["talent.executive-owner"].level == 2


def test_an_answer_of_the_use_case_is_saved_to_its_own_file(tools: tuple[Path, Path]) -> None:
    beds, _ = tools
    with open_answers(beds) as file:
        file.apply(changes.to_level("data.live-records", 2))

    assert "data.live-records: 2" in beds.read_text("utf-8")
    assert (beds.parents[1] / "organization.yaml").read_text("utf-8") == ORGANIZATION


def test_a_fact_of_the_organization_is_saved_to_its_file(tools: tuple[Path, Path]) -> None:
    beds, _ = tools
    with open_answers(beds) as file:
        file.apply(changes.to_fact("sites", "4"))
        file.apply(changes.to_fact("uses_genai", "true"))

    assert "  sites: 4    # with the new one\n" in (beds.parents[1] / "organization.yaml").read_text("utf-8")
    assert "uses_genai: true" in beds.read_text("utf-8")


def test_two_use_cases_can_be_answered_at_once(tools: tuple[Path, Path]) -> None:
    beds, notes = tools
    with open_answers(beds) as first, open_answers(notes) as second:
        first.apply(changes.to_level("talent.executive-owner", 2))
        with pytest.raises(ConflictError):
            second.apply(changes.to_note("talent.executive-owner", "over there"))
        second.reload()
        answers = second.apply(changes.to_note("talent.executive-owner", "over there"))

    assert answers.answers["talent.executive-owner"].level == 2
    assert answers.answers["talent.executive-owner"].note == "over there"


def test_a_file_that_may_not_be_written_is_reported_before_the_first_question(ordinary_user: Path) -> None:
    (ordinary_user / "tool").mkdir()
    (ordinary_user / "tool/answers.yaml").write_text(USE_CASE, "utf-8")
    shared = ordinary_user / "organization.yaml"
    shared.write_text(ORGANIZATION, "utf-8")
    shared.chmod(0o400)

    with pytest.raises(WriteError, match="no permission"), open_answers(ordinary_user / "tool/answers.yaml"):
        pass


def test_done_late_is_saved_with_who_accepted_it(tools: tuple[Path, Path]) -> None:
    beds, _ = tools
    with open_answers(beds) as file:
        file.apply(changes.to_level("roi.baseline", 2))
        answers = file.apply(changes.to_done_late("roi.baseline", "AI committee", date(2026, 3, 1), "Two years late."))
    late = answers.answers["roi.baseline"].done_late

    assert late is not None
    assert (late.accepted_by, late.date, late.note) == ("AI committee", date(2026, 3, 1), "Two years late.")
