"""A roadmap saved as a baseline, and later ones shown against it."""

import json
from pathlib import Path

import pytest

from running import CommandResult, readiness_here
from tool_in_use import PACKS, write_tool


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = write_tool(tmp_path)
    path.write_text(
        path.read_text("utf-8").replace("people.training: {level: 2", "people.training: {level: 0"), "utf-8"
    )
    return path


def roadmap(path: Path, *said: object) -> CommandResult:
    return readiness_here("roadmap", path, "--pack", PACKS, *said)


@pytest.fixture
def baseline(path: Path) -> Path:
    saved = path.with_name("plan.yaml")
    done = roadmap(path, "--format", "csv", "--save-baseline", saved)
    assert done.returncode == 0, done.stderr
    return saved


def test_a_baseline_is_readable_and_the_same_for_the_same_answers(path, baseline):
    text = baseline.read_text("utf-8")
    again = roadmap(path, "--format", "csv", "--save-baseline", baseline)

    assert again.returncode == 0
    assert baseline.read_text("utf-8") == text
    lines = text.splitlines()
    assert lines[:4] == ["baseline: 1", "organization: Elm Hill Health", "use_case: Note drafting", "date: 2026-06-05"]
    assert any(line.startswith("  G2: {likely: 2026-") for line in lines)


def test_a_promise_is_not_written_over(path, baseline):
    before = baseline.read_bytes()
    readiness_here("record", "date", path, "2026-07-03", "--pack", PACKS)
    done = roadmap(path, "--format", "csv", "--save-baseline", baseline)

    assert (done.returncode, baseline.read_bytes()) == (2, before)
    assert "exists" in done.stderr
    assert "plan-2026-07-03.yaml" in done.stderr


def test_answers_are_not_written_over(path):
    before = path.read_bytes()

    assert roadmap(path, "--save-baseline", path).returncode == 2
    assert path.read_bytes() == before


def test_a_later_roadmap_is_shown_against_the_baseline(path, baseline):
    readiness_here("record", "date", path, "2026-07-03", "--pack", PACKS)
    done = roadmap(path, "--baseline", baseline)
    data = json.loads(roadmap(path, "--baseline", baseline, "--format", "json").stdout)

    assert (done.returncode, done.stderr) == (0, "")
    assert "Against the plan of June 5, 2026" in done.stdout
    assert "4 weeks later" in done.stdout
    gates = data["against_baseline"]["gates"]
    assert [(gate["gate"], gate["weeks"]) for gate in gates] == [("G2", 4)]
    assert data["against_baseline_sentences"][0]["text"].startswith("G2: promised ")


WRONG = {
    "answers": ("", None, "answers.yaml:2:1", "this is no saved baseline", "--save-baseline FILE"),
    "another use case": (
        "Note drafting",
        "Bed planning",
        ":3:11",
        "another use case, 'Bed planning'",
        "'Note drafting'",
    ),
    "another organization": ("Elm Hill Health", "Oak", ":2:15", "another organization, 'Oak'", "'Elm Hill Health'"),
    "another rubric": ("live-tool@", "other@", ":5:9", "another rubric, 'other@1.0.0'", "'live-tool'"),
    "a later day": ("date: 2026-06-05", "date: 2026-06-06", ":4:7", "after the assessment of June 5, 2026", "earlier"),
    "a day that is none": ("{likely: 2026-", "{likely: 20-", ":8:16", "is not a date", "YYYY-MM-DD"),
    "an unknown key": ("target:", "tarjet:", ":6:1", "'tarjet'", "did you mean 'target'?"),
    "another version": ("baseline: 1", "baseline: 2", ":1:11", "'2'", "1"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_broken_or_foreign_baseline_is_named_by_line_with_what_would_be_right(path, baseline, case):
    was, now, place, told, hint = WRONG[case]
    if now is None:
        baseline = path.with_name("copy-of-answers.yaml")
        baseline.write_bytes(path.read_bytes())
    else:
        text = baseline.read_text("utf-8")
        assert was in text
        baseline.write_text(text.replace(was, now, 1), "utf-8")
    done = roadmap(path, "--baseline", baseline)

    assert (done.returncode, done.stdout) == (3, "")
    for part in (place, told, hint):
        assert part in done.stderr


def test_a_missing_baseline_says_how_one_is_saved(path):
    done = roadmap(path, "--baseline", path.with_name("none.yaml"))

    assert done.returncode == 3
    assert "--save-baseline FILE" in done.stderr


def test_a_table_holds_no_comparison(path, baseline):
    done = roadmap(path, "--baseline", baseline, "--format", "csv")

    assert (done.returncode, done.stdout) == (2, "")
    assert "--baseline goes with --format terminal or json" in done.stderr
