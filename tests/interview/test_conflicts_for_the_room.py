"""Questions on which people disagreed before the day are for the room; those that it agreed on are settled."""

from pathlib import Path

import pytest

from in_plain_lines import sitting
from readiness import pipeline
from readiness.errors import ReadinessError
from readiness.interview.agenda import plan_agenda
from readiness.interview.closing_summary import ResumeCommand, closing_summary
from readiness.interview.navigator import Navigator
from readiness.interview.room_hours import room_hours
from running import readiness_here

HOURS = room_hours("09:00", "13:00", [])
CODE, ID = "DATA-12", "data.permitted-use"
ROOM = "participants: [{name: Ana, role: Chief privacy officer and lawyer}, {name: Dora, role: Data engineering lead}]"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    readiness_here("new", path, "--organization", "Elm", "--use-case", "Beds", "--date", "2026-06-05")
    path.write_text(path.read_text("utf-8").replace("  date: ", f"  {ROOM}\n  date: ", 1), "utf-8")
    return path


def voted(path: Path, ana: str, dora: str, more: str = "") -> Path:
    said = f"\n  {ID}: {{votes: {{Ana: {ana}, Dora: {dora}}}{more}}}"
    path.write_text(path.read_text("utf-8").replace("\nanswers:", f"\nanswers:{said}", 1), "utf-8")
    return path


def asked(path: Path, only: str = "") -> Navigator:
    loaded = pipeline.load(path)
    return Navigator(loaded.pack, loaded.answers, None, only)


def on_the_agenda(path: Path) -> tuple[set[str], set[str]]:
    """Return the codes that the room answers, and those that are asked before."""
    agenda = plan_agenda(asked(path), HOURS)
    return {one.code for row in agenda.rows for one in row.questions}, {one.code for one, _ in agenda.prework}


@pytest.mark.parametrize(("ana", "dora"), [("0", "2"), ("1", "2"), ("2", "unknown")])
def test_prework_on_which_people_differ_is_for_the_room(path, ana, dora):
    room, before = on_the_agenda(voted(path, ana, dora))

    assert (CODE in room, CODE in before) == (True, False)
    assert CODE in {one.code for one in asked(path, "room").asked}
    assert [one.code for one in asked(path, "disagreed").asked] == [CODE]


def test_prework_on_which_people_agree_is_not_for_the_room(path):
    assert CODE not in on_the_agenda(voted(path, "2", "2", ", level: 2"))[0]
    with pytest.raises(ReadinessError):
        asked(path, "disagreed")


def test_votes_that_agree_in_a_second_round_are_apart_no_more(path):
    voted(path, "0", "2", ", level: 1, second_votes: {Ana: 1, Dora: 1}")

    with pytest.raises(ReadinessError):
        asked(path, "disagreed")
    _, interview = sitting(path, "")
    assert "Votes still apart" not in closing_summary(interview.session, ResumeCommand("answers.yaml"), 100)


def test_votes_one_level_apart_are_settled_by_an_agreed_level(path):
    with pytest.raises(ReadinessError):
        asked(voted(path, "1", "2", ", level: 1"), "disagreed")


def test_an_agenda_made_in_the_morning_keeps_a_question_that_was_settled_since(path):
    voted(path, "1", "2", ", level: 1")
    rows = plan_agenda(asked(path), HOURS, [CODE]).rows

    assert [one.code for row in rows for one in row.questions] == [CODE]


def test_an_agenda_asks_prework_of_those_who_get_it_in_a_form(path):
    prework = {one.code: people for one, people in plan_agenda(asked(path), HOURS).prework}

    assert [one.names for one in prework["DATA-06"]] == [("Dora",)]  # the first role that it names is nobody's here


def test_a_role_is_known_by_its_title_within_other_words(path):
    readiness_here("record", "participant", path, "Ana, Privacy officer and lawyer")
    prework = {one.code: people for one, people in plan_agenda(asked(path), HOURS).prework}

    assert [one.names for one in prework[CODE]] == [("Ana",)]


def test_a_part_that_is_done_says_how_many_other_questions_are_open(path):
    readiness_here("answer", path, f"{ID}=1")
    readiness_here("record", "flag", path, CODE)
    _, interview = sitting(path, "", only="flagged")
    end = closing_summary(interview.session, ResumeCommand("answers.yaml"), 100)

    assert "Every question of this part is answered, and everything is saved; " in end
    assert "readiness assess answers.yaml" in end


def test_a_part_that_is_not_done_goes_on_as_that_part(path):
    _, interview = sitting(path, "", only="room")

    assert "readiness assess answers.yaml --only room " in closing_summary(
        interview.session, ResumeCommand("answers.yaml"), 100
    )
