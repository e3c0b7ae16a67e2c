"""The wall of a room with phones, on a full screen and in plain lines."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from in_plain_lines import sitting
from on_screen import Screen, on_screen
from readiness import pipeline
from readiness.interview.full_screen import phone_wall
from readiness.room.phone_options import PhoneOptions
from readiness.room.phones import Phones
from running import STORIES


@pytest.fixture
def path(tmp_path: Path) -> Path:
    shutil.copy(STORIES / "front-office-phone/answers.yaml", tmp_path / "answers.yaml")
    return tmp_path / "answers.yaml"


@pytest.fixture
def phones(path: Path) -> Iterator[Phones]:
    phones = Phones(PhoneOptions("loopback", bell=True), path)
    yield phones
    phones.close()


def test_when_nobody_has_joined_for_a_minute_the_wall_says_what_to_do(path, phones, monkeypatch):
    now = [0.0]
    monkeypatch.setattr(phone_wall.PhoneWall.__init__, "__defaults__", (lambda: now[0],))

    async def steps(screen: Screen) -> None:
        await screen.wait("j shows how to join")
        now[0] = 61
        await screen.wait("Nobody has joined by phone")
        assert phones.room
        phones.room.join("Ana")
        await screen.wait("1 person joined")

    on_screen(path, steps, phones=phones)


def test_the_bell_rings_once_when_all_have_voted(path, phones, monkeypatch):
    async def steps(screen: Screen) -> None:
        rung: list[int] = []
        monkeypatch.setattr(screen.app, "bell", lambda: rung.append(1))
        room = phones.room
        assert room
        await screen.wait("j shows")
        people = [one.name for one in screen.app.session.participants]
        tokens = [room.join(name) for name in people]
        await screen.press("v", shows="stay hidden until")
        for number, token in enumerate(tokens):
            assert rung == []
            room.vote(token, screen.app.session.current.code, 1, number % 3)
        await screen.wait("Enter shows the votes")
        room.vote(tokens[0], screen.app.session.current.code, 1, 4)
        await screen.settle()
        assert rung == [1]
        await screen.press("enter", shows="Agreed level")
        await screen.press("enter")

    on_screen(path, steps, phones=phones)


def test_the_wall_tells_one_number_of_votes(path, phones):
    async def steps(screen: Screen) -> None:
        room = phones.room
        assert room
        await screen.wait("j shows")
        token = room.join("Ana")
        await screen.press("v", shows="stay hidden until")
        room.vote(token, screen.app.session.current.code, 1, 2)
        text = await screen.wait("1 of 6 voted")
        assert "0 of 6 voted" not in text

    on_screen(path, steps, phones=phones)


def test_a_person_who_only_watches_is_not_waited_for(path, phones):
    async def steps(screen: Screen) -> None:
        room = phones.room
        assert room
        await screen.wait("j shows")
        first, *others = [one.name for one in screen.app.session.participants]
        await screen.press("v", shows="stay hidden until")
        await screen.type(f"watch {first}", "enter", shows=f"{first} only watches")
        for name in others:
            room.vote(room.join(name), screen.app.session.current.code, 1, 2)
        await screen.wait("Enter shows the votes")

    on_screen(path, steps, phones=phones)


def test_the_scores_and_the_code_do_not_squeeze_the_question(path, phones):
    async def steps(screen: Screen) -> None:
        await screen.wait("█▄▄▄▄▄▄▄█")
        await screen.press("s", shows=lambda text: "█▄▄▄▄▄▄▄█" not in text)
        await screen.press("s", shows="█▄▄▄▄▄▄▄█")

    on_screen(path, steps, size=(140, 40), phones=phones)


def test_without_phones_the_key_says_how_to_start_them(path):
    async def steps(screen: Screen) -> None:
        await screen.wait("saved")
        await screen.press("j", shows="start with --phones lan")

    on_screen(path, steps)


def test_plain_lines_without_phones_say_how_to_start_them(path):
    typist, _ = sitting(path, "j")

    assert "start with --phones lan" in "\n".join(typist.shown)


def test_a_vote_at_the_keyboard_and_votes_of_phones_are_one_round(path, phones):
    def join_and_vote() -> None:
        room = phones.room
        assert room
        room.vote(room.join("New"), room.card.code if room.card else "", 1, 3)

    first = pipeline.load(path).answers.assessment.participants[0].name
    typist, interview = sitting(path, "v", join_and_vote, first, "1", "show", "y", "", phones=phones)

    assert dict(interview.session.answer_now.votes) == {first: 1, "New": 3}
    assert f"{first} 1 and New 3" in "\n".join(typist.shown)


def test_where_the_code_has_no_room_beside_the_agenda_the_key_opens_it_on_a_screen_of_its_own(path, phones):
    async def steps(screen: Screen) -> None:
        await screen.wait("yet; j hides how to join")
        await screen.press("s", shows="j shows how to join")
        await screen.press("j", shows="┏")
        await screen.press("escape", shows=lambda text: "┏" not in text)

    on_screen(path, steps, size=(120, 40), phones=phones)


def test_when_nobody_has_joined_for_a_minute_the_key_shows_what_to_try_beside_the_code_as_well(
    path, phones, monkeypatch
):
    now = [0.0]
    monkeypatch.setattr(phone_wall.PhoneWall.__init__, "__defaults__", (lambda: now[0],))

    async def steps(screen: Screen) -> None:
        await screen.wait("yet; j hides how to join")
        now[0] = 61
        await screen.wait("j shows what to try")
        await screen.press("j", shows="┏")

    on_screen(path, steps, size=(120, 40), phones=phones)
