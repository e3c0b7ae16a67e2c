"""A question that is asked of each function or segment is asked once for each, and answered there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from in_plain_lines import sitting
from on_screen import Screen, on_screen
from readiness.interview.ballots import UnseenVotesError
from readiness.interview.question_status import question_map
from readiness.interview.session import Session
from readiness.model.answer import Answer
from readiness.model.answers import Answers
from readiness.saving.answers_file import AnswersFile, open_answers
from readiness.saving.changes import to_participants
from tool_in_use import ANSWERS, PACKS, write_tool

EACH = ["SAF-1/notes", "SAF-1/codes", "SAF-2", "SAF-3", "PEO-1/clinicians", "PEO-2"]


@pytest.fixture
def file(tmp_path: Path) -> Iterator[AnswersFile]:
    with open_answers(write_tool(tmp_path), PACKS) as file:
        yield file


def interview(file: AnswersFile, at: str = "SAF-1/codes", only: str = "") -> Session:
    session = Session(file.pack, file.answers, file.apply, only=only)
    session.jump(at)
    return session


def oversight(answers: Answers) -> dict[str, Answer]:
    return {part.id: part.answers["safety.oversight"] for part in answers.functions}


def test_it_is_asked_once_for_each_part_with_the_title_of_the_part(file):
    session = interview(file)

    assert [question.code for question in session.asked] == EACH
    assert session.current.title == "Oversight · Codes"
    assert session.position == 2


def test_it_is_asked_once_where_no_part_is_named(tmp_path):
    text = ANSWERS[: ANSWERS.index("functions:")] + ANSWERS[ANSWERS.index("\nsites:") + 1 :]
    with open_answers(write_tool(tmp_path, text), PACKS) as file:
        assert [question.code for question in interview(file, "SAF-2").asked][:2] == ["SAF-1", "SAF-2"]


def test_a_level_is_saved_for_the_function_it_is_about(file):
    session = interview(file)
    session.answer(1)

    assert {id_: answer.level for id_, answer in oversight(file.answers).items()} == {"notes": 2, "codes": 1}
    assert "safety.oversight" not in file.answers.answers
    assert list(session.touched) == ["SAF-1/codes"]


def test_the_next_question_is_that_of_the_next_function(file):
    session = interview(file, "SAF-1/notes")

    assert session.next()
    assert session.current.code == "SAF-1/codes"
    assert session.next()
    assert session.current.code == "SAF-2"


def test_a_question_that_is_named_without_a_part_is_that_of_the_first(file):
    session = interview(file)

    assert [session.jump(name).code for name in ("SAF-1", "safety.oversight", "saf-1/CODES")] == [
        "SAF-1/notes",
        "SAF-1/notes",
        "SAF-1/codes",
    ]


def test_an_open_function_is_counted_and_found(file):
    session = interview(file)
    before = session.coverage.answered
    session.clear()

    assert session.coverage.answered == before - 1
    assert "SAF-1/codes" in [question.code for question in session.open]
    session.jump("SAF-3")
    session.resume()
    assert session.current.code == "SAF-1/codes"


def test_undo_takes_back_the_answer_of_the_function_and_nothing_else(file):
    session = interview(file)
    session.answer(1)
    session.jump("SAF-2")

    assert session.undo() == "SAF-1/codes"
    assert session.current.code == "SAF-1/codes"
    assert file.real.read_text("utf-8").count("level: 2") == ANSWERS.count("level: 2")
    assert oversight(file.answers)["codes"].evidence == oversight(session.answers)["codes"].evidence
    assert session.answer_now.level == 2


def test_hidden_votes_are_about_one_function(file):
    file.apply(to_participants([{"name": "Ana"}, {"name": "Ben"}]))
    session = interview(file)
    session.begin_round()
    session.ballots.seal("Ana", 1)
    session.ballots.seal("Ben", 2)
    with pytest.raises(UnseenVotesError, match="SAF-1/codes"):
        session.jump("SAF-1/notes")
    session.reveal()

    assert dict(oversight(file.answers)["codes"].votes) == {"Ana": 1, "Ben": 2}
    assert not oversight(file.answers)["notes"].votes


def test_the_map_shows_each_function_with_its_own_level(file):
    session = interview(file)
    session.answer(1)
    (_, safety), _ = question_map(session)

    assert [(one.question.code, one.words[:7]) for one in safety[:2]] == [
        ("SAF-1/notes", "level 2"),
        ("SAF-1/codes", "level 1"),
    ]


def test_the_parking_lot_holds_questions_of_functions_too(file):
    interview(file).park()

    assert [question.id for question in interview(file, only="flagged").asked] == ["safety.oversight"] * 2


def test_on_the_screen_the_list_leads_to_the_question_of_each_function(tmp_path):
    path = write_tool(tmp_path)

    async def steps(screen: Screen):
        await screen.press("l", shows="SAF-1/codes")
        await screen.press("up", "up", "up", "up", "enter", shows="question 2 of 6")
        await screen.press("1", shows="Replace that with level 1?")
        await screen.press("y", "enter", shows="SAF-1/codes is level 1")

    on_screen(path, steps, packs=PACKS)
    with open_answers(path, PACKS) as file:
        assert {id_: answer.level for id_, answer in oversight(file.answers).items()} == {"notes": 2, "codes": 1}


def test_on_the_screen_a_function_is_found_by_its_name(tmp_path):
    async def steps(screen: Screen):
        await screen.press("/", shows="SAF-1/notes")
        await screen.type("codes", "enter", shows="question 2 of 6")

    on_screen(write_tool(tmp_path), steps, packs=PACKS)


def test_in_plain_lines_what_is_saved_names_the_function(tmp_path):
    typist, _ = sitting(write_tool(tmp_path), "g SAF-1/codes", "1", packs=PACKS)

    assert any("saved: SAF-1/codes is level 1, Begun." in line for line in typist.shown)
