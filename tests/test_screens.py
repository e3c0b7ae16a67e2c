"""Every screen, in a real terminal of three sizes, looks as it did when a person approved it."""

import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path

from beds_in_june import FACTS
from readiness.loading.read_pack import load_pack
from readiness.saving.answers_file import open_answers
from readiness.saving.changes import to_flag, to_participants
from readiness.saving.new_answers import new_answers
from readiness.saving.record_changes import to_remedy
from running import STORIES
from tmux import Window
from tool_in_use import state_status

CASES = Path(__file__).parent / "cases/screens"
IN_JUNE = Path(__file__).with_name("assess_in_june.py")
SIZES = ["80x24", "120x40", "200x60"]
Steps = Sequence[tuple[str, Sequence[str], str]]
HOURS = "--from 10:00 --to 13:00 --break 10:30/15"
PEOPLE = [
    {"name": "Ana", "role": "Chief medical information officer"},
    {"name": "Ben", "role": "Ward nurse"},
    {"name": "Cho"},
    {"name": "Dan", "role": "Supplier", "delivery_team": "true"},
]
PARKED = "workflow.low-friction"
OVERDUE = to_remedy("talent.training", {"owner": "Learning lead", "due": date(2026, 7, 10)})
STEPS = [
    ("question", [], "DATA-01"),
    ("asked-first", ["2"], "(y or n)"),
    ("answered", ["y "], "DATA-01 is level 2"),
    ("scores", ["s"], "blockers left before"),
    ("scores-hidden", ["s"], "DATA-01"),
    ("votes", ["v", "2 ", "0 ", "1 ", "3 ", "3 ", "u ", "1 ", "2 "], "Agreed level"),
    ("agreed", ["2 ", " "], "DATA-01 is level 2"),
    ("evidence", ["e", "Data check of May ", "2026-05-02 "], "Where is it?"),
    ("evidence-done", ["share ", " "], "saved"),
    ("note", ["n", "Said in the room."], "Said in the room."),
    ("map", ["Escape", "l"], "Map:"),
    ("map-blockers", ["b"], "blockers (shown)"),
    ("find", ["Escape", "/", "consent"], "/ consent"),
    ("help", ["Escape", "?"], "undo, as often"),
    ("facts", ["Escape", "p"], "The facts that decide"),
    ("refused", ["Escape", "x", "not for us"], "any other key"),
    ("text-refused", ["Escape", "not for us"], "not taken"),
    ("hidden-votes", ["Escape", "V", "3 "], "Hospitalist, level"),
    ("hidden-votes-left", ["Escape"], "stay hidden"),
    ("hidden-votes-lost", [" "], "(y or n)"),
    ("presenter", ["y ", "h"], "DATA-02"),
]
"""Name, pressed keys (words with a blank at their end are typed and entered), and the text then shown."""
ROOM_STEPS = [
    ("carry-over", [], "1 of 2: remedy"),
    ("carry-over-later", ["l ", "+2w "], "That is August"),
    ("agenda", [" ", "s "], "8 min behind: park, or vote"),
    ("agenda-key", ["k"], "8 min behind: park, or vote"),
    ("round-apart", ["g", "DATA-02 ", "V", "0312 ", " "], "speak, three minutes"),
    ("round-close", ["v ", "1121 ", " "], "Enter takes 1"),
    ("round-because", [" "], "Agreed because"),
    ("round-agreed", ["The log shows it "], "the reason is kept"),
    ("remedy-owner", ["t", "chief "], "Number 1-"),
    ("remedy-day", ["1 ", "+6w "], "That is August"),
    ("remedy", [" "], "puts it right by"),
    ("parked", ["f", "Ask the vendor ", "ana ", " "], "is in the parking lot"),
    ("initiatives", ["i"], "of the title, of"),
    ("initiative", ["1 ", "w ", " ", " "], "is in progress"),
    ("events", ["r"], "Enter for none"),
    ("who", ["Escape", "w"], "Who else?"),
]
"""The same of a meeting on another day, with an agenda."""
DOCUMENT_STEPS = [
    ("documents", ["e"], "Which document?"),
    ("documents-narrowed", ["not"], "> not"),
]
"""The same of answers with a register of documents."""
IN_A_BOX = {
    "events", "who", "documents", "documents-narrowed",
    "carry-over", "carry-over-later", "round-apart", "round-close", "round-because", "remedy-owner", "remedy-day",
    "initiatives", "asked-first", "votes", "evidence", "note", "map", "map-blockers", "find", "help", "facts",
    "refused", "text-refused", "hidden-votes", "hidden-votes-lost",
}  # fmt: skip


def test_every_screen_is_as_it_was_approved(tmp_path, update_golden):
    """Look at three windows at the same time: most of the time, each waits for keys."""
    with ThreadPoolExecutor() as windows:
        list(windows.map(lambda size: check_screens(size, tmp_path / size, update=update_golden), SIZES))


def test_every_screen_of_a_meeting_is_as_it_was_approved(tmp_path, update_golden):
    with ThreadPoolExecutor() as windows:
        list(windows.map(lambda size: check_meeting(size, tmp_path / size, update=update_golden), SIZES))


def test_every_screen_of_documents_is_as_it_was_approved(tmp_path, update_golden):
    def check(size: str) -> None:
        check_screens(size, tmp_path / size, DOCUMENT_STEPS, "front-office-phone", update=update_golden)

    with ThreadPoolExecutor() as windows:
        list(windows.map(check, SIZES))


def check_meeting(size: str, folder: Path, *, update: bool) -> None:
    folder.mkdir()
    path = folder / "answers.yaml"
    path.write_text(new_answers(load_pack("healthcare-ai"), "Elm", "Beds", "2026-06-05", FACTS), "utf-8")
    state_status(path)
    with open_answers(path) as file:
        for change in (to_participants(PEOPLE), to_flag(PARKED, flagged=True, why="Ask the vendor"), OVERDUE):
            file.apply(change)
    command = f"STANDS_AT=2026-07-20T10:18 {sys.executable} {IN_JUNE} assess --full-screen {path} {HOURS}"
    columns, lines = map(int, size.split("x"))
    with Window(f"env {command}", columns, lines) as window:
        compare(window, size, ROOM_STEPS, update=update)


def check_screens(
    size: str, folder: Path, steps: Steps = STEPS, story: str = "sepsis-stalled", *, update: bool
) -> None:
    folder.mkdir()
    path = folder / "answers.yaml"
    path.write_bytes((STORIES / story / "answers.yaml").read_bytes())
    columns, lines = map(int, size.split("x"))
    command = f"STANDS_AT=2026-06-05T09:00 {sys.executable} {IN_JUNE} assess --full-screen {path}"
    with Window(f"env {command}", columns, lines) as window:
        window.wait("DATA-01")
        compare(window, size, steps, update=update)


def compare(window: Window, size: str, steps: Steps, *, update: bool) -> None:
    """Take the steps, and compare each screen with the one that was approved."""
    for name in screens(window, steps):
        expected = CASES / f"{name}-{size}.txt"
        if update:
            time.sleep(2)  # what was waited for may have been on the screen before the last key
            expected.write_text(settled(window), "utf-8")
        approved = expected.read_text("utf-8")
        assert (shown := as_approved(window, approved)) == approved, f"{name} at {size}"
        assert max(map(len, shown.splitlines())) <= int(size.partition("x")[0])


def as_approved(window: Window, approved: str) -> str:
    """Return the screen once it is as approved, or after 20 seconds; a busy machine draws a screen in several steps."""
    end = time.monotonic() + 20
    while (shown := settled(window)) != approved and time.monotonic() < end:
        pass
    return shown


def holds(text: str, screen: str, *, boxed: bool) -> bool:
    """Return True when the screen shows a text, and a box exactly when one is expected."""
    return text in screen and ("┏" in screen) == boxed


def screens(window: Window, steps: Steps) -> Iterator[str]:
    """Press the keys of each step, and yield its name once the screen shows what it should."""
    for name, pressed, shows in steps:
        for before, key in zip(["", *pressed], pressed, strict=False):
            if len(before) == 1 and len(key) > 1:  # a text typed before its panel is open is a paste
                window.wait(lambda screen: "┏" in screen)
            press(window, key)
        window.wait(partial(holds, shows, boxed=name in IN_A_BOX))
        if name == "find":
            window.wait(lambda screen: "DATA-01" not in screen)
        yield name


def press(window: Window, key: str) -> None:
    if key.endswith(" "):
        window.type(key.rstrip())
        window.press("Enter")
    elif len(key) > 1 and key != "Escape":
        window.type(key)
    else:
        window.press(key)
        time.sleep(0.2 if key == "Escape" else 0)  # a key right after Escape makes a different key sequence
    settled(window)


def settled(window: Window) -> str:
    """Return the screen once it no longer changes."""
    before = ""
    while (now := window.screen) != before or " saving\n" in now:
        before = now
        time.sleep(0.05)
    return now
