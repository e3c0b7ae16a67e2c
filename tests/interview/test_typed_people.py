"""Names are pasted as lists, and a vote is corrected by the name of the person."""

import re
import sys

import pytest

from in_plain_lines import sitting
from on_screen import Screen, on_screen
from readiness import pipeline
from readiness.interview.typed_people import called_by, people_in, vote_by_name
from running import STORIES
from tmux import Window

ROOM = "  participants: [Ana, Ben, Cho]\n"


@pytest.fixture
def path(tmp_path):
    """Answers of a room with Ana, Ben and Cho."""
    path = tmp_path / "answers.yaml"
    story = (STORIES / "sepsis-stalled/answers.yaml").read_text("utf-8")
    header = re.sub(r"  participants:\n(    .*\n)+", ROOM, story[: story.index("\nanswers:")])
    path.write_text(f"{header}\nanswers:\n", "utf-8")
    return path


def answer(path):
    return pipeline.load(path).answers.answers["data.availability"]


def people(path):
    return [(one.name, one.role) for one in pipeline.load(path).answers.assessment.participants]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ana", ["Ana"]),
        ("Ana, CMIO", ["Ana"]),
        ("Ana, Ben, Cho", ["Ana", "Ben", "Cho"]),
        ("Ana, CMIO; Ben, nurse *; Cho", ["Ana", "Ben", "Cho"]),
        ("Ana\nBen\n\nCho\n", ["Ana", "Ben", "Cho"]),
        (" Ana ;; Ana; ", ["Ana"]),
        (", ;", []),
    ],
)
def test_a_line_names_one_person_or_many(line, names):
    assert [person["name"] for person in people_in(line)] == names


def test_roles_and_stars_stay_with_their_names():
    assert people_in("Ana, CMIO; Ben, nurse *") == [
        {"name": "Ana", "role": "CMIO"},
        {"name": "Ben", "role": "nurse", "delivery_team": "true"},
    ]


def test_a_list_comes_in_as_one_change_and_who_is_there_stays(path):
    typist, _ = sitting(path, "w Ben, nurse; Dan, IT; Eve", "", "z")
    assert "In the room now: Dan and Eve." in "\n".join(typist.shown)
    assert len(people(path)) == 3

    sitting(path, "w Ben, nurse; Dan, IT; Eve")
    assert people(path) == [("Ana", None), ("Ben", None), ("Cho", None), ("Dan", "IT"), ("Eve", None)]


@pytest.mark.parametrize("typed", ["Ana=2", "ana 2", "An = 2", "Ana: 2"])
def test_a_vote_is_typed_with_its_name(path, typed):
    sitting(path, "v", "1", typed, "3", "3", "-")

    assert dict(answer(path).votes) == {"Ana": 2, "Ben": 3, "Cho": 3}


def test_a_vote_is_corrected_when_all_are_shown(path):
    typist, _ = sitting(path, "v", "1", "2", "4", "Cho=2", "2")

    assert "DATA-01, vote of Cho: 2." in "\n".join(typist.shown)
    assert (dict(answer(path).votes), answer(path).level) == ({"Ana": 1, "Ben": 2, "Cho": 2}, 2)


def test_a_vote_is_corrected_later_without_another_round(path):
    sitting(path, "v", "1", "2", "4", "-", "v", "Cho=2", "-")
    assert dict(answer(path).votes) == {"Ana": 1, "Ben": 2, "Cho": 2}
    assert not answer(path).second_votes

    sitting(path, "v ben u", "-")
    assert answer(path).votes["Ben"] == "unknown"


def test_what_corrects_no_vote_says_how_one_is_corrected(path):
    before = path.read_bytes()
    typist, _ = sitting(path, "v Zoe=2", "v Ana=9")

    assert "\n".join(typist.shown).count("Correct a vote with a name of the room and its level 0-4, as Ana=2.") == 2
    assert path.read_bytes() == before


def test_a_hidden_vote_is_corrected_by_name_and_stays_hidden(path):
    shown = []
    for vote in "03":
        typist, _ = sitting(path, "V", "1", f"Ana={vote}", "2", f"Cho {vote}", "", "-", "z")
        shown.append("\n".join(typist.shown).partition("DATA-01, votes:")[0])

    assert shown[0] == shown[1]
    typist, _ = sitting(path, "V", "1", "Ana=0", "2", "Cho 3", "", "-")
    assert dict(answer(path).votes) == {"Ana": 0, "Ben": 2, "Cho": 3}


def test_a_name_is_known_by_its_beginning_unless_two_begin_so():
    names = ["Ana", "Anabel Ruiz", "Ben"]

    assert [called_by(typed, names) for typed in ("ana", "anab", "an", "")] == ["Ana", "Anabel Ruiz", "", ""]
    assert vote_by_name("Anabel Ruiz 2", names) == ("Anabel Ruiz", "2")
    assert vote_by_name("2 3", names) is None


def test_lines_pasted_on_the_full_screen_are_a_list_of_people(path):
    with Window(f"{sys.executable} -m readiness assess --full-screen {path}", 80, 24) as window:
        window.wait("DATA-01")
        window.press("w")
        window.wait("Who else?")
        window.paste("Dan, IT\nEve, nurse\nFlo\n")
        window.wait("Dan, IT; Eve, nurse; Flo")
        window.press("Enter")
        window.wait("In the room now: Dan, Eve and Flo.")
        window.press("Enter")
        window.press("q")
        window.wait("ended 0")
    assert people(path)[3:] == [("Dan", "IT"), ("Eve", "nurse"), ("Flo", None)]


@pytest.mark.parametrize("code", ["DATA-01", "DATA-02", "WFI-06"])
def test_the_panel_of_votes_leaves_every_level_in_sight(path, code):
    async def steps(screen: Screen) -> None:
        session = screen.app.session
        session.jump(code)
        screen.app.interview.show()
        await screen.press("s")
        await screen.press("v", shows="Ana, level 0-4")
        seen = await screen.settle()
        levels = session.pack.rubric.questions[session.current.id].levels
        for text in (session.current.title, *levels.values()):
            assert " ".join(text.split()[-2:]) in " ".join(seen.split()), text
        await screen.press("2", "enter", shows="Ben, level 0-4")
        assert [key for key in "01234" if f"\n   {key}  " not in screen.text] == []

    on_screen(path, steps, size=(80, 24))


def test_what_has_no_letter_is_no_name():
    assert people_in("135") == []
    assert [one["name"] for one in people_in("Ana; 3; Ben")] == ["Ana", "Ben"]
