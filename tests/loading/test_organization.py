"""Answers about the whole organization are written once and apply to every assessment that refers to them."""

from datetime import date
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.errors import InvalidFilesError, Problem
from readiness.pipeline import LoadedAnswers
from readiness.statements import answer_problems

TINY = Path(__file__).parents[1] / "cases" / "packs" / "tiny"
OWN = """\
assessment:
  organization: North Clinic
  use_case: Notes
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
  organization_answers: ../organization.yaml
  profile: {touches_care: true, uses_agents: true}
answers:
  care.records: 2
"""
SHARED = """\
organization: North Clinic
date: 2026-05-01
questionnaire: tiny@1.2.0
profile: {size: small, sites: 3}
answers:
  team.owner: {level: 2, note: Ann}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Answers about a use case, in a folder below that of its organization's."""
    path = tmp_path / "notes" / "answers.yaml"
    path.parent.mkdir()
    path.write_text(OWN, "utf-8")
    (tmp_path / "organization.yaml").write_text(SHARED, "utf-8")
    return path


def load(path: Path) -> LoadedAnswers:
    return pipeline.load(path, TINY)


def problems(path: Path) -> list[Problem]:
    with pytest.raises(InvalidFilesError) as caught:
        load(path)
    return list(caught.value.problems)


def test_its_answers_are_merged_in_the_order_of_the_questionnaire(path: Path) -> None:
    answers = load(path).answers.answers

    assert list(answers) == ["care.records", "team.owner"]
    assert (answers["team.owner"].level, answers["team.owner"].note) == (2, "Ann")


def test_its_facts_are_merged(path: Path) -> None:
    assert load(path).answers.assessment.profile == {
        "touches_care": "true",
        "uses_agents": "true",
        "size": "small",
        "sites": "3",
    }


def test_its_facts_decide_what_is_asked_in_the_file_of_the_use_case(path: Path) -> None:
    path.write_text(OWN + "  care.agents: 1\n", "utf-8")
    assert load(path).warnings == ()
    shared = path.parents[1] / "organization.yaml"
    shared.write_text(SHARED.replace("sites: 3", "sites: 1"), "utf-8")

    assert [problem.message for problem in load(path).warnings] == [answer_problems.not_asked(question="care.agents")]


def test_it_is_scored_like_answers_in_one_file(path: Path) -> None:
    apart = pipeline.score(load(path))
    one = OWN.replace("  organization_answers: ../organization.yaml\n", "").replace(
        "true}", "true, size: small, sites: 3}"
    )
    path.write_text(one + "  team.owner: {level: 2, note: Ann}\n", "utf-8")

    assert pipeline.score(load(path)) == apart


def test_the_digest_follows_both_files(path: Path) -> None:
    before = load(path).sha256
    shared = path.parents[1] / "organization.yaml"
    shared.write_text(SHARED.replace("Ann", "Bea"), "utf-8")

    assert load(path).sha256 != before


def test_a_problem_in_it_names_its_file(path: Path) -> None:
    shared = path.parents[1] / "organization.yaml"
    shared.write_text(SHARED.replace("level: 2", "level: 9"), "utf-8")
    (problem,) = problems(path)

    assert problem.path.endswith("organization.yaml")
    assert problem.line == 6


def test_evidence_in_it_is_not_later_than_it_is(path: Path) -> None:
    shared = path.parents[1] / "organization.yaml"
    shared.write_text(SHARED.replace("note: Ann", "evidence: [{title: Charter, date: 2026-05-02}]"), "utf-8")
    (problem,) = problems(path)

    assert problem.message == answer_problems.evidence_after_assessment(day=date(2026, 5, 2), assessed=date(2026, 5, 1))


def test_answers_of_the_day_of_the_assessment_are_in_time(path: Path) -> None:
    shared = path.parents[1] / "organization.yaml"
    shared.write_text(SHARED.replace("2026-05-01", "2026-06-05"), "utf-8")

    assert load(path).answers.answers["team.owner"].level == 2
