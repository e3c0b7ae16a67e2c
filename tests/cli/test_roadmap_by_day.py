"""The roadmap answers if a gate can open by a day, and says what cannot hold."""

import json
from pathlib import Path

import pytest

from running import STORIES, readiness_here
from small_plan import SMALL_PLAN

PHONE = STORIES / "front-office-phone" / "answers.yaml"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return the small plan: six person-weeks of technical work before G1, for one person."""
    header = {"organization": "Elm", "use_case": "Small plan", "date": "2026-01-05"}
    header |= dict.fromkeys(("questionnaire", "rubric"), "small-plan@1.0.0")
    data = {"assessment": header, "answers": {f"work.{id_}": "0" for id_ in "abcd"}}
    path = tmp_path / "answers.yaml"
    path.write_text(json.dumps(data), "utf-8")
    return path


def test_the_chance_of_a_day_comes_with_what_would_hold_it_and_why_it_does_not(small):
    done = readiness_here("roadmap", small, "--pack", SMALL_PLAN, "--by", "G1=2026-02-02")
    text = " ".join(done.stdout.split())

    assert done.returncode == 0
    assert "G1 by February 2, 2026?" in text
    assert "the day with a chance of 80% is February 16, 2026." in text
    assert "To hold it with 80%: 1 person more for technical work in every week" in text
    assert (
        "G1 by February 2, 2026 needs, with all that goes first, 6 person-weeks of technical staff; there are 4" in text
    )


def test_programs_get_the_numbers_and_the_sentences(small):
    done = readiness_here("roadmap", small, "--pack", SMALL_PLAN, "--by", "G1=2026-02-02", "--format", "json")
    data = json.loads(done.stdout)
    found = data["gate_by_day"]

    assert (found["gate"], found["day"], found["chance"]) == ("G1", "2026-02-02", 0)
    assert found["more"] == {"role": "technical", "more": 1, "chance": 1}
    assert found["conflicts"][0]["people"][0]["a_week"] == 1.5
    assert data["gate_by_day_sentences"][0]["code"] == "plan_conflicts.chance_by"


def test_promises_that_cannot_hold_are_told_without_a_question():
    done = readiness_here("roadmap", PHONE)

    assert "What the plan cannot keep" in done.stdout
    assert "The remedy for “TAL-06" in done.stdout


WRONG = {
    "no day": ("G2", "--by 'G2' is not GATE=YYYY-MM-DD", "--by G2=2027-03-01"),
    "a day that is none": ("G2=soon", "--by 'G2=soon' is not", "--by G2=2027-03-01"),
    "no gate": ("=2027-03-01", "is not GATE=YYYY-MM-DD", "--by G2=2027-03-01"),
    "an unknown gate": ("G9=2027-03-01", "G9", "G2"),
    "a day that is past": ("G2=2026-01-01", "is not after the day of the assessment", "--by G2="),
    "a gate that is reached": ("G0=2027-03-01", "G0 is reached already", "a later gate"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_question_says_what_would_be_right(case):
    asked, told, hint = WRONG[case]
    done = readiness_here("roadmap", PHONE, "--by", asked)

    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert hint in done.stderr


def test_a_calendar_holds_no_answer(tmp_path: Path):
    done = readiness_here("roadmap", PHONE, "--by", "G2=2026-08-07", "--format", "ics", "-o", tmp_path / "plan.ics")

    assert done.returncode == 2
    assert "--by goes with --format terminal or json" in done.stderr
    assert not (tmp_path / "plan.ics").exists()
