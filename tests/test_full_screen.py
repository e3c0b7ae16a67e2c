"""Failures in front of a room: a small window, a strange paste, a closed window, a second writer of the file."""

import os
import re
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

from on_screen import Screen, on_screen
from readiness import pipeline
from readiness.interview.frontends import full_screen_obstacle
from readiness.model.answer import Parked
from readiness.statements import interview_parts as statements
from running import ROOT, STORIES, readiness
from tmux import Window, without_a_panel

RUN = f"{sys.executable} {ROOT}/tests/assess_in_june.py assess"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    return path


def level_of(path: Path) -> int | None:
    return pipeline.load(path).answers.answers["data.availability"].level


def replace_by(window: Window, digit: str, said: str | None = None) -> None:
    """Answer a question that is answered already with another level."""
    window.press(digit)
    agree(window, said or f"DATA-01 is level {digit}")


def agree(window: Window, said: str) -> None:
    window.wait("Replace that with level")
    window.type("y")
    window.press("Enter")
    window.wait(lambda screen: said in screen and "Replace that" not in screen)


def test_a_window_of_40_by_10_shows_the_question_and_takes_answers(path):
    with Window(f"{RUN} {path}") as window:
        window.wait("DATA-01")
        window.resize(40, 10)
        window.wait(lambda screen: len(screen.rstrip("\n").split("\n")) <= 10 and "DATA-01" in screen)
        replace_by(window, "3")
        window.press("n")
        window.wait("Note on DATA-01")
        window.type("still here")
        window.wait("still here")
        time.sleep(0.1)
        window.press("Escape")
        window.wait("saved")
        window.resize(100, 40)
        window.wait("still here")
    assert level_of(path) == 3


def test_a_paste_of_ten_thousand_characters_is_kept_whole(path):
    pasted = "\n".join("x" * 99 for _ in range(100))
    with Window(f"{RUN} {path}") as window:
        window.wait("DATA-01")
        window.press("n")
        window.wait("Note on DATA-01")
        window.paste(pasted)
        window.wait(lambda _: pasted in (pipeline.load(path).answers.answers["data.availability"].note or ""))


def test_signs_of_a_terminal_in_a_paste_are_left_out_of_note_and_line(path):
    with Window(f"{RUN} {path}") as window:
        window.wait("DATA-01")
        window.press("n")
        window.wait("Note on DATA-01")
        window.paste("red \x1b[31malert\x07 \x00end\r\nnext")
        window.wait("next")
        time.sleep(0.1)
        window.press("Escape")
        window.wait(without_a_panel)
        window.press("e")
        window.wait("Title")
        window.paste("two\nlines\x1b[2J")
        window.press("Enter", "Enter", "Enter", "Enter")
        window.wait(lambda screen: without_a_panel(screen) and "saved" in screen)
        assert "\x1b[31m" not in window.raw
    answer = pipeline.load(path).answers.answers["data.availability"]
    [evidence] = answer.evidence
    assert all(part in (answer.note or "") for part in ("red", "[31malert end", "next"))
    assert "two lines" in evidence.title
    assert all(one.isprintable() or one == "\n" for one in (answer.note or "") + evidence.title)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_closed_window_or_a_polite_kill_saves_what_was_typed(path, name):
    with Window(f"{RUN} {path}") as window:
        window.wait("DATA-01")
        window.press("n")
        window.wait("Note on DATA-01")
        window.type("typed until the end")
        window.wait("until the end")
        os.kill(window.process, getattr(signal, name))
        window.wait("ended 130")
        assert "Everything answered is saved" in window.screen
    assert "typed until the end" in (pipeline.load(path).answers.answers["data.availability"].note or "")


def test_a_terminal_that_goes_away_saves_and_ends(path):
    window = Window(f"{RUN} {path}")
    window.wait("DATA-01")
    replace_by(window, "3")
    process = window.process
    window.__exit__()
    end = time.monotonic() + 10
    while Path(f"/proc/{process}").exists():
        assert time.monotonic() < end, "the interview still runs without a terminal"
        time.sleep(0.05)
    assert level_of(path) == 3
    assert readiness("assess", path, stdin="q\n").returncode == 0


def test_what_someone_else_wrote_is_shown_and_the_room_chooses(path):
    async def steps(screen: Screen):
        text = path.read_text("utf-8")
        before = text[text.index("data.availability:") :].split("\n")[1]
        path.write_text(text.replace(before, before.replace("1", "0"), 1), "utf-8")
        await screen.press("3", shows="Replace that with level")
        await screen.press("y", "enter", shows="Replace what is in the file with yours?")
        await screen.press("n", "enter", shows=lambda text: "● 0" in text and "┏" not in text)
        assert level_of(path) == 0
        await screen.press("3", shows="Replace that with level")
        await screen.press("y", "enter", shows=lambda text: "DATA-01 is level 3" in text and "┏" not in text)

    on_screen(path, steps)
    assert level_of(path) == 3


def test_a_failed_save_is_reported_and_retried(path):
    aside = path.parent.with_name("aside")

    async def steps(screen: Screen):
        path.parent.rename(aside)
        await screen.press("3", shows="Replace that with level")
        await screen.press("y", "enter", shows=lambda text: "NOT saved" in text and "┏" not in text)
        await screen.press("n", shows="Note on DATA-01")
        await screen.type("kept in mind", shows="kept in mind")
        await screen.press("escape", shows=lambda text: "NOT saved" in text and "┏" not in text)
        aside.rename(path.parent)
        await screen.press("f", shows="Why is it parked?")
        await screen.press("enter", shows="⚑ Flagged")
        await screen.wait(lambda text: "NOT saved" not in text and " saved\n" in text)

    on_screen(path, steps)
    answer = pipeline.load(path).answers.answers["data.availability"]
    assert (answer.level, answer.flagged) == (3, Parked())
    assert "kept in mind" in (answer.note or "")


def test_what_is_lost_is_reported_at_the_end(path):
    with Window(f"{RUN} {path}") as window:
        window.wait("DATA-01")
        shutil.rmtree(path.parent)
        replace_by(window, "3", said="NOT saved")
        window.press("q")
        window.wait("NOT everything is saved")
        window.wait("ended 4")
        assert "data.availability was not saved" in window.screen.replace("\n", " ")


def test_a_level_can_be_clicked_on(path):
    with Window(f"{RUN} {path}") as window:
        screen = window.wait("DATA-01")
        line = next(number for number, text in enumerate(screen.split("\n"), 1) if "3  Enterprise" in text)
        window.type(f"\x1b[<0;10;{line}M\x1b[<0;10;{line}m")
        agree(window, "DATA-01 is level 3")


def test_an_invalid_file_is_reported_and_left_unchanged(path):
    path.write_text(path.read_text("utf-8").replace("  organization:", "  organisation:", 1), "utf-8")
    before = path.read_bytes()
    with Window(f"{RUN} {path}") as window:
        screen = window.wait("ended 3")
    assert "organisation" in screen
    assert path.read_bytes() == before


WITHOUT_A_SCREEN = {
    "shows lines only": {"TERM": "dumb"},
    "CI run": {"TERM": "xterm", "CI": "true"},
}
"""Environments in which no screen is filled, by a part of the reason."""


def test_where_the_screen_cannot_be_filled_lines_are_asked_or_it_is_refused(path):
    with (
        Window(f"env TERM=dumb {RUN} --full-screen {path} | cat -v") as piped,
        Window(f"env CI=true {RUN} {path}") as window,
    ):
        assert "the full screen cannot be used here" in piped.wait("ended")
        window.wait("DATA-01, level 0-4")


def test_lines_are_asked_where_standard_error_goes_to_a_file(path, tmp_path):
    with Window(f"{RUN} {path} 2>{tmp_path}/log") as window:
        window.wait("DATA-01, level 0-4")
        window.type("q")
        window.press("Enter")
        window.wait("ended 0")
    assert b"\x1b" not in (tmp_path / "log").read_bytes()
    with Window(f"{RUN} --full-screen {path} 2>{tmp_path}/log") as window:
        window.wait("ended 2")
    assert "the full screen cannot be used here" in (tmp_path / "log").read_text("utf-8")


COLORS = re.compile(rb"\x1b\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m")
"""Sequences that choose a color."""
WEIGHTS = {"bold": b"\x1b[1;39;49m", "underline": b"\x1b[1;4;39;49m", "reverse": b"\x1b[7;39;49m"}
"""Sequences of text in the terminal's own colors."""


def test_without_color_weight_underline_and_reverse_carry_the_screen(path, tmp_path):
    with Window(f"cat; {RUN} --full-screen {path}", 80, 24, NO_COLOR="1") as window:
        window.log(tmp_path / "log")
        window.press("C-d")
        window.wait("DATA-01")
        for key, shown in (("2", "(y or n)"), ("y", ""), ("Enter", "is level 2"), ("l", "Map:")):
            window.press(key)
            window.wait(shown)
        window.press("Escape")
        window.wait(without_a_panel)
        time.sleep(0.2)  # a key right after Escape makes a different key sequence
        window.press("/")
        window.wait("┏")
        window.type("vendor")
        window.wait("(vendor")
        window.press("Escape")
        window.wait(without_a_panel)
        time.sleep(0.2)
        window.press("q")
        window.wait("ended 0")
    sent = (tmp_path / "log").read_bytes()
    assert COLORS.findall(sent) == []
    assert [name for name, sign in WEIGHTS.items() if sign not in sent] == []


@pytest.mark.parametrize("because", WITHOUT_A_SCREEN)
def test_the_reason_why_no_screen_is_filled_is_named(because):
    assert because in str(full_screen_obstacle(WITHOUT_A_SCREEN[because], typed=True, seen=True))


def test_a_pipe_gets_lines_without_escape_codes(path):
    shown = readiness("assess", path, stdin="3\nq\n", TERM="xterm-256color")
    assert "DATA-01, level 0-4" in shown.stdout
    assert "\x1b" not in shown.stdout + shown.stderr
    refused = readiness("assess", "--full-screen", path, stdin="3\n", TERM="xterm-256color")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "answers do not come from a keyboard" in refused.stderr


def test_the_screen_is_filled_only_where_keys_and_colors_are():
    assert full_screen_obstacle({"TERM": "xterm"}, typed=True, seen=True) is None
    assert full_screen_obstacle({"TERM": "xterm"}, typed=True, seen=False) == statements.no_terminal()
    assert full_screen_obstacle({}, typed=True, seen=True) == statements.lines_only()


def test_evidence_is_removed_as_in_plain_lines(path):
    async def steps(screen: Screen):
        await screen.press("g", shows="Code:")
        await screen.type("DATA-02", "enter", shows=lambda text: "Pilot report v3" in text and "┏" not in text)
        await screen.press("e", shows="- removes the last piece")
        await screen.press("-", "enter", shows=lambda text: "┏" not in text and "DATA-02, evidence removed" in text)

    on_screen(path, steps)
    assert pipeline.load(path).answers.answers["data.live-records"].evidence == ()


def test_a_sentence_typed_at_once_or_pasted_at_the_question_changes_nothing(path):
    before = path.read_bytes()
    with Window(f"{RUN} {path}") as window:
        window.wait("DATA-01")
        window.type("unknown to 2 of us, voted c z f")
        window.wait("These keys were not taken: 'unknown to 2 of us, voted c z f'")
        window.press("Escape")
        window.wait(without_a_panel)
        window.paste("seen \x1bu2\x1b[31m\r\nc\x1b")
        window.wait(lambda screen: "These keys were not taken" in screen and "┏" in screen)
        window.press("Enter")
        window.wait(without_a_panel)
        window.type("\x1b[200~seen \x1bu")
        time.sleep(0.3)  # the rest of a slow paste
        window.type("2 and \x1b[201~")
        window.wait(lambda screen: "These keys were not taken" in screen and "┏" in screen)
        window.press("Enter")
        window.wait(without_a_panel)
        window.press("x")
        window.wait("any other key does nothing")
        window.type("nobody uses 2 of the 3 systems")
        window.press("Escape")
        window.wait(without_a_panel)
        window.press("q")
        window.wait("ended 0")
    assert path.read_bytes() == before


@pytest.mark.parametrize("away", ["2>", ">"])
def test_an_output_that_goes_into_a_file_leaves_plain_lines(path, away):
    log = path.with_name("log")
    with Window(f"{RUN} {path} {away}{log}; cat {log}") as window:
        if away == "2>":
            window.wait("DATA-01, level 0-4")
        window.type("q")
        window.press("Enter")
        window.wait("ended 0")
    assert "\x1b[" not in log.read_text("utf-8").replace("\x1b[?2004", "")
    with Window(f"{RUN} --full-screen {path} 2>{log}; cat {log}") as window:
        window.wait("standard output or standard error is not a terminal")
