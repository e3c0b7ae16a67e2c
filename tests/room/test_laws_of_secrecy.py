"""Laws of a room, for any order of joining, voting, watching, showing and closing."""

import shutil
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from phone_clients import CARD, a_room
from readiness.errors import ReadinessError
from readiness.interview.session import Session
from readiness.room.question_card import QuestionCard
from readiness.room.room import VotingRoom
from readiness.saving.answers_file import open_answers
from running import STORIES

OTHER = QuestionCard("DATA-02", "", "", CARD.levels)
NAMES = ("Ana", "Ben", "Cho")
WHO, VOTE = st.sampled_from(NAMES), st.sampled_from([0, 1, 2, 3, 4, "unknown"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("join"), WHO, st.booleans()),
        st.tuples(st.just("vote"), WHO, VOTE, VOTE),
        st.tuples(st.just("keyboard"), WHO, VOTE, VOTE),
        st.tuples(st.just("observe"), WHO, st.booleans()),
        st.tuples(st.sampled_from(["aside", "out"]), WHO),
        st.tuples(st.sampled_from(["begin", "reveal", "failed reveal", "close", "next question"])),
    ),
    max_size=25,
)


class Meeting:
    """A room that is led through steps; `which` chooses one of two votes of Ben and Cho."""

    def __init__(self, which: int) -> None:
        self.room, self.ballots = a_room("Ben")
        self.first = self.room.version
        self.tokens: dict[str, list[str]] = {name: [] for name in NAMES}
        self._which = which

    def take(self, step: tuple[Any, ...]) -> str:
        try:
            self._take(*step)
        except ReadinessError as error:
            return str(error)
        return ""

    def _take(self, name: str, who: str = "", *more: Any) -> None:
        chosen = more[self._which if who != "Ana" else 0] if len(more) == 2 else None
        token = self.tokens[who][-1] if who and self.tokens[who] else "none"
        {
            "join": lambda: self.tokens[who].append(self.room.join(who, again=more[0])),
            "vote": lambda: self.room.vote(token, CARD.code, self.ballots.round, chosen),
            "keyboard": lambda: self.ballots.seal(who, chosen or 0),
            "observe": lambda: self.room.observe(token, observes=more[0]),
            "aside": lambda: self.room.set_aside(who),
            "out": lambda: self.room.send_out(who),
            "begin": lambda: self.ballots.begin(CARD.code, self.room.voters(("Ben",))),
            "reveal": self._reveal,
            "failed reveal": lambda: self._reveal(ReadinessError("the disk is full")),
            "close": self.ballots.close,
            "next question": lambda: self.room.show(OTHER if self.room.card == CARD else CARD),
        }[name]()

    def _reveal(self, error: ReadinessError | None = None) -> None:
        with self.ballots.shown(incomplete=True):
            if error:
                raise error

    def seen(self, name: str) -> list[Any]:
        """What the phones of a person show, and what the wall shows."""
        views: list[Any] = []
        for token in self.tokens[name]:
            try:
                view = self.room.view(token)
            except ReadinessError as error:
                views.append(str(error))
            else:
                views.append(view | {"version": view["version"] - self.first})
        return [*views, str(self.ballots.standing), repr(self.ballots), self.room.joined]


@given(STEPS)
def test_nothing_that_a_person_sees_depends_on_the_vote_of_another(steps):
    one, other = Meeting(0), Meeting(1)
    for step in steps:
        assert one.take(step) == other.take(step)
        assert one.seen("Ana") == other.seen("Ana")


@given(STEPS)
def test_a_phone_shows_as_its_vote_only_what_it_sent_itself(steps):
    meeting, sent = Meeting(0), {}
    for step in steps:
        refused = meeting.take(step)
        if step[0] == "vote" and meeting.tokens[step[1]] and not refused:
            sent[meeting.tokens[step[1]][-1]] = step[2]
        for name in NAMES:
            for token, view in zip(meeting.tokens[name], meeting.seen(name), strict=False):
                if isinstance(view, dict) and view.get("vote") is not None:
                    assert view["vote"] == sent[token]


@given(STEPS)
def test_the_file_stays_as_it_is_until_votes_are_shown(tmp_path_factory, steps):
    path = Path(tmp_path_factory.mktemp("room")) / "answers.yaml"
    shutil.copy(STORIES / "front-office-phone/answers.yaml", path)
    with open_answers(path) as file:
        before = path.read_bytes()
        session = Session(file.pack, file.answers, file.apply)
        room = session.room = VotingRoom(session.ballots)
        room.show(QuestionCard(session.current.code, "", "", CARD.levels))
        tokens: dict[str, str] = {}
        for step in steps:
            with_refusals(session, room, tokens, step)
            assert path.read_bytes() == before
        session.leave()
        assert path.read_bytes() == before


def with_refusals(session: Session, room: VotingRoom, tokens: dict[str, str], step: tuple[Any, ...]) -> None:
    name, *said = step
    try:
        if name == "begin":
            session.begin_round()
        elif name == "join":
            tokens[said[0]] = room.join(said[0], again=said[1])
        elif name == "vote" and said[0] in tokens:
            room.vote(tokens[said[0]], session.current.code, session.ballots.round, said[1])
        elif name == "observe" and said[0] in tokens:
            room.observe(tokens[said[0]], observes=said[1])
        elif name == "close":
            session.ballots.close()
    except ReadinessError:
        pass


def test_the_file_gets_people_and_votes_when_they_are_shown(tmp_path):
    path = tmp_path / "answers.yaml"
    shutil.copy(STORIES / "front-office-phone/answers.yaml", path)
    with open_answers(path) as file:
        session = Session(file.pack, file.answers, file.apply)
        room = session.room = VotingRoom(session.ballots)
        room.show(QuestionCard(session.current.code, "", "", CARD.levels))
        tokens = {name: room.join(name) for name in ("Nurse", "Never votes")}
        session.begin_round()
        room.vote(tokens["Nurse"], session.current.code, 1, 2)
        before = len(session.participants)
        session.reveal(incomplete=True)

        assert [one.name for one in session.participants[before:]] == ["Nurse"]
        assert session.answer_now.votes["Nurse"] == 2
        assert session.undo() == session.current.code
        assert "Nurse" not in session.answer_now.votes


def test_without_names_nobody_who_joined_by_phone_is_named_in_the_file(tmp_path):
    path = tmp_path / "answers.yaml"
    shutil.copy(STORIES / "front-office-phone/answers.yaml", path)
    with open_answers(path) as file:
        session = Session(file.pack, file.answers, file.apply)
        session.anonymous = True
        room = session.room = VotingRoom(session.ballots)
        room.show(QuestionCard(session.current.code, "", "", CARD.levels))
        token = room.join("Nurse Joy")
        session.begin_round()
        room.vote(token, session.current.code, 1, 2)
        session.reveal(incomplete=True)

    assert b"Joy" not in path.read_bytes()
    assert b"P1: 2" in path.read_bytes()
