"""Weeks, levels and phases exactly at a limit of the roadmap, and the case right beside it."""

from typing import Any

import pytest

from building import a_pack, an_initiative, answers
from readiness.model.roadmap import Roadmap, Span
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers

BLOCKER: dict[str, Any] = {"criticality": "blocker", "minimum": {"G1": "2"}}


def roadmap(
    questions: dict[str, dict[str, Any]],
    initiatives: list[dict[str, Any]],
    said: dict[str, Any],
    target: str | None = None,
    **changes: Any,
) -> Roadmap:
    progress = changes.pop("progress", {})
    pack = a_pack(questions, initiatives=initiatives, **changes)
    given = answers(said, progress=progress)
    return plan_roadmap(pack, given, score_answers(pack, given), target)


def lasting(weeks: int, **changes: Any) -> dict[str, Any]:
    """Return an initiative x of so many weeks that closes d.a."""
    duration = {"low": str(weeks), "likely": str(weeks), "high": str(weeks)}
    return an_initiative("x", {"d.a": (0, 2)}, duration=duration) | changes


@pytest.mark.parametrize(("weeks", "late"), [(10, False), (11, True)])
def test_work_that_ends_in_the_last_week_of_its_phase_is_on_time(weeks: int, late: bool) -> None:  # noqa: FBT001
    found = roadmap({"d.a": BLOCKER}, [lasting(weeks)], {"d.a": "0"})

    assert found.steps[0].likely == Span(0, weeks)
    assert found.steps[0].late is late


@pytest.mark.parametrize(("weeks", "late"), [(15, False), (16, True)])
def test_work_that_ends_in_the_last_usual_week_of_its_phase_is_on_time(weeks: int, late: bool) -> None:  # noqa: FBT001
    phase = {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "10"}}
    phases = [phase | {"usual": {"start": "0", "end": "15"}}]
    found = roadmap({"d.a": BLOCKER}, [lasting(weeks)], {"d.a": "0"}, phases=phases)

    assert found.steps[0].late is late


def test_weeks_of_a_later_phase_count_from_the_start_of_the_first_unfinished_one() -> None:
    phases = [
        {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "10"}},
        {
            "id": "P2",
            "title": "Two",
            "gate": "G2",
            "window": {"start": "10", "end": "20"},
            "usual": {"start": "12", "end": "30"},
        },
    ]
    question = {"criticality": "blocker", "minimum": {"G2": "2"}}
    found = roadmap({"d.a": question}, [lasting(18, phase="P2")], {"d.a": "0"}, phases=phases)

    assert (found.offset, found.phases[0].window, found.phases[0].usual) == (10, Span(0, 10), 18)
    assert not found.steps[0].late


@pytest.mark.parametrize(("target", "planned"), [("G1", []), ("G2", ["side"])])
def test_started_work_of_the_targets_last_phase_is_planned_and_of_a_later_phase_not(
    target: str, planned: list[str]
) -> None:
    side = an_initiative("side", {"d.b": (0, 1)}, phase="P2")
    progress = {"side": {"status": "in-progress"}}
    questions: dict[str, dict[str, Any]] = {"d.a": BLOCKER, "d.b": {}}
    found = roadmap(questions, [side], {"d.a": "0", "d.b": "0"}, target, progress=progress)

    assert [step.initiative for step in found.steps] == planned


def test_started_work_of_the_last_of_two_phases_before_the_target_is_planned() -> None:
    phases = [
        {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "5"}},
        {"id": "P2", "title": "Two", "gate": "G1", "window": {"start": "5", "end": "10"}},
    ]
    side = an_initiative("side", {"d.b": (0, 1)}, phase="P2")
    questions: dict[str, dict[str, Any]] = {"d.a": BLOCKER, "d.b": {}}
    progress = {"side": {"status": "in-progress"}}
    found = roadmap(questions, [side], {"d.a": "0", "d.b": "0"}, phases=phases, progress=progress)

    assert [step.initiative for step in found.steps] == ["side"]
