"""Owners by their first letters and days as people write them: remedies, initiatives and the parking lot."""

from datetime import date
from pathlib import Path

import pytest

from at_a_time import Hands
from in_plain_lines import sitting
from on_screen import Screen, on_screen
from readiness import pipeline
from readiness.interview.closing_summary import ResumeCommand, closing_summary
from readiness.model.answer import Parked
from readiness.model.answers import Answers, Progress
from running import ROOT, STORIES, readiness_here

PACKS = ROOT / "tests/cases/packs/tiny"
ANSWERS = """\
assessment:
  organization: North Clinic
  use_case: Notes
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
  profile: {touches_care: true, uses_agents: false, size: small, sites: 3}
  participants: [{name: Ana Berg, role: Chief medical officer}, {name: Ben, role: Chief nursing officer}]
answers:
  care.records: 1
"""
FIRST = "g CARE-01"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS)
    return path


def shown(path: Path, *lines: str) -> str:
    typist, interview = sitting(path, *lines, packs=PACKS, clock=Hands().clock)
    end = closing_summary(interview.session, ResumeCommand("answers.yaml"), 100)
    return "\n".join([*typist.shown, end])


def answers(path: Path) -> Answers:
    return pipeline.load(path, packs=PACKS).answers


@pytest.mark.parametrize(
    ("typed", "owner"),
    [
        (["ana"], "Ana Berg"),
        (["berg"], "Ana Berg"),
        (["nurs"], "Chief nursing officer"),
        (["chief", "2"], "Chief nursing officer"),
        (["chief", "9", "1"], "Chief medical officer"),
        (["chief", "chief"], "chief"),
        (['"Ana"'], "Ana"),
        (["Dana"], "Dana"),
        (["owner"], "Owner"),
        (["+6w", "ben"], "Ben"),
        (["30 sep", "5/9", "chief", "30 sep", "ben"], "Ben"),
        (['"30 sep"'], "30 sep"),
    ],
)
def test_an_owner_is_who_begins_with_what_was_typed_or_a_new_name(path, typed, owner):
    shown(path, FIRST, "t", *typed, "2026-09-30")

    assert answers(path).remedies["care.records"].owner == owner


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        (["2026-09-30"], "2026-09-30"),
        (["30 sep", ""], "2026-09-30"),
        (["+6w", ""], "2026-07-17"),
        (["+6w", "+7w", ""], "2026-07-24"),
        (["5/9", "2026-09-05"], "2026-09-05"),
        (["soon", "tomorrow", ""], "2026-06-06"),
    ],
)
def test_a_day_is_shown_as_a_date_before_it_is_kept(path, typed, day):
    said = shown(path, FIRST, "t ben", *typed)

    assert str(answers(path).remedies["care.records"].due) == day
    assert ("That is " in said) == (len(typed) > 1 and typed[0] != "5/9")


def test_a_gate_is_the_day_by_which_it_can_open_four_times_in_five(path):
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    gate = pipeline.assess(pipeline.load(path)).roadmap.gate_weeks[0]
    sitting(path, "g DATA-01", "t CIO", gate.gate.lower(), "", clock=Hands().clock)
    due = pipeline.load(path).answers.remedies["data.availability"].due

    assert (due - date(2026, 6, 5)).days == 7 * gate.at_80


def test_a_gate_that_the_plan_does_not_reach_is_no_day(path):
    assert "the plan has no day for G1" in shown(path, FIRST, "t ben", "g1", "-")


def test_a_remedy_has_the_day_it_was_found_and_comes_back_by_undo(path):
    shown(path, FIRST, "t ben", "2026-09-30")
    assert answers(path).remedies["care.records"].found == date(2026, 6, 5)

    shown(path, FIRST, "t ana", "2026-10-31", "z")
    assert answers(path).remedies["care.records"].owner == "Ben"


def test_enter_keeps_what_a_remedy_says_already(path):
    shown(path, FIRST, "t ben", "2026-09-30")
    said = shown(path, FIRST, "t", "", "2026-10-31")

    assert "Ben puts it right by September 30, 2026." in said
    assert (answers(path).remedies["care.records"].owner, answers(path).remedies["care.records"].due) == (
        "Ben", date(2026, 10, 31)
    )  # fmt: skip


@pytest.mark.parametrize("lines", [["t", ""], ["t ben", ""], ["t", "-"], ["t ben", "-"]])
def test_without_an_owner_or_a_day_there_is_no_remedy(path, lines):
    shown(path, FIRST, *lines)

    assert path.read_text() == ANSWERS


def test_a_remedy_may_be_removed(path):
    shown(path, FIRST, "t ben", "2026-09-30")
    shown(path, FIRST, "t -")

    assert answers(path).remedies == {}
    assert "There is no remedy to remove here." in shown(path, FIRST, "t -")


@pytest.mark.parametrize(
    ("lines", "progress"),
    [
        (["i I-02", "w", "ben", "+2w", ""], Progress(status="in-progress", owner="Ben", due=date(2026, 6, 19))),
        (["i trial", "p", "", ""], Progress(status="planned")),
        (["i", "I-02", "d"], Progress(status="done")),
        (["i", "xyz", "I-02", "what", "done"], Progress(status="done")),
    ],
)
def test_the_progress_of_an_initiative_takes_a_letter(path, lines, progress):
    shown(path, *lines)

    assert answers(path).progress == {"trial": progress}


def test_an_initiative_is_chosen_by_number_from_the_list(path):
    said = shown(path, "i", "1", "p", "", "")
    (id_,) = answers(path).progress

    assert f"  1  {pipeline.load(path, packs=PACKS).pack.rubric.initiative_named[id_].code}  " in said


def test_a_question_is_parked_with_why_who_and_until_when(path):
    said = shown(path, FIRST, "f Ask the vendor", "ana", "30 sep", "")

    assert answers(path).answers["care.records"].flagged == Parked(
        why="Ask the vendor", owner="Ana Berg", due=date(2026, 9, 30)
    )
    assert "⚑ Flagged for the parking lot: Ask the vendor; Ana Berg; by September 30, 2026" not in said
    assert "Parking lot (1):\n  CARE-01  Live records (Ask the vendor; Ana Berg; by September 30, 2026)" in said


def test_enter_parks_it_bare_and_the_key_takes_it_off(path):
    shown(path, FIRST, "f", "")
    assert answers(path).answers["care.records"].flagged == Parked()

    shown(path, FIRST, "f")
    assert answers(path).answers["care.records"].flagged is None


def test_what_was_decided_stands_on_the_closing_page(path):
    said = shown(path, FIRST, "V", "03", "", "1", "The log shows it.")

    assert "Decided after talking:\n  CARE-01  Live records: level 1, Tried, because: The log shows it." in said


def test_after_a_second_round_that_agrees_the_room_is_not_far_apart_any_more(path):
    said = shown(path, FIRST, "V", "03", "", "v", "22", "", "", "The log shows it.")

    assert "Decided after talking:\n  CARE-01  Live records: level 2" in said
    assert "far apart on" not in said


def test_a_question_that_stays_open_is_not_among_the_decided(path):
    said = shown(path, FIRST, "c", "V", "03", "", "v", "03", "", "f", "Ask the vendor", "", "", "-")

    assert "Votes still apart: CARE-01." in said
    assert "Decided" not in said


def test_on_the_screen_each_key_opens_its_questions(path):
    async def steps(screen: Screen):
        await screen.press("b", shows="CARE-01  Live records")
        await screen.press("t", shows="Who puts it right?")
        await screen.type("nurs", "enter", shows="Chief nursing officer, by when?")
        await screen.type("+6w", "enter", shows="That is July 17, 2026 (2026-07-17).")
        await screen.press("enter", shows="CARE-01: Chief nursing officer puts it right by July 17, 2026.")
        await screen.press("i", shows="Number, code, or words of the title")
        await screen.type("I-02", "enter", shows="p planned")
        await screen.press("w", "enter", shows="Who answers for it?")
        await screen.press("enter", shows="Done by when?")
        await screen.press("enter", shows="I-02 is in progress.")
        await screen.press("f", shows="Why is it parked?")
        await screen.type("Later", "enter", shows="Who comes back to it?")
        await screen.press("enter", shows="Until when?")
        await screen.press("enter", shows="⚑ Flagged for the parking lot: Later")
        await screen.press("f", shows=lambda text: "out of the parking lot" in text and "⚑" not in text)
        await screen.press("z", shows="⚑ Flagged for the parking lot: Later")

    on_screen(path, steps, packs=PACKS, clock=Hands().clock)
    now = answers(path)
    assert (now.remedies["care.records"].owner, now.progress["trial"].status) == (
        "Chief nursing officer",
        "in-progress",
    )


# The commands outside


def recorded(path: Path, *said: str) -> str:
    run = readiness_here("record", *said[:1], path, *said[1:], "--pack", PACKS)
    return run.stdout if run.returncode == 0 else run.stderr


def test_record_flag_says_why_who_and_until_when(path):
    said = recorded(path, "flag", "care.records", "--why", "Ask", "--owner", "CIO", "--due", "2026-09-30")

    assert "on the parking lot (Ask; CIO; by September 30, 2026)" in said
    assert answers(path).answers["care.records"].flagged == Parked(why="Ask", owner="CIO", due=date(2026, 9, 30))


def test_record_flag_keeps_what_is_not_stated(path):
    recorded(path, "flag", "care.records", "--why", "Ask", "--owner", "CIO")
    recorded(path, "flag", "care.records", "--owner", "CMIO")
    assert answers(path).answers["care.records"].flagged == Parked(why="Ask", owner="CMIO")

    recorded(path, "flag", "care.records", "--off")
    assert answers(path).answers["care.records"].flagged is None


def test_record_flag_refuses_details_of_what_it_takes_off(path):
    assert "leave out --off, or the other options" in recorded(path, "flag", "care.records", "--off", "--why", "Ask")


def test_the_commands_take_days_as_people_write_them(path):
    recorded(path, "remedy", "care.records", "--owner", "CIO", "--due", "30 September 2027")
    recorded(path, "progress", "trial", "--status", "planned", "--due", "1.10.2027")
    now = answers(path)

    assert (now.remedies["care.records"].due, now.progress["trial"].due) == (date(2027, 9, 30), date(2027, 10, 1))
    assert "'soon' is not a date" in recorded(path, "flag", "care.records", "--due", "soon").replace('"', "'")


def test_the_end_of_a_session_says_who_puts_what_right_and_how_to_list_what_is_due(path):
    said = shown(path, FIRST, "t ben", "2026-09-30")

    assert "Who puts it right, and by when (1):\n  CARE-01  " in said
    assert ": Ben, by September 30, 2026\n" in said
    assert "readiness check answers.yaml --due 90    who does what by when" in said


def test_without_a_day_the_end_of_a_session_lists_nothing_that_is_due(path):
    assert "--due" not in shown(path, FIRST, "f", "")
