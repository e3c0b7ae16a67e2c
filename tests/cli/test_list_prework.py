"""`list prework --answers` names the prework that an answers file still lacks, and who is asked."""

import json
from pathlib import Path

import pytest

from running import STORIES, readiness_here


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    story = (STORIES / "sepsis-stalled/answers.yaml").read_text("utf-8")
    header = story[: story.index("\nanswers:")]
    path = tmp_path / "answers.yaml"
    people = "  participants: [{name: Ana, role: Privacy officer}]\n"
    path.write_text(f"{header[: header.index('  participants:')]}{people}answers:\n", "utf-8")
    return path


def prework(answers: Path, *options: str) -> str:
    ran = readiness_here("list", "prework", "--answers", answers, *options)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout + ran.stderr


def test_each_question_is_told_with_those_who_are_asked(answers):
    told = prework(answers)

    assert "DATA-12" in told
    assert "Permitted use of data: Privacy officer (Ana)" in told
    assert "Approved and private hosting: Privacy officer (Ana)" in told  # the first of its roles that somebody has
    assert "Realistic test environments: Enterprise architect" in told


def test_what_is_answered_is_no_longer_told(answers):
    answers.write_text(answers.read_text("utf-8") + "  data.permitted-use: 2\n", "utf-8")

    assert "DATA-12" not in prework(answers)


def test_a_program_gets_questions_and_people(answers):
    items = json.loads(prework(answers, "--format", "json"))["prework"]

    [one] = [item for item in items if item["code"] == "DATA-12"]
    assert one["people"] == [{"role": "Privacy officer", "names": ["Ana"]}]


def test_where_nothing_is_left_it_is_said():
    assert prework(STORIES / "sepsis-stalled/answers.yaml") == "everything that is asked before the day is answered\n"


def test_answers_say_nothing_about_facts(answers):
    ran = readiness_here("list", "facts", "--answers", answers)

    assert ran.returncode == 2
    assert "it is only for agenda, evidence and prework" in ran.stderr
