"""Several participants, the parking lot and undo in a session."""

import pytest

from readiness.errors import ReadinessError
from readiness.interview.question_status import question_map
from readiness.interview.session import Session
from readiness.interview.typed_people import parse_participant
from readiness.interview.vote_text import spread_statement, vote_statements
from readiness.loading.read_pack import load_pack
from readiness.saving.answers_file import open_answers
from readiness.saving.new_answers import new_answers
from readiness.statements import interview_answers as statements

ROOM = [{"name": "Ana", "role": "CMIO"}, {"name": "Vendor", "delivery_team": "true"}]


@pytest.fixture
def path(tmp_path):
    pack = load_pack("healthcare-ai")
    path = tmp_path / "answers.yaml"
    path.write_text(new_answers(pack, "Elm", "Beds", "2026-06-05", {}), "utf-8")
    return path


@pytest.fixture
def session(path):
    with open_answers(path) as file:
        yield Session(file.pack, file.answers, file.apply)


def test_votes_are_kept_beside_the_agreed_level(session):
    session.come_in(ROOM)
    session.vote("Ana", 1)
    session.vote("Vendor", 3)
    session.answer(2)

    assert session.answer_now.votes == {"Ana": 1, "Vendor": 3}
    assert session.answer_now.level == 2
    assert vote_statements(session, session.answer_now.votes) == (
        statements.vote(name="Ana", number=1),
        statements.vote(name="Vendor", number=3),
    )
    assert spread_statement(session, session.answer_now.votes) == statements.votes_apart(
        number=2, low=("Ana",), lowest=1, high=("Vendor",), highest=3
    )


def test_who_has_not_voted_is_known(session):
    session.come_in(ROOM)
    session.vote("Ana", "unknown")

    assert session.silent == ["Vendor"]


def test_a_person_cannot_join_twice(session):
    session.come_in(ROOM)
    with pytest.raises(ReadinessError, match="'Ana' is in the room already"):
        session.come_in(ROOM[:1])


def test_many_changes_are_undone_to_the_byte(session, path):
    before = path.read_bytes()
    session.answer(2)
    session.note("A line\nand another")
    session.next()
    session.unknown()
    session.park()
    first = session.asked[0].code

    assert [session.undo() for _ in range(5)] == [session.asked[1].code] * 2 + [first] * 2 + [None]
    assert path.read_bytes() == before
    assert session.current.code == first


def test_what_is_typed_into_a_note_is_undone_at_once(session, path):
    before = path.read_bytes()
    for text in ("S", "Se", "Seen"):
        session.note(text, typing=True)
    session.undo()

    assert path.read_bytes() == before


def test_the_map_shows_what_is_flagged_and_where_votes_lie_apart(session):
    session.come_in(ROOM)
    session.vote("Ana", 1)
    session.vote("Vendor", 3)
    session.next()
    session.park()
    codes = {kept: [one.question.code for _, mine in question_map(session, kept) for one in mine]
             for kept in ("flagged", "disagreed")}  # fmt: skip

    assert codes == {"flagged": ["DATA-02"], "disagreed": ["DATA-01"]}


def test_questions_are_found_by_words_those_in_the_title_first(session):
    assert session.find("real RECORDS")[0].question.code == "DATA-02"
    assert session.find("qqqq zzzz") == []


def test_a_participant_is_typed_in_one_line():
    assert parse_participant("Ana, CMIO") == {"name": "Ana", "role": "CMIO"}
    assert parse_participant("Vendor *") == {"name": "Vendor", "delivery_team": "true"}
