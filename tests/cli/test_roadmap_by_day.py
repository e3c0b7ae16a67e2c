"""The roadmap answers if a gate can open by a day, and says what cannot hold."""

import json
from pathlib import Path

import pytest

from running import STORIES, readiness_here

PHONE = STORIES / "front-office-phone" / "answers.yaml"


def test_the_chance_of_a_day_comes_with_what_would_hold_it_and_why_it_does_not():
    done = readiness_here("roadmap", PHONE, "--by", "G2=2026-08-07")
    text = " ".join(done.stdout.split())

    assert done.returncode == 0
    assert "G2 by August 7, 2026?" in text
    assert "The chance that G2 can open by August 7, 2026 is " in text
    assert "To hold it with 80%: 1 person more for change work in every week" in text
    assert "G2 by August 7, 2026 needs 3.3 person-weeks of change staff; there are 2.6 until then." in text


def test_programs_get_the_numbers_and_the_sentences():
    data = json.loads(readiness_here("roadmap", PHONE, "--by", "G2=2026-08-07", "--format", "json").stdout)

    found = data["gate_by_day"]
    assert (found["gate"], found["day"], found["more"]["role"], found["more"]["more"]) == (
        "G2",
        "2026-08-07",
        "change",
        1,
    )
    assert data["gate_by_day_sentences"][0]["code"] == "plan_conflicts.chance_by"


def test_promises_that_cannot_hold_are_told_without_a_question():
    done = readiness_here("roadmap", PHONE)

    assert "Cannot hold" in done.stdout
    assert "The remedy of TAL-06" in done.stdout


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
