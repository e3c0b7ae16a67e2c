"""Laws of gates and dates that hold for every plan."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import an_initiative, evidenced
from live_tool import planned
from planning.random_packs import NAMES, cases
from planning.safe_cases import INITIATIVES, SAFE, a_tool, plan
from readiness.model.answers import Answers
from readiness.model.own_plan import pack_with_plan
from readiness.model.pack import Pack
from readiness.model.plan import Plan
from readiness.model.roadmap import Roadmap
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers

Case = tuple[Pack, Answers, str | None]
FEW = settings(max_examples=max(8, settings().max_examples // 2))
"""Examples where each plans several times."""


def to(case: Case, target: str | None = "G3") -> Roadmap:
    pack, said, _ = case
    own = pack_with_plan(pack, said)
    return plan_roadmap(own, said, score_answers(own, said), target)


def open_gates(case: Case) -> list[str]:
    """Return the gates before the last that are not reached: a plan to a gate that is reached has work of its own."""
    scores = score_answers(*case[:2])
    gates = [gate.id for gate in scores.gates]
    return gates[gates.index(scores.headline) + 1 : -1] if scores.headline else gates[:-1]


def dates_of_gates(case: Case) -> dict[str, tuple[int, int, int]]:
    return {one.gate: (one.likely, one.at_50, one.at_80) for one in to(case).gate_weeks}


def with_plan(case: Case, **plan: Any) -> Case:
    """Return a case with the wishes of an organization."""
    pack, said, target = case
    return pack, said.model_copy(update={"plan": Plan.model_validate(plan)}), target


@FEW
@given(cases())
def test_a_later_target_moves_no_earlier_date(case: Case):
    far = to(case)
    dates = {step.initiative: step.dates for step in far.steps}
    for target in open_gates(case):
        near = to(case, target)
        assert near.gate_weeks == far.gate_weeks[: len(near.gate_weeks)]
        needed = {step.initiative: step.dates for step in near.steps if step.gate is not None}
        assert needed.items() <= dates.items()


@given(cases())
def test_gates_are_in_order_and_80_percent_is_no_earlier_than_even_odds(case: Case):
    gates = to(case).gate_weeks
    for earlier, later in pairwise(gates):
        assert earlier.likely <= later.likely
        assert earlier.at_50 <= later.at_50
        assert earlier.at_80 <= later.at_80
    assert all(one.at_50 <= one.at_80 for one in gates)


@given(cases())
def test_every_step_is_done_by_the_date_of_its_gate(case: Case):
    found = to(case)
    gates = {one.gate: one for one in found.gate_weeks}
    for step in found.steps:
        if step.gate in gates:
            gate = gates[step.gate]
            assert step.dates.likely.finish + step.slack <= gate.likely
            assert step.slack >= 0
            assert step.dates.at_50 <= gate.at_50
            assert step.dates.at_80 <= gate.at_80


@given(cases())
def test_work_in_progress_keeps_week_0(case: Case):
    started = [step.dates for step in to(case).steps if step.status == "in-progress"]

    assert all(one.likely.start == one.start_50 == 0 for one in started)


@given(cases(), st.integers(0, 4), st.integers(1, 3))
def test_work_pauses_for_as_many_weeks_of_a_freeze_as_it_spans(case: Case, first: int, weeks: int):
    monday = 5 + 7 * first
    days = {"from": f"2026-06-{monday:02}" if monday <= 30 else f"2026-07-{monday - 30:02}"}
    last = monday + 7 * weeks - 1
    days["to"] = f"2026-06-{last:02}" if last <= 30 else f"2026-07-{last - 30:02}"
    frozen = set(range(first, first + weeks))
    for step in to(with_plan(case, freezes=[days | {"kind": "all-work"}])).steps:
        span = step.dates.likely
        assert step.pauses == len(frozen & {*range(span.start, span.finish)})


@given(cases())
def test_one_more_of_the_people_who_are_used_most_makes_no_gate_later(case: Case):
    found = to(case).bottleneck

    assert found is None or (found.sooner >= 0 and found.used > 0)


@FEW
@given(cases(), st.sampled_from(NAMES))
def test_required_work_is_planned_and_forbidden_work_is_not(case: Case, name: str):
    done = case[1].progress.get(name)
    if not done:
        assert name in {step.initiative for step in to(with_plan(case, required=[name])).steps}
        assert name not in {step.initiative for step in to(with_plan(case, forbidden=[name])).steps}


@FEW
@given(cases(), st.sampled_from(NAMES))
def test_required_work_that_no_gate_needs_moves_no_gate(case: Case, name: str):
    before, after = (dates_of_gates(one) for one in (case, with_plan(case, required=[name])))

    assert before.items() <= after.items()


@FEW
@given(cases())
def test_the_order_of_answers_and_progress_changes_nothing(case: Case):
    pack, said, target = case
    backward = said.model_copy(update={
        "answers": dict(reversed(said.answers.items())), "progress": dict(reversed(said.progress.items())),
    })  # fmt: skip

    assert to((pack, backward, target)) == to(case)


LEVELS = st.sampled_from(["0", "1", evidenced(2)])
PROGRESS = st.dictionaries(st.sampled_from(["p", "q"]), st.just({"status": "in-progress"}))


@FEW
@given(st.fixed_dictionaries(dict.fromkeys(SAFE, LEVELS)), PROGRESS, LEVELS, st.sampled_from(["1", "2", "6"]))
def test_neither_work_in_progress_nor_ordinary_work_moves_the_lane(safe, progress, paper, people):
    pack = a_tool(capacity={"any": people})
    alone = plan(safe, pack).safe_now

    assert plan(safe | {"e.p": paper, "e.q": paper}, pack, progress=progress).safe_now == alone


@FEW
@given(st.fixed_dictionaries(dict.fromkeys(SAFE, LEVELS)))
def test_the_plan_of_a_target_moves_the_lane_no_more_than_other_answers(safe):
    more = an_initiative("far", {"e.p": (2, 4)}, phase="P2")
    pack = a_tool(initiatives=[*INITIATIVES, more], capacity={"any": "2"})

    assert plan(safe, pack).safe_now == plan(safe, a_tool(capacity={"any": "2"})).safe_now


@pytest.mark.parametrize("levels", [{"people.training": "0"}, {"safety.downtime": "0", "people.training": "1"}])
def test_a_site_that_fails_its_gate_holds_back_no_gate_of_the_ladder(levels: dict[str, str]):
    north = {"id": "north", "title": "North", "status": "live", "answers": {"people.local-check": "0"}}
    alone = planned(answers=levels)

    assert [one.likely for one in planned(answers=levels, sites=[north]).gate_weeks] == [
        one.likely for one in alone.gate_weeks
    ]
