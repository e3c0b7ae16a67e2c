"""The project file `readiness.yaml`: what it sets, and what it requires of a gate."""

import json
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from live_tool import PACKS, answers
from running import STORIES, readiness_here, story_without_case

STALLED = STORIES / "sepsis-stalled/answers.yaml"


@pytest.fixture
def project(tmp_path: Path) -> Any:
    """Write a project file in a repository with answers in a folder, and run commands at its top."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "answers").mkdir()
    story_without_case("sepsis-stalled", tmp_path).rename(tmp_path / "answers/sepsis.yaml")

    def run(text: str, *arguments: object, at: str = "."):
        (tmp_path / "readiness.yaml").write_text(text, "utf-8")
        return readiness_here(*arguments, cwd=tmp_path / at)

    return run


def test_commands_take_the_answers_that_it_names(project):
    done = project("answers: [answers/sepsis.yaml]\n", "score")

    assert "Larkmoor Regional Health" in done.stdout
    assert "readiness.yaml sets: answers" in done.stderr


def test_it_holds_for_answers_below_it(project):
    done = project("target: G2\n", "roadmap", "sepsis.yaml", at="answers")

    assert "Roadmap to G2" in done.stdout
    assert "../readiness.yaml sets: target" in done.stderr


def test_the_command_line_wins(project):
    done = project("target: G2\n", "roadmap", "answers/sepsis.yaml", "--target", "G1")

    assert "Roadmap to G1" in done.stdout
    assert "sets" not in done.stderr


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("answer people.training=1", "saved: PEO-1"),
        ("record date 2026-06-06", "June 6, 2026"),
        ("record remedy safety.hazards --owner Ana --due 2026-07-01", "SAF-2"),
        ("migrate", "nothing to do"),
        ("format", "answers/tool.yaml"),
        ("explain safety.hazards", "SAF-2"),
        ("explain safety.oversight answers/tool.yaml", "SAF-1"),
        ("list questions", "safety.hazards"),
        ("schema answers", "safety.hazards"),
        ("new another.yaml --organization Elm --use-case Notes --status not-started", "SAF-2"),
        ("combine answers/tool.yaml answers/other.yaml", "live-tool"),
    ],
)
def test_every_command_takes_its_pack_and_its_answers(project, tmp_path, command, said):
    shutil.copytree(PACKS, tmp_path / "packs")
    for name in ("tool", "other"):
        (tmp_path / f"answers/{name}.yaml").write_text(yaml.safe_dump(answers(), sort_keys=False), "utf-8")
    done = project("answers: [answers/tool.yaml]\npack: packs\n", *shlex.split(command))

    assert done.returncode == 0, done.stderr
    written = "".join(path.read_text("utf-8") for path in tmp_path.glob("*.yaml"))
    assert said in done.stdout + done.stderr + written
    assert done.stderr.startswith("readiness.yaml sets: ")


def test_the_merge_driver_goes_on_whatever_the_file_says(project, tmp_path):
    for name in ("base", "ours", "theirs"):
        (tmp_path / name).write_text(yaml.safe_dump(answers(), sort_keys=False), "utf-8")

    done = project("<<<<<<< ours\n", *shlex.split("combine --driver base ours theirs answers.yaml"))
    assert (done.returncode, done.stderr) == (0, "")


def test_a_file_above_the_repository_is_left_alone(tmp_path):
    (tmp_path / "readiness.yaml").write_text("target: G2\n", "utf-8")
    inner = tmp_path / "inner"
    (inner / ".git").mkdir(parents=True)
    path = story_without_case("sepsis-stalled", inner)

    assert "sets" not in readiness_here("score", path).stderr


def test_without_a_repository_only_the_folder_itself_counts(tmp_path):
    (tmp_path / "readiness.yaml").write_text("target: G2\n", "utf-8")
    (tmp_path / "inner").mkdir()
    path = story_without_case("sepsis-stalled", tmp_path / "inner")

    assert "sets" not in readiness_here("score", path).stderr


def test_the_gate_holds_what_it_requires(project):
    done = project("answers: [answers/sepsis.yaml]\ngate: {require: G0, min: {talent: 2}}\n", "gate")

    assert done.returncode == 1
    assert done.stderr.splitlines()[-2:] == [
        "G0 is required, and G0 Pilot charter failed: 12 blockers below the minimum.",
        "Talent scores 0.8, and 2 is required",
    ]


def test_a_rule_may_only_warn_or_be_off(project):
    text = (
        "answers: [answers/sepsis.yaml]\ngate: {require: G0, min: {talent: 2}, severity: {require: off, min: warn}}\n"
    )
    done = project(text, "gate")

    assert done.returncode == 0
    assert done.stderr.splitlines()[-1] == "warning: Talent scores 0.8, and 2 is required"
    assert "G0 is required" not in done.stderr


def test_a_requirement_of_the_command_line_stands_in_for_those_of_the_file(project):
    done = project("answers: [answers/sepsis.yaml]\ngate: {require: G0}\n", "gate", "--coverage", "0.5")

    assert done.returncode == 0


def test_all_its_reports_are_written_and_compared(project, tmp_path):
    text = """
answers: [answers/sepsis.yaml]
reports:
  - {output: out/board.md, audience: board}
  - {output: out/scores.json}
"""
    written = project(text, "report")
    same = project(text, "report", "--check")
    (tmp_path / "out/board.md").write_text("old", "utf-8")
    other = project(text, "report", "--check")

    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["board.md", "scores.json"]
    assert (written.returncode, same.returncode, other.returncode) == (0, 0, 1)


def test_a_warning_may_count_as_an_error_or_not_at_all(project, tmp_path):
    (tmp_path / "answers/sepsis.yaml").write_text(STALLED.read_text("utf-8"), "utf-8")
    seen = json.loads(project("", "check", "answers/sepsis.yaml", "--format", "json").stdout)["problems"]
    code = seen[0]["message"]["code"]

    silent = project(f"check: {{severity: {{{code}: off}}}}\n", "check", "answers/sepsis.yaml")
    strict = project(f"check: {{severity: {{{code}: error}}}}\n", "check", "answers/sepsis.yaml")

    assert (silent.returncode, "warning" in silent.stdout) == (0, False)
    assert strict.returncode == 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("answers: [../other.yaml]\n", "readiness.yaml:1:11: error: '../other.yaml' is not inside"),
        ("pack: paks\n", "readiness.yaml:1:7: error: there is no folder or pack called 'paks'"),
        ("gate: {coverage: 90}\n", "readiness.yaml:1:18: error: a share is a number from 0 to 1"),
        ("gate: {severity: {requires: off}}\n", "readiness.yaml:1:19: error: 'requires' is no rule of a gate"),
        ("gates: {}\n", "readiness.yaml:1:1: error: there is no key 'gates' here"),
        ("- answers\n", "readiness.yaml:1:1: error: the project file is a list"),
    ],
)
def test_a_fault_is_told_at_its_place(project, text, told):
    done = project(text, "score", "answers/sepsis.yaml")

    assert done.returncode == 3
    assert told in done.stderr
    assert "help: " in done.stderr
