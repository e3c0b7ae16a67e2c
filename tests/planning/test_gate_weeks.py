"""The weeks in which the gates on the way can open, and the gaps counted by criticality."""

from typing import Any

from building import a_pack, an_initiative, answers
from readiness.model.counts import GapCounts
from readiness.model.roadmap import GateWeeks, Roadmap
from readiness.model.verdict import Verdict
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers


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
    found = plan({"G1": "2"}, {"d.a": (1, 2), "e.b": (1, 2)})

    assert found.gate_weeks == (GateWeeks("G1", 2, 4, Verdict.PASSED),)


def test_a_gate_after_it_waits_for_the_work_of_the_phases_before():
    found = plan({"G1": "2"}, {"d.a": (1, 2), "e.b": (1, 2)}, "G2")

    assert [(weeks.gate, weeks.likely, weeks.high) for weeks in found.gate_weeks] == [("G1", 2, 4), ("G2", 2, 4)]


def test_a_gate_that_the_work_does_not_open_has_no_weeks():
    assert plan({"G1": "4"}, {"d.a": (1, 2)}).gate_weeks == ()


def test_gaps_are_counted_by_criticality_in_all_and_by_dimension():
    assert plan({"G1": "2"}, {"d.a": (1, 2)}).gap_counts == {
        "overall": GapCounts(2, 1, 0, 1),
        "d": GapCounts(1, 1, 0, 0),
        "e": GapCounts(1, 0, 0, 1),
    }
