"""Wishes and limits of an organization in its roadmap. Work takes 2 weeks and 4 person-weeks unless a test says so."""

from fractions import Fraction
from typing import Any

import pytest

from building import a_pack, an_initiative, answers
from readiness.errors import ReadinessError
from readiness.model.own_plan import pack_with_plan
from readiness.model.plan_result import StepReason
from readiness.model.roadmap import Roadmap
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers

CERTAIN = {"low": "2", "likely": "2", "high": "2"}
FIRST: dict[str, Any] = {"criticality": "blocker", "minimum": {"G1": "1"}}
SECOND: dict[str, Any] = {"criticality": "blocker", "minimum": {"G2": "1"}}
TWO = {"d.a": FIRST, "d.b": FIRST}
WORK = [an_initiative(name, {f"d.{name}": (0, 1)}, duration=CERTAIN) for name in "ab"]


def roadmap(
    plan: dict[str, Any],
    questions: dict[str, dict[str, Any]] | None = None,
    work: list[dict[str, Any]] | None = None,
    target: str = "G2",
    progress: dict[str, Any] | None = None,
    **changes: Any,
) -> Roadmap:
    asked = TWO if questions is None else questions
    pack = a_pack(asked, initiatives=WORK if work is None else work, **changes)
    said = answers(dict.fromkeys(asked, "0"), plan=plan, progress=progress or {})
    own = pack_with_plan(pack, said)
    return plan_roadmap(own, said, score_answers(own, said), target)


def weeks(found: Roadmap) -> dict[str, tuple[int, int]]:
    return {step.initiative: (step.dates.likely.start, step.dates.likely.finish) for step in found.steps}


def test_work_starts_in_the_first_week_after_the_start_of_the_plan():
    found = roadmap({"start": "2026-06-15"})

    assert weeks(found) == {"a": (2, 4), "b": (2, 4)}
    assert found.steps[0].reason == StepReason("not-before")


def test_work_in_progress_is_not_held_back_by_the_start_of_the_plan():
    assert weeks(roadmap({"start": "2026-06-15"}, progress={"a": {"status": "in-progress"}}))["a"] == (0, 2)


def test_work_may_be_held_back_to_a_day():
    assert weeks(roadmap({"not_before": {"b": "2026-06-26"}})) == {"a": (0, 2), "b": (3, 5)}


@pytest.mark.parametrize("name", ["b", "B"])
def test_held_back_work_is_named_by_id_or_code(name: str):
    assert weeks(roadmap({"not_before": {name: "2026-06-26"}}))["b"] == (3, 5)


def test_a_gate_may_be_held_back_to_a_day_and_its_work_is_not():
    found = roadmap({"not_before": {"G1": "2026-07-10"}}, target="G1")

    assert [(one.gate, one.likely, one.at_80) for one in found.gate_weeks] == [("G1", 5, 5)]
    assert weeks(found) == {"a": (0, 2), "b": (0, 2)}


def test_gates_after_a_gate_that_is_held_back_are_no_earlier():
    found = roadmap({"not_before": {"G1": "2026-07-10"}}, {"d.a": FIRST, "d.b": SECOND})

    assert [(one.gate, one.likely) for one in found.gate_weeks] == [("G1", 5), ("G2", 5)]


@pytest.mark.parametrize("name", ["b", "B"])
def test_required_work_is_planned_although_no_gate_needs_it(name: str):
    found = roadmap({"required": [name]}, {"d.a": FIRST, "d.b": {}})

    assert {step.initiative: step.gate for step in found.steps} == {"a": "G1", "b": None}


def test_required_work_brings_what_it_needs_first():
    work = [WORK[0], an_initiative("c", {"d.b": (1, 2)}, prerequisites=["b"]), WORK[1]]

    assert weeks(roadmap({"required": ["c"]}, {"d.a": FIRST, "d.b": {}}, work)) == {
        "a": (0, 2),
        "b": (0, 2),
        "c": (2, 4),
    }


def test_required_work_takes_nobody_from_the_work_for_a_gate():
    found = roadmap({"required": ["b"], "capacity": "2"}, {"d.a": FIRST, "d.b": {}})

    assert weeks(found) == {"a": (0, 2), "b": (2, 4)}


def test_what_is_forbidden_is_replaced_by_what_also_closes_the_gap():
    other = an_initiative("other", {"d.b": (0, 1)}, duration={"low": "9", "likely": "9", "high": "9"})

    assert [*weeks(roadmap({"forbidden": ["b"]}, work=[*WORK, other]))] == ["a", "other"]


def test_what_only_forbidden_work_closes_stays_open():
    found = roadmap({"forbidden": ["b"]})

    assert ([*weeks(found)], found.uncovered) == (["a"], ("d.b",))


def test_work_pauses_in_a_freeze_of_all_work():
    found = roadmap({"freezes": [{"from": "2026-06-12", "to": "2026-06-25", "kind": "all-work"}]})

    assert weeks(found) == {"a": (0, 4), "b": (0, 4)}
    assert [step.pauses for step in found.steps] == [2, 2]


def test_what_goes_live_waits_for_the_end_of_a_freeze():
    live = an_initiative("a", {"d.a": (0, 1)}, duration=CERTAIN, goes_live="true")
    found = roadmap({"freezes": [{"from": "2026-06-12", "to": "2026-06-25", "kind": "go-live"}]}, work=[live, WORK[1]])

    assert weeks(found) == {"a": (0, 4), "b": (0, 2)}


def test_a_step_that_waits_for_people_names_their_role_group():
    found = roadmap({"capacity": {"technical": "2"}})

    assert weeks(found) == {"a": (0, 2), "b": (2, 4)}
    assert [step.reason for step in found.steps] == [StepReason("at-once"), StepReason("role", "technical")]


def test_a_step_that_waits_for_another_names_it():
    work = [WORK[0], an_initiative("b", {"d.b": (0, 1)}, prerequisites=["a"])]

    assert roadmap({}, work=work).steps[1].reason == StepReason("prerequisite", "a")


def test_only_the_people_of_its_own_role_group_hold_work_up():
    care = an_initiative(
        "b", {"d.b": (0, 1)}, duration=CERTAIN, effort={"clinical": {"low": "2", "likely": "2", "high": "2"}}
    )

    assert weeks(roadmap({"capacity": {"technical": "2", "clinical": "1"}}, work=[WORK[0], care])) == {
        "a": (0, 2),
        "b": (0, 2),
    }


def test_a_step_has_the_weeks_that_it_may_be_late_without_moving_its_gate():
    slow = an_initiative("b", {"d.b": (0, 1)}, duration={"low": "5", "likely": "5", "high": "5"})

    assert {step.initiative: step.slack for step in roadmap({}, work=[WORK[0], slow]).steps} == {"a": 3, "b": 0}


def test_the_load_of_every_week_is_told_with_the_people_there_are():
    found = roadmap({"capacity": {"technical": "2", "clinical": "1"}})

    assert {one.role: (one.load, one.capacity) for one in found.loads} == {
        "clinical": ((0, 0, 0, 0), (1, 1, 1, 1)),
        "technical": ((2, 2, 2, 2), (2, 2, 2, 2)),
    }


def test_work_in_progress_that_needs_more_people_than_there_are_is_told():
    started = {"status": "in-progress"}
    found = roadmap({"capacity": {"technical": "3"}}, progress={"a": started, "b": started})

    assert weeks(found) == {"a": (0, 2), "b": (0, 2)}
    assert [tuple(one) for one in found.overloads] == [("technical", 0, 2, 1)]


def test_the_bottleneck_is_the_role_group_used_most_and_says_what_one_more_brings():
    found = roadmap({"capacity": {"technical": "3", "clinical": "1"}}).bottleneck

    assert found is not None
    assert (found.role, found.gate, found.used) == ("technical", "G1", Fraction(8, 12))
    assert found.sooner == 2, "both at once, where 3 people can only do one after the other"


def test_a_part_of_a_person_short_brings_nothing():
    found = roadmap({"capacity": {"technical": "2"}}).bottleneck

    assert found is not None
    assert found.used == Fraction(1)
    assert found.sooner == 0


def test_one_more_brings_nothing_where_nobody_waits_for_people():
    found = roadmap({"capacity": {"technical": "9"}}).bottleneck

    assert found is not None
    assert (found.used, found.sooner) == (Fraction(8, 18), 0)


def test_forbidden_work_is_not_planned_for_required_work_that_needs_it():
    work = [WORK[0], WORK[1] | {"prerequisites": ["a"]}]

    assert weeks(roadmap({"required": ["b"], "forbidden": ["a"]}, work=work)) == {"b": (0, 2)}


def test_one_more_is_on_holiday_with_the_others():
    off = {"from": "2026-06-05", "to": "2026-06-25", "factor": "0"}
    effort = {"technical": {"low": "2", "likely": "2", "high": "2"}}
    work = [an_initiative("a", {"d.a": (0, 1)}, duration=CERTAIN, effort=effort)]
    plan = {"capacity": {"technical": "1"}, "changes": [off]}
    found = roadmap(plan, {"d.a": FIRST}, work)

    assert weeks(found) == {"a": (3, 5)}
    assert found.bottleneck is not None
    assert found.bottleneck.sooner == 0


def test_what_decides_the_last_gate_on_the_way_is_found_too():
    plan = {"capacity": {"technical": "3", "clinical": "1"}}
    near = roadmap(plan, target="G1")
    far = roadmap(plan, {"d.a": FIRST, "d.b": SECOND})

    assert near.bottleneck is not None
    assert near.bottleneck_of_target is None
    assert far.bottleneck_of_target is not None
    assert [far.bottleneck and far.bottleneck.gate, far.bottleneck_of_target.gate] == ["G1", "G2"]


def test_people_who_are_never_there_are_asked_for():
    with pytest.raises(ReadinessError) as caught:
        roadmap({"capacity": {"clinical": "2"}})

    assert "technical" in str(caught.value.message)
