"""Everything an interview says of itself is in the language of the run, also what another thread says."""

import re
import shutil

import pytest

from in_plain_lines import sitting
from on_screen import Screen, on_screen
from phrases import all_phrases
from readiness.interview.closing_summary import ResumeCommand, closing_summary
from readiness.statements.language import language_named
from readiness.statements.voice import speaking
from running import STORIES

ASKS = [
    "2", "?", "s", "l flagged", "v", "2", "-", "w", "-", "n", "a line", "e", "Data check", "2026-05-02", "share", "",
    "x", "m", "a", "f", "", "z", "c", "u", "what", "9", "g", "DATA-03", "m", "ninety", "93", "", "/", "data", "", "p",
    "s", "V", "3", "-", "-", "", "n", "q", "y",
]  # fmt: skip


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    return path


def test_every_prompt_and_message_in_plain_lines_is_a_phrase(path):
    with speaking(language_named("en-XA")):
        typist, interview = sitting(path, *ASKS)
        end = closing_summary(interview.session, ResumeCommand("answers.yaml"), 80)
    shown = "\n".join(typist.shown)

    assert not re.search(r"\b(saved|level [0-9]|answered|not taken|Votes|Answered|Note|Figure|keeps|skips)\b", shown)
    assert not re.search(r"\b(Where things stand|Overall|claimed|Next|still open|weeks)\b", end)
    assert "[šàṽéđ: " in shown


def test_no_phrase_of_a_sitting_lacks_german(path):
    german = language_named("de")
    german.missing.clear()
    with speaking(german):
        _, interview = sitting(path, *ASKS)
        closing_summary(interview.session, ResumeCommand("answers.yaml"), 80)

    assert german.missing == set()


SPOKEN = {"agenda", "carry_over", "depths", "levels", "written_dates"}
"""Modules of phrases that the interview says, beside those that are named after it."""


def test_every_phrase_of_the_interview_has_german():
    german = language_named("de")
    german.missing.clear()
    for code, form in all_phrases().items():
        module = code.partition(".")[0]
        if module in SPOKEN or module.startswith("interview_"):
            german.phrase(code, form, 2)

    assert german.missing == set()


@pytest.mark.parametrize(("typed", "then"), [("j", "true"), ("ja", "true"), ("yes", "true"), ("nein", "false")])
def test_yes_and_no_are_typed_in_the_language_of_the_run(path, typed, then):
    with speaking(language_named("de")):
        _, interview = sitting(path, "p records patients", "ja", typed)

    assert interview.session.profile["records_patients"] == then


def test_the_panel_and_the_status_line_speak_the_language_of_the_run(path):
    async def steps(screen: Screen):
        await screen.press("2", shows="[DATA-01 îš [ļéṽéļ 1, Pilot-grade")
        await screen.press("y", "enter", shows="[šàṽéđ ~]")
        await screen.press("x", shows="[Éñţéř öř Éšç ğöéš öñ")
        await screen.press("escape", shows=lambda text: "┏" not in text)
        shown = await screen.press("?", shows="[ûñđö, àš öƒţéñ")
        assert "Enter or Esc" not in shown

    with speaking(language_named("en-XA")):
        on_screen(path, steps)


def test_the_thread_that_saves_speaks_the_language_of_the_run(path):
    async def steps(screen: Screen):
        shutil.rmtree(path.parent)
        await screen.press("2", shows="[DATA-01 îš")
        await screen.press("y", "enter", shows="[ÑÖŢ šàṽéđ:")

    with speaking(language_named("en-XA")):
        on_screen(path, steps)
