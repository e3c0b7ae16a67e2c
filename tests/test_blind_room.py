"""Blind votes in a real terminal: before votes are shown, no byte shown or written contains one.

Each room votes twice, the second time with other votes. What both have alike tells nothing of a vote.
"""

import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pexpect
import pytest

from pseudo_terminal import text_before, text_matched
from readiness import pipeline
from running import STORIES
from tmux import Window, without_a_panel

NAMES = ["Ana", "Ben", "Cho", "Dan", "Eve", "Flo", "Gil", "Hal", "Ida", "Jon"]
SIGNS = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|[PX^_].*?\x1b\\|[@-Z\\-_=>])|[\x00-\x1f]")
"""Control sequences of a terminal, which separate the shown texts."""


def votes_of(room: int, question: int, people: int) -> list[str]:
    """The votes on a question; no person votes the same in both rooms."""
    return ["01234u"[(3 * room + question + 2 * person) % 6] for person in range(people)]


def a_round(question: int, votes: list[str]) -> Iterator[str]:
    """Yield the lines typed until everyone has voted, in a different way for each question."""
    match question % 6:
        case 0:  # one after the other
            yield from votes
        case 1:  # all in one line
            yield "".join(votes)
        case 2:  # some, then the rest in a line
            yield from (votes[0], "".join(votes[1:]))
        case 3:  # invalid input, and a changed vote
            yield from ("99", " ".join(["0", *votes[1:]]), NAMES[0].lower(), votes[0], "nonsense")
        case 4:  # a person skips and is asked again
            yield from (votes[0], "", "".join(votes[2:]), "", votes[1])
        case _:  # the round is left and resumed
            yield from (votes[0], "-", "-", "v", "", "".join(votes[1:]))


def answers(folder: Path, people: int) -> Path:
    folder.mkdir()
    path = folder / "answers.yaml"
    story = (STORIES / "sepsis-stalled/answers.yaml").read_text("utf-8")
    named = f"  participants: [{', '.join(NAMES[:people])}]\n"
    header = re.sub(r"  participants:\n(    .*\n)+", named, story[: story.index("\nanswers:")])
    path.write_text(f"{header}\nanswers:\n", "utf-8")
    return path


def everything_in(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}


def holds_what_was_said(path: Path, room: int, questions: int, people: int) -> None:
    said = list(pipeline.load(path).answers.answers.values())
    for question in range(questions):
        votes = [("unknown" if vote == "u" else int(vote)) for vote in votes_of(room, question, people)]
        assert list(said[question].votes.values()) == votes


def in_plain_lines(path: Path, room: int, questions: int, people: int) -> list[bytes]:
    """Vote in plain lines; return the text shown before the votes."""
    shown: list[bytes] = []
    child: pexpect.spawn[bytes] = pexpect.spawn(
        sys.executable, ["-m", "readiness", "assess", "--plain", "--blind", str(path)],
        timeout=60, dimensions=(24, 80), env=os.environ | {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    child.delaybeforesend = None
    child.expect(rb"for help\): $")
    for question in range(questions):
        before = everything_in(path.parent)
        for line in ("v", *a_round(question, votes_of(room, question, people))):
            child.sendline(line)
            child.expect(rb"[:)] $")
            shown.append(text_before(child) + text_matched(child))
            assert everything_in(path.parent) == before
        assert b"3 of 3 voted. Enter shows" in shown[-1]
        for line, then in (("", rb"leaves it open\): $"), ("", rb"for help\): $"), ("", rb"for help\): $")):
            child.sendline(line)
            child.expect(then)
    child.sendline("q")
    child.expect(pexpect.EOF)
    child.close()
    return shown


def test_plain_lines_show_and_write_no_vote_before_all_are_shown(tmp_path, prove):
    questions, people = (6, 10) if prove else (2, 3)
    shown = []
    for room in (0, 1):
        path = answers(tmp_path / str(room), people)
        shown.append(in_plain_lines(path, room, questions, people))
        holds_what_was_said(path, room, questions, people)
    assert shown[0] == shown[1]


def on_the_screen(window: Window, path: Path, room: int, questions: int, people: int) -> tuple[list[str], list[int]]:
    """Vote on the full screen; return the screens before votes were shown, and the spans of the log that show votes."""
    screens, parts = [], [0]
    window.wait("DATA-01")
    for question in range(questions):
        before = everything_in(path.parent)
        window.press("v")
        window.wait("hidden until all are shown")
        screens.append(settled(window))
        for line in a_round(question, votes_of(room, question, people)):
            if line == "v":
                window.press("v")
                window.wait("goes back (hidden)")
            else:
                window.type(line)
                screens.append(settled(window))
                window.press("Enter")
            screens.append(settled(window))
            assert everything_in(path.parent) == before
        window.wait("3 of 3 voted. Enter shows")
        parts.append(window.logged)
        window.press("Enter")
        window.wait("Agreed level")
        window.press("Enter")
        window.wait(without_a_panel)
        window.press("Enter")
        window.wait(f"question {question + 2} of")
        settled(window)
        parts.append(window.logged)
    window.press("q")
    window.wait("ended 0")
    return screens, parts


def settled(window: Window) -> str:
    """Return the screen once it no longer changes, also on a busy machine."""
    before, calm = "", 0
    while calm < 6:
        time.sleep(0.05)
        now = window.screen
        calm, before = (calm + 1, now) if now == before else (0, now)
    return before


def drawn(log: bytes, parts: list[int]) -> set[str]:
    """Return the pieces of text sent to the terminal outside the spans in which votes were shown."""
    pieces = set[bytes]()
    for begin, end in zip(parts[::2], parts[1::2], strict=False):
        pieces |= set(SIGNS.split(log[begin:end]))
    return {text for piece in pieces if (text := piece.decode("utf-8", "replace").strip())}


def test_the_full_screen_shows_and_writes_no_vote_before_all_are_shown(tmp_path, prove):
    questions, people = (6, 10) if prove else (1, 3)

    def vote_in(room: int) -> tuple[list[str], set[str]]:
        path = answers(tmp_path / str(room), people)
        with Window(f"{sys.executable} -m readiness assess --blind {path}", 80, 24) as window:
            window.log(tmp_path / f"{room}.log")
            screens, parts = on_the_screen(window, path, room, questions, people)
        holds_what_was_said(path, room, questions, people)
        return screens, drawn((tmp_path / f"{room}.log").read_bytes(), parts)

    with ThreadPoolExecutor() as rooms:
        (one, one_drawn), (other, other_drawn) = rooms.map(vote_in, (0, 1))
    assert one == other
    # A piece that only one room drew is a part of what stood there in both, drawn in other portions.
    stood = "\n".join(one)
    assert [piece for piece in one_drawn ^ other_drawn if piece not in stood] == []


def test_no_system_call_writes_a_vote_before_all_are_shown(tmp_path, prove):
    """Look below the program: every write to a file or a terminal, also to one that is gone soon after."""
    if (strace := shutil.which("strace")) is None:
        pytest.skip("strace is missing: apt-get install strace")
    questions, people = (6, 10) if prove else (1, 3)
    path, trace = answers(tmp_path / "room", people), tmp_path / "trace"
    calls = "trace=write,pwrite64,writev,openat,creat,rename,renameat,renameat2,link,linkat,sendto,sendmsg"
    options = f"-f -y -qq -s 100000 -e {calls} -o {trace}"
    with Window(f"{strace} {options} {sys.executable} -m readiness assess --blind --plain {path}", 80, 24) as window:
        window.wait("for help):", seconds=60)
        for question in range(questions):
            before = len(changes_in(trace, path.parent))
            window.type("v")
            window.press("Enter")
            window.wait("(hidden;")
            for line in a_round(question, votes_of(0, question, people)):
                window.type(line)
                window.press("Enter")
                settled(window)
            window.wait("3 of 3 voted. Enter shows")
            assert changes_in(trace, path.parent)[before:] == []
            window.press("Enter")
            window.wait("Agreed level")
            assert len(changes_in(trace, path.parent)) > before
            window.press("Enter")
            settled(window)
            window.press("Enter")
            window.wait(f"question {question + 2} of")
        window.type("q")
        window.press("Enter")
        window.wait("ended 0")
    holds_what_was_said(path, 0, questions, people)


def changes_in(trace: Path, folder: Path) -> list[str]:
    """The calls that write into a folder, or make or rename a file there."""
    lines = trace.read_text("utf-8", "replace").splitlines()
    writes = [line for line in lines if str(folder) in line.split('"')[0] and re.search(r" p?write", line)]
    makes = [line for line in lines if str(folder) in line and re.search(r"O_CREAT|O_WRONLY|O_RDWR|rename|link", line)]
    return [*writes, *makes]
