"""The weeks in which the gates on the way can open, and the gaps counted by criticality."""

from fractions import Fraction
from typing import Any

from building import a_pack, an_initiative, answers
from readiness.model.counts import GapCounts
from readiness.model.roadmap import Roadmap
from readiness.model.verdict import Verdict
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers

BLOCKER = {"criticality": "blocker"}


def roadmap_of(
    questions: dict[str, dict[str, Any]], initiatives: list[dict[str, Any]], levels: dict[str, Any], target: str
) -> Roadmap:
    pack, said = a_pack(questions, initiatives=initiatives), answers(levels)
    return plan_roadmap(pack, said, score_answers(pack, said), target)


def plan(minimum: dict[str, Any], lifts: dict[str, tuple[int, int]], target: str | None = None) -> Roadmap:
    questions: dict[str, dict[str, Any]] = {
        "d.a": {"criticality": "blocker", "minimum": minimum},
        "e.b": {"minimum": minimum},
    }
    pack = a_pack(
        questions, policies={"evidence": None}, initiatives=[an_initiative("do", lifts)], roles={"owner": "Owner"},
        cost_bands={"S": "Small"},
    )  # fmt: skip
    said = answers({"d.a": "1", "e.b": "1"})
    return plan_roadmap(pack, said, score_answers(pack, said), target)


def test_a_gate_opens_when_the_work_in_its_way_is_done():
    (found,) = plan({"G1": "2"}, {"d.a": (1, 2), "e.b": (1, 2)}).gate_weeks

    assert (found.gate, found.verdict, found.likely, found.at_50, found.at_80) == ("G1", Verdict.PASSED, 2, 2, 3)
    assert found.critical == ("do",)


def test_the_chance_of_a_gate_is_that_of_its_likely_week():
    (found,) = plan({"G1": "2"}, {"d.a": (1, 2), "e.b": (1, 2)}).gate_weeks

    assert Fraction(1, 2) < found.chance < Fraction(4, 5)


def test_what_costs_a_gate_weeks_drives_it():
    (found,) = plan({"G1": "2"}, {"d.a": (1, 2), "e.b": (1, 2)}).gate_weeks
    ((initiative, site, share, delay),) = found.drivers

    assert (initiative, site) == ("do", None)
    assert share == 1
    assert 0 < delay < 1


def test_a_gate_after_it_waits_for_the_work_of_the_gates_before():
    found = plan({"G1": "2"}, {"d.a": (1, 2), "e.b": (1, 2)}, "G2")

    assert [(weeks.gate, weeks.likely, weeks.at_80) for weeks in found.gate_weeks] == [("G1", 2, 3), ("G2", 2, 3)]


def test_a_gate_waits_for_what_it_needs_and_not_for_the_rest_of_its_phase():
    questions = {"d.a": BLOCKER | {"minimum": {"G1": "1"}}, "d.b": BLOCKER | {"minimum": {"G2": "1"}}}
    slow = {"low": "8", "likely": "8", "high": "8"}
    work = [an_initiative("a", {"d.a": (0, 1)}), an_initiative("b", {"d.b": (0, 1)}, duration=slow)]
    found = roadmap_of(questions, work, {"d.a": "0", "d.b": "0"}, "G2")

    assert [(weeks.gate, weeks.likely) for weeks in found.gate_weeks] == [("G1", 2), ("G2", 8)]
    assert [(step.phase, step.gate) for step in found.steps] == [("P1", "G1"), ("P2", "G2")]


def test_work_of_a_later_phase_that_a_gate_needs_stands_under_the_phase_of_the_gate():
    questions = {"d.a": BLOCKER | {"minimum": {"G1": "1"}}}
    found = roadmap_of(questions, [an_initiative("a", {"d.a": (0, 1)}, phase="P2")], {"d.a": "0"}, "G2")

    assert [(step.phase, step.gate) for step in found.steps] == [("P1", "G1")]


def test_a_gate_that_the_work_does_not_open_has_no_weeks():
    assert plan({"G1": "4"}, {"d.a": (1, 2)}).gate_weeks == ()


def test_gaps_are_counted_by_criticality_in_all_and_by_dimension():
    assert plan({"G1": "2"}, {"d.a": (1, 2)}).gap_counts == {
        "overall": GapCounts(2, 1, 0, 1),
        "d": GapCounts(1, 1, 0, 0),
        "e": GapCounts(1, 0, 0, 1),
    }


def test_work_for_a_gate_waits_for_nothing_that_only_a_later_gate_asks_for():
    questions = {"d.a": BLOCKER | {"minimum": {"G1": "1"}}, "d.b": BLOCKER | {"minimum": {"G2": "2"}}}
    work = [an_initiative("both", {"d.a": (0, 1), "d.b": (1, 2)}), an_initiative("begin", {"d.b": (0, 1)})]
    near, far = (roadmap_of(questions, work, {"d.a": "0", "d.b": "0"}, target) for target in ("G1", "G2"))

    assert near.gate_weeks == far.gate_weeks[:1]
    assert {step.initiative: step.gate for step in far.steps} == {"both": "G1", "begin": "G2"}


def test_what_counted_as_in_place_holds_nothing_up_when_a_later_gate_asks_for_it():
    questions: dict[str, dict[str, Any]] = {
        "d.a": BLOCKER | {"minimum": {"G2": "1"}},
        "d.b": {"criticality": "major", "minimum": {"G1": "1", "G3": "1"}},
    }
    work = [an_initiative("plan", {"d.b": (0, 1)}), an_initiative("build", {"d.a": (0, 1)}, prerequisites=["plan"])]
    gates = [{"id": f"G{number}", "title": f"Gate {number}", "held": "Soon"} for number in (1, 2, 3)]
    phases = [
        {"id": f"P{number}", "title": "Work", "gate": f"G{number}", "window": {"start": "0", "end": "10"}}
        for number in (1, 2, 3)
    ]
    pack = a_pack(questions, initiatives=work, gates=gates, phases=phases)
    remedies = {"d.b": {"owner": "CIO", "due": "2026-09-30"}}
    said = answers({"d.a": "0", "d.b": "0"}, remedies=remedies)
    found = plan_roadmap(pack, said, score_answers(pack, said), "G3")

    assert {step.initiative: (step.gate, step.dates.likely.start, step.unlocks) for step in found.steps} == {
        "build": ("G2", 0, ()),
        "plan": ("G3", 0, ()),
    }


def test_a_gate_at_which_no_phase_ends_has_weeks_too():
    questions = {"d.a": BLOCKER | {"minimum": {"G1": "1"}}, "d.b": BLOCKER | {"minimum": {"G2": "1"}}}
    work = [an_initiative("a", {"d.a": (0, 1)}), an_initiative("b", {"d.b": (0, 1)})]
    only = {"id": "P1", "title": "Both", "gate": "G2", "window": {"start": "0", "end": "10"}}
    pack, said = a_pack(questions, initiatives=work, phases=[only]), answers({"d.a": "0", "d.b": "0"})
    found = plan_roadmap(pack, said, score_answers(pack, said), "G2")

    assert [(weeks.gate, weeks.verdict) for weeks in found.gate_weeks] == [
        ("G1", Verdict.PASSED),
        ("G2", Verdict.PASSED),
    ]
