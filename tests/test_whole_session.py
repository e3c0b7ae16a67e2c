"""An interview with two interruptions gives the expected file, in plain lines and on the full screen."""

import os
import re
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from pseudo_terminal import text_before, wait_for_read
from running import readiness_here
from tmux import Window
from tool_in_use import state_status

CASES = Path(__file__).parent / "cases/session"
FACTS = [
    "touches_clinical_care=true", "patient_facing=true", "records_patients=true", "pilot_live=true",
    "already_started=false", "uses_genai=true", "uses_agents=true", "has_vendor=true", "vendor_hosted=false",
    "sends_patient_data_out=true", "coverage_or_billing=true", "live_use_cases=3", "size=health-system",
    "jurisdiction=united-states", "kind=agent", "users=400", "contract_by=own", "governance_by=own",
]  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    facts = [f"--fact={fact}" for fact in FACTS]
    said = ["--organization", "Elm Hill", "--use-case", "Discharge letters", "--date", "2026-06-05", *facts]
    assert readiness_here("new", path, *said).returncode == 0
    return state_status(path)


def test_the_full_screen_gives_the_expected_file(path, update_golden):
    window = None
    for key, lines in steps():
        if window is None:
            window = Window(f"{sys.executable} -m readiness assess --full-screen {path}")
            window.wait(" of 92 (")
        if key in {"interrupt", "kill"}:
            break_off_on_the_screen(window, key)
            window = None
        else:
            on_the_screen(window, key, lines)
    assert window, "the last step was an interruption"
    window.press("q")
    window.wait("everything is saved")
    window.wait("ended 0")
    window.__exit__()
    is_as_expected(path, update_golden=update_golden)


def test_plain_lines_give_the_expected_file(path):
    room = None
    for key, lines in steps():
        if room is None:
            room = pexpect.spawn(
                sys.executable, ["-m", "readiness", "assess", "--plain", str(path)],
                encoding="utf-8", timeout=60, dimensions=(40, 500), maxread=100_000,
            )  # fmt: skip
            room.setecho(state=False)
            room.delaybeforesend = None
            room.expect(r"[:?\]] $")
        if key in {"interrupt", "kill"}:
            assert room.pid
            wait_for_read(room)
            room.sendintr() if key == "interrupt" else room.kill(signal.SIGKILL)
            room.expect(pexpect.EOF)
            room.close()
            room = None
            continue
        typed = [*([] if key == "facts" else [asked(key)[0].replace("Enter", "")]), *lines]
        for line in typed:
            room.sendline(line)
            room.expect(r"[:?)\]] $")
            assert "NOT saved" not in text_before(room)
    assert room, "the last step was an interruption"
    room.sendline("q")
    room.expect("everything is saved")
    room.expect(pexpect.EOF)
    is_as_expected(path, update_golden=False)


def steps() -> Iterator[tuple[str, list[str]]]:
    for line in (CASES / "whole.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            key, *lines = (part.strip() for part in line.split("|"))
            yield key, lines


def asked(key: str) -> tuple[str, bool]:
    """Return a key, and True when the full screen asks for confirmation."""
    return key.removesuffix(" ?"), key.endswith(" ?")


def on_the_screen(window: Window, key: str, lines: list[str]) -> None:
    key, asks = asked(key)
    if key != "facts":
        before = window.still()
        window.press(key)
        window.wait(lambda screen: screen != before)
    if lines:
        window.wait("┏")
    if asks:
        window.wait("(y or n)")
        lines = ["y"]
    for line in lines:
        window.type(line)
        if key == "n":
            time.sleep(0.1)  # an Escape right after a letter makes a different key sequence
            window.press("Escape")
        else:
            window.press("Enter")
    window.wait(is_saved)


def is_saved(screen: str) -> bool:
    return "NOT saved" not in screen and "┏" not in screen and bool(re.search(r"  saved\n", screen))


def break_off_on_the_screen(window: Window, how: str) -> None:
    time.sleep(0.5)
    if how == "interrupt":
        window.press("C-c")
        window.wait("Interrupted. Everything answered is saved")
        window.wait("ended 130")
    else:
        os.kill(window.process, signal.SIGKILL)
        window.wait("ended 137")
    window.__exit__()


def is_as_expected(path: Path, *, update_golden: bool) -> None:
    expected = CASES / "whole.yaml"
    if update_golden:
        expected.write_bytes(path.read_bytes())
    assert path.read_text("utf-8") == expected.read_text("utf-8")
