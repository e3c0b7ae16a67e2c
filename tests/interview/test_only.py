"""Interviews about a part of the questionnaire."""

import pytest

from readiness.errors import UnknownNameError
from readiness.interview.navigator import AnswerCount
from readiness.interview.session import Session
from readiness.loading.read_pack import load_pack
from readiness.model.answers import Answers

PACK = load_pack("healthcare-ai")
HEADER = {
    "organization": "Elm",
    "use_case": "Beds",
    "date": "2026-06-05",
    "questionnaire": f"healthcare-ai@{PACK.questionnaire.version}",
    "rubric": f"healthcare-ai@{PACK.rubric.version}",
}


def a_session(only: str, **answers: str) -> Session:
    given = Answers.model_validate({"assessment": HEADER, "answers": answers})
    return Session(PACK, given, lambda _: given, only=only)


def test_the_screening_set_is_the_core_questions() -> None:
    assert [question.id for question in a_session("core").asked] == [
        question.id for question in PACK.questionnaire.questions.values() if question.asked_from == "short"
    ]


def test_what_is_for_the_room_and_what_is_prework_make_the_whole() -> None:
    room, prework = a_session("room").asked, a_session("prework").asked

    assert len(room) + len(prework) == len(a_session("").asked)
    assert not any(question.prework for question in room)


def test_a_dimension_can_be_gone_through_alone() -> None:
    assert {question.id.partition(".")[0] for question in a_session("security").asked} == {"security"}


def test_what_is_answered_is_counted_among_what_is_asked() -> None:
    session = a_session("security", **{"security.access": "1", "data.live-records": "1"})

    assert session.coverage == AnswerCount(answered=1, unknown=0, applicable=18)


def test_a_part_that_is_not_there_is_named() -> None:
    with pytest.raises(UnknownNameError, match="there is no part of the questionnaire called 'cores'"):
        a_session("cores")
