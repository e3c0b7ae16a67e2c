"""Small plans worked by hand: every file in `tests/cases/plans` has a story, a plan, and the weeks on paper."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from readiness import pipeline
from readiness.model.roadmap import Roadmap, Step
from small_plan import SMALL_PLAN

CASES = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parents[1] / "cases/plans").glob("*.yaml"))
}
EVERY_CASE = pytest.mark.parametrize("name", CASES)


def _roadmap(name: str, target: str = "G2") -> Roadmap:
    case = CASES[name]
    header = {
        "organization": "Elm Hill Health",
        "use_case": "Small plan",
        "date": "2026-01-05",
        "questionnaire": "small-plan@1.0.0",
        "rubric": "small-plan@1.0.0",
    }
    answers: dict[str, Any] = {
        "assessment": header,
        "answers": {f"work.{id_}": "0" for id_ in "abcd"},
        "plan": case["plan"],
        "progress": case.get("progress", {}),
    }
    return pipeline.assess(answers, target, packs=SMALL_PLAN).roadmap


def _steps(name: str) -> dict[str, Step]:
    return {step.initiative: step for step in _roadmap(name).steps}


def _expected(name: str, key: str) -> dict[str, Any]:
    found: dict[str, Any] = CASES[name]["expect"].get(key, {})
    return found


@EVERY_CASE
def test_work_has_the_weeks_on_paper(name: str) -> None:
    weeks = {id_: f"{step.dates.likely.start}-{step.dates.likely.finish}" for id_, step in _steps(name).items()}
    assert weeks == _expected(name, "weeks")


@EVERY_CASE
def test_gates_open_in_the_weeks_on_paper(name: str) -> None:
    assert {one.gate: str(one.likely) for one in _roadmap(name).gate_weeks} == _expected(name, "gates")


@EVERY_CASE
def test_work_starts_for_the_reason_on_paper(name: str) -> None:
    steps = _steps(name)
    for id_, reason in _expected(name, "reasons").items():
        assert " ".join(steps[id_].reason).strip() == reason


@EVERY_CASE
def test_work_pauses_and_stretches_as_on_paper(name: str) -> None:
    steps = _steps(name)
    assert {id_: str(step.pauses) for id_, step in steps.items() if step.pauses} == _expected(name, "pauses")
    assert [id_ for id_, step in steps.items() if step.stretched] == [*CASES[name]["expect"].get("stretched", [])]


@EVERY_CASE
def test_certain_work_is_done_in_its_weeks_with_any_chance(name: str) -> None:
    for step in _steps(name).values():
        assert step.dates.at_50 == step.dates.at_80 == step.dates.likely.finish


@EVERY_CASE
def test_a_plan_to_the_first_gate_begins_the_plan_to_the_second(name: str) -> None:
    first, whole = _roadmap(name, "G1"), _roadmap(name)
    assert first.gate_weeks == whole.gate_weeks[:1]
    dates = {step.initiative: step.dates for step in whole.steps}
    assert {step.initiative: step.dates for step in first.steps}.items() <= dates.items()


@pytest.mark.parametrize("name", [name for name in CASES if "cost" in CASES[name]["expect"]])
def test_costs_that_are_certain_are_sums(name: str) -> None:
    costs = _roadmap(name).costs
    assert costs is not None
    assert {one.gate: str(one.at_80) for one in costs.gates} == _expected(name, "cost")
