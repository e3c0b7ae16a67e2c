"""Answers of one function, segment or site, given on the command line: one line of the file changes, or nothing."""

import types
from pathlib import Path
from typing import Any

import pytest

from readiness import pipeline
from readiness.cli import record_completion as completion
from running import CommandResult, readiness_here
from tool_in_use import ANSWERS, PACKS, write_tool


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_tool(tmp_path)


def answer(path: Path, *said: str, stdin: str = "") -> CommandResult:
    return readiness_here("answer", path, *said, "--pack", PACKS, stdin=stdin)


def part_answers(path: Path, section: str, id_: str) -> dict[str, Any]:
    parts = getattr(pipeline.load(path, PACKS).answers, section)
    return next(part.answers for part in parts if part.id == id_)


PARTS = {
    "a function": (["safety.oversight=1", "--function", "codes"], "functions", "codes", "SAF-1 Oversight (Codes)"),
    "a segment": (
        ["people.training=1", "--segment", "clinicians"],
        "segments",
        "clinicians",
        "PEO-1 Training (Clinicians)",
    ),
    "a site": (["people.local-check=1", "--site", "north"], "sites", "north", "PEO-2 Check on site (North campus)"),
}


@pytest.mark.parametrize("kind", PARTS)
def test_one_part_is_answered_and_every_other_line_stays(path, kind):
    said, section, id_, shown = PARTS[kind]
    done = answer(path, *said)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"saved: {shown}: level 1\n")
    assert part_answers(path, section, id_)[said[0].partition("=")[0]].level == 1
    before, now = ANSWERS.splitlines(), path.read_text("utf-8").splitlines()
    assert len(before) == len(now)
    assert sum(old != new for old, new in zip(before, now, strict=True)) == 1


def test_a_note_and_evidence_of_a_function_are_saved_once(path):
    said = ["SAF-1=2", "--function", "notes", "--note", "Seen", "--evidence", "Audit; 2026-05-01; share"]
    answer(path, *said)
    once = path.read_bytes()
    answer(path, *said)

    saved = part_answers(path, "functions", "notes")["safety.oversight"]
    assert (saved.note, [piece.title for piece in saved.evidence]) == ("Seen", ["Sample", "Audit"])
    assert path.read_bytes() == once


def test_a_segment_that_the_file_does_not_have_yet_is_added(path):
    assert answer(path, "PEO-1=unknown", "--segment", "front-desk").returncode == 0

    assert part_answers(path, "segments", "front-desk")["people.training"].unknown
    assert "  - id: front-desk\n    answers:\n      people.training: unknown\nsites:\n" in path.read_text("utf-8")


def test_a_data_file_is_about_the_part_that_is_named(path):
    done = answer(path, "--data-file", "-", "--function", "codes", stdin="SAF-1: {level: 1, flagged: true}\n")

    assert done.stderr == "saved: SAF-1 Oversight (Codes): level 1\n"
    assert part_answers(path, "functions", "codes")["safety.oversight"].flagged
    assert part_answers(path, "functions", "notes")["safety.oversight"].level == 2


REFUSED = {
    "a near miss": (["SAF-1=1", "--function", "cods"], "there is no such function", "did you mean 'codes'?"),
    "an unknown segment": (["PEO-1=1", "--segment", "night"], "there is no such segment", "front-desk"),
    "an unknown site": (["PEO-2=1", "--site", "nort"], "there is no such site", "did you mean 'north'?"),
    "two parts": (
        ["SAF-1=1", "--function", "codes", "--site", "north"],
        "only one of --site, --function and --segment",
        "name the one part that is answered",
    ),
    "a question asked once": (
        ["SAF-1=1", "SAF-2=1", "--function", "codes"],
        "'safety.hazards' is not asked of each function",
        "questions asked of each function: safety.oversight",
    ),
    "a question of no site": (
        ["SAF-1=1", "--site", "north"],
        "'safety.oversight' is not asked of a site",
        "questions asked of a site: people.local-check",
    ),
    "a level off the scale": (["SAF-1=7", "--function", "codes"], "'7' is not a level of safety.oversight", "0, 1, 2"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_wrong_about_a_part_is_refused_with_what_is_right(path, case):
    said, told, help_text = REFUSED[case]
    done = answer(path, *said)

    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert help_text in done.stderr
    assert path.read_text("utf-8") == ANSWERS


def test_a_function_has_to_be_recorded_first(tmp_path):
    text = ANSWERS[: ANSWERS.index("functions:")] + ANSWERS[ANSWERS.index("segments:") :]
    done = answer(write_tool(tmp_path, text), "SAF-1=1", "--function", "codes")

    assert done.returncode == 2
    assert "record it first: readiness record function" in done.stderr


@pytest.mark.parametrize(
    ("question", "part", "option"),
    [("safety.oversight", "function", "--function notes"), ("people.training", "segment", "--segment clinicians")],
)
def test_an_answer_that_counts_for_no_part_is_saved_with_a_warning_and_the_option(path, question, part, option):
    done = answer(path, f"{question}=1")

    assert done.returncode == 0
    assert f"warning: '{question}' is asked of each {part}; an answer here counts for none of them" in done.stderr
    assert f"readiness answer {path} {question}=LEVEL {option}\n" in done.stderr


def test_an_answer_counts_where_no_function_is_named(tmp_path):
    text = ANSWERS[: ANSWERS.index("functions:")] + ANSWERS[ANSWERS.index("segments:") :]

    assert "warning" not in answer(write_tool(tmp_path, text), "SAF-1=1").stderr


def test_the_shell_completes_the_functions_of_the_file_that_is_typed(path, monkeypatch):
    monkeypatch.setenv("COMP_WORDS", f"readiness answer {path} SAF-1=1 --function co")
    context: Any = types.SimpleNamespace(params={"packs": PACKS})

    assert completion.complete_function(context, "co") == [("codes", "Codes")]
