"""Two states of one assessment in a real repository are compared as worked by hand.

Every file in `tests/cases/compare` has a story, both states, and what changed between them.
"""

import json
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from git_repositories import GitRepository
from live_tool import PACKS, answers
from readiness import pipeline
from readiness.view.changes import changes_between
from readiness.view.phrases import Phrases
from running import readiness_here

CASES = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parent / "cases/compare").glob("*.yaml"))
}
EVERY_CASE = pytest.mark.parametrize("name", CASES)


def written(state: dict[str, Any]) -> str:
    """Return the answers file of a state."""
    whole = answers(**{key: value for key, value in state.items() if key not in {"date", "answers"}})
    whole["assessment"]["date"] = state["date"]
    return yaml.safe_dump(whole | {"answers": state["answers"]}, sort_keys=False)


@pytest.fixture
def repository(tmp_path: Path, name: str) -> GitRepository:
    made = GitRepository(tmp_path)
    made.commit(**{"answers.yaml": written(CASES[name]["before"])})
    made.write("answers.yaml", written(CASES[name]["now"]))
    return made


def compared(repository: GitRepository, form: str) -> str:
    shown = readiness_here("compare", "HEAD", "--pack", PACKS, "--format", form, cwd=repository.folder)
    assert shown.returncode == 0, shown.stderr
    return shown.stdout


def test_there_are_cases() -> None:
    assert len(CASES) >= 2


@EVERY_CASE
def test_what_changed_is_what_was_worked_out_by_hand(repository, name):
    changes, expected = json.loads(compared(repository, "json"))["changes"], CASES[name]["expect"]

    assert {one["id"]: [_exact(one["before"]), _exact(one["now"])] for one in changes["scores"]} == {
        id_: [Fraction(value) for value in values] for id_, values in expected["scores"].items()
    }
    assert {one["id"]: [one["before"]["kind"], one["now"]["kind"]] for one in changes["gates"]} == expected["gates"]
    outcome = changes["outcome"]
    told = [str(outcome[key]) for key in ("before", "now", "change")] if outcome else "null"
    assert told == expected["outcome"]
    assert {one["gate"]["id"]: {key: _ids(one[key]) for key in ("new", "gone")} for one in changes["blockers"]} == (
        expected["blockers"]
    )
    assert {one["gate"]["id"]: str(_days(one)) for one in changes["days"]} == expected["days"]
    assert {one["question"]["id"]: [one["way"], one["raised"]["exact"]] for one in changes["answers"]} == (
        expected["answers"]
    )


@EVERY_CASE
@pytest.mark.parametrize("form", ["terminal", "markdown"])
def test_the_changes_are_said_line_by_line(repository, name, form):
    said = {line.removeprefix("- ").strip("*") for line in compared(repository, form).splitlines()}

    assert [line for line in CASES[name]["expect"]["lines"] if line not in said] == []


def _exact(figure: dict[str, Any]) -> Fraction:
    return Fraction(figure["exact"])


def _ids(named: list[dict[str, Any]]) -> list[str]:
    return [one["id"] for one in named]


def _days(moved: dict[str, Any]) -> int:
    """Return by how many days a day moved."""
    return (date.fromisoformat(moved["now"]) - date.fromisoformat(moved["before"])).days


@EVERY_CASE
def test_without_plans_the_changes_are_the_same_but_for_the_days(repository, name):
    """A rule against regressions judges without a plan, which takes longer than all else."""
    before, now = (pipeline.judge(pipeline.load(written(CASES[name][state]), PACKS)) for state in ("before", "now"))
    changes, expected = changes_between(before, Phrases(now)), CASES[name]["expect"]

    assert {one.gate.id: [question.id for question in one.new] for one in changes.blockers} == {
        gate: told["new"] for gate, told in expected["blockers"].items()
    }
    assert {one.question.id: one.way for one in changes.answers} == {
        id_: way for id_, (way, _) in expected["answers"].items()
    }
    assert changes.days == ()
