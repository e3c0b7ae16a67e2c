"""Every screen, in a real terminal of three sizes, looks as it did when a person approved it."""

import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from running import STORIES
from tmux import Window

CASES = Path(__file__).parent / "cases/screens"
IN_JUNE = Path(__file__).with_name("assess_in_june.py")
SIZES = ["80x24", "120x40", "200x60"]
STEPS = [
    ("question", [], "DATA-01"),
    ("asked-first", ["2"], "(y or n)"),
    ("answered", ["y "], "DATA-01 is level 2"),
    ("scores", ["s"], "blockers left before"),
    ("scores-hidden", ["s"], "DATA-01"),
    ("votes", ["v", "2 ", "0 ", "1 ", "3 ", "3 ", "u ", "1 ", "2 "], "Agreed level"),
    ("agreed", ["2 "], "DATA-01 is level 2"),
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
IN_A_BOX = {
    "asked-first", "votes", "evidence", "note", "map", "map-blockers", "find", "help", "facts", "refused",
    "text-refused", "hidden-votes", "hidden-votes-lost",
}  # fmt: skip


def test_every_screen_is_as_it_was_approved(tmp_path, update_golden):
    """Look at three windows at the same time: most of the time, each waits for keys."""
    with ThreadPoolExecutor() as windows:
        list(windows.map(lambda size: check_screens(size, tmp_path / size, update=update_golden), SIZES))


def check_screens(size: str, folder: Path, *, update: bool) -> None:
    folder.mkdir()
    path = folder / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    columns, lines = map(int, size.split("x"))
    with Window(f"{sys.executable} {IN_JUNE} assess --full-screen {path}", columns, lines) as window:
        window.wait("DATA-01")
        for name, _ in screens(window):
            expected = CASES / f"{name}-{size}.txt"
            if update:
                time.sleep(2)  # what was waited for may have been on the screen before the last key
                expected.write_text(settled(window), "utf-8")
            approved = expected.read_text("utf-8")
            assert (shown := as_approved(window, approved)) == approved, f"{name} at {size}"
            assert max(map(len, shown.splitlines())) <= columns


def as_approved(window: Window, approved: str) -> str:
    """Return the screen once it is as approved, or after 20 seconds; a busy machine draws a screen in several steps."""
    end = time.monotonic() + 20
    while (shown := settled(window)) != approved and time.monotonic() < end:
        pass
    return shown


def holds(text: str, screen: str, *, boxed: bool) -> bool:
    """Return True when the screen shows a text, and a box exactly when one is expected."""
    return text in screen and ("┏" in screen) == boxed


def screens(window: Window) -> Iterator[tuple[str, str]]:
    for name, pressed, shows in STEPS:
        for before, key in zip(["", *pressed], pressed, strict=False):
            if len(before) == 1 and len(key) > 1:  # a text typed before its panel is open is a paste
                window.wait(lambda screen: "┏" in screen)
            press(window, key)
        window.wait(partial(holds, shows, boxed=name in IN_A_BOX))
        if name == "find":
            window.wait(lambda screen: "DATA-01" not in screen)
        yield name, settled(window)


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
