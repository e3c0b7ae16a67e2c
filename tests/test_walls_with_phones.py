"""The wall with ten and fifty phones, in a real terminal of three sizes: what must be in sight is in sight."""

import re
from pathlib import Path

import pytest

from tmux import Window
from wall_with_phones import ask, empty_room, join, link_of, wall

SIZES = ["80x24", "120x40", "200x60"]
ROUNDS = {1: "All votes are for the same level", 2: "One level apart", 4: "levels apart"}
"""How many levels are voted for, and what the wall then says."""
FIXED_COLOR = re.compile(r"\x1b\[[0-9;]*[34]8;(?:2;|5;(?:1[6-9]|[2-9]\d|\d{3}))")
"""A color that is not one of the sixteen which a terminal has for itself, in a light theme as in a dark one."""
COLOR = re.compile(r"\x1b\[[0-9;]*?(?:[34]8;[25]|\b(?:3[0-7]|4[0-7]|9[0-7]|10[0-7])\b)")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return empty_room(tmp_path)


@pytest.fixture(params=SIZES)
def size(request: pytest.FixtureRequest, prove) -> tuple[int, int]:
    """Return the columns and lines of a terminal."""
    if not prove and request.param != "80x24":
        pytest.skip("with --prove")
    columns, lines = request.param.split("x")
    return int(columns), int(lines)


class Crowd:
    """People in the room, each with a phone."""

    def __init__(self, link: str, number: int) -> None:
        self.link, self.tokens = link, [join(link, f"Role {place:02}") for place in range(number)]

    def vote(self, levels: int, first: int = 0, last: int | None = None) -> None:
        """Vote from level 0 up, on so many levels in turn."""
        for place, token in list(enumerate(self.tokens))[first:last]:
            view = ask(self.link, "state?after=-1", token=token)
            level = place % levels
            ask(self.link, "vote", {"question": view["code"], "round": view["round"], "level": level}, token)


def of_the_code(screen: str) -> list[str]:
    """Return the parts of lines that show a QR code: its first and last column are light all the way down."""
    return re.findall(r"██[█▀▄ ]{29}██", screen)


def test_the_code_is_whole_on_every_size(path, size):
    with wall(path, "--phones --full-screen", *size) as window:
        window.wait("DATA-01")
        window.press("j")
        window.wait(lambda screen: len(of_the_code(screen)) == 17)
        assert re.search(r"code [A-Z2-9]{6}", window.still())


@pytest.mark.parametrize("number", [10, 50])
def test_the_wall_tells_who_is_missing_and_then_how_far_apart_the_room_is(path, size, number, prove):
    if number == 50 and not prove:
        pytest.skip("with --prove")
    with wall(path, "--phones --full-screen", *size) as window:
        window.wait("DATA-01")
        crowd = Crowd(link_of(path, window), number)
        window.press("v")
        for levels, told in ROUNDS.items():
            window.wait(f"0 of {number} voted")
            crowd.vote(levels, last=number // 2)
            shown = window.wait(f"{number // 2} of {number} voted; not yet: Role {number // 2:02}")
            assert not re.search(r"Role \d\d:? [0-4]\b|Role \d\d \([0-4]\)", shown) or levels > 1  # of the round before
            crowd.vote(levels, first=number // 2)
            window.wait(f"{number} of {number} voted. Enter shows the votes.")
            window.press("Enter")
            window.wait(lambda screen, told=told: told in screen and "Agreed level" in screen)  # type: ignore[misc]
            shown = window.still()
            assert "DATA-01  Data shown to exist" in shown
            assert max(map(len, shown.splitlines())) <= size[0]
            begin_again(window)


def begin_again(window: Window) -> None:
    window.type("v")
    window.press("Enter")


def test_a_light_terminal_has_its_own_colors_but_for_the_code(path):
    with wall(path, "--phones --full-screen") as window:
        window.wait("DATA-01")
        crowd = Crowd(link_of(path, window), 3)
        window.press("v")
        window.wait("0 of 3 voted")
        assert not FIXED_COLOR.search(window.raw)
        crowd.vote(4)
        window.wait("3 of 3 voted")
        window.press("Enter")
        window.wait("Agreed level")
        assert not FIXED_COLOR.search(window.raw)


def test_without_colors_a_round_of_phones_sends_none(path):
    with wall(path, "--phones --full-screen", NO_COLOR="1") as window:
        window.log(path.parent / "log")
        window.wait("DATA-01")
        crowd = Crowd(link_of(path, window), 3)
        window.press("v")
        window.wait("0 of 3 voted")
        crowd.vote(4)
        window.wait("3 of 3 voted")
        window.press("Enter")
        window.wait("Agreed level")
    assert not COLOR.search((path.parent / "log").read_text("utf-8", "replace"))


@pytest.mark.parametrize("number", [10, 50])
def test_plain_lines_tell_the_same(path, number, prove):
    if number == 50 and not prove:
        pytest.skip("with --prove")
    with wall(path, "--phones --plain", 80, 60) as window:
        window.wait("for help):")
        crowd = Crowd(link_of(path, window), number)
        begin_again(window)
        for levels, told in ROUNDS.items():
            window.wait("goes back (hidden):")
            crowd.vote(levels)
            window.press("Enter")
            shown = window.wait(lambda screen, told=told: told in screen and "Agreed level" in screen)  # type: ignore[misc]
            assert max(map(len, shown.splitlines())) <= 80
            begin_again(window)
            window.wait(lambda screen: screen.rstrip().endswith("(hidden):"))
