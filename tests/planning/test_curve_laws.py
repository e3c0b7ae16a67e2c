"""Laws of curves: more people are never later, and a larger budget keeps and closes all that a smaller one does."""

from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from planning.random_packs import cases
from readiness.model.answers import Answers
from readiness.model.curves import BudgetCurve
from readiness.model.initiative import Cost
from readiness.model.pack import Pack
from readiness.model.plan_rules import CostRules
from readiness.planning.budget_curve import MOST_POINTS, budget_curve
from readiness.planning.capacity_curve import capacity_curve
from readiness.planning.roadmap import plan_roadmap
from readiness.planning.what_if import cost_to
from readiness.scoring.scorecard import score_answers

Case = tuple[Pack, Answers, str | None]
FEW = settings(max_examples=max(8, settings().max_examples // 2))
USD = CostRules.model_validate({"currency": "USD", "price_year": "2026", "own_staff": "excluded"})


@st.composite
def priced_cases(draw: Any) -> Case:
    """Draw a case with a currency, in which every initiative has a cost, some without an upper end."""
    pack, said, target = draw(cases())
    changed = []
    for one in pack.rubric.initiatives:
        low = draw(st.integers(0, 90))
        high = draw(st.one_of(st.integers(low, 200), st.none())) if draw(st.booleans()) else low
        cost = {"low": str(low)} | ({} if high is None else {"high": str(high)})
        changed.append(one.changed(cost=Cost.model_validate(cost)))
    rubric = pack.rubric.changed(initiatives=tuple(changed), costs=USD)
    return Pack(pack.questionnaire, rubric, pack.sha256), said, target


def budget(case: Case) -> BudgetCurve:
    pack, said, target = case
    scores = score_answers(pack, said)
    found = budget_curve(pack, said, scores, plan_roadmap(pack, said, scores, target))
    assert found is not None
    return found


@FEW
@given(cases())
def test_more_people_are_never_later_and_today_is_the_roadmap(case: Case):
    pack, said, target = case
    scores = score_answers(pack, said)
    roadmap = plan_roadmap(pack, said, scores, target)
    found = capacity_curve(pack, said, scores, roadmap)
    dated = {one.gate: one.at_80 for one in roadmap.gate_weeks}

    weeks = [point.at_80 for point in found.points if point.at_80 is not None]
    assert weeks == sorted(weeks, reverse=True)
    assert bool(found.points) == (found.gate in dated) == (found.why_none is None)
    if found.points:
        assert found.at(100).at_80 == dated[found.gate]


@FEW
@given(priced_cases())
def test_a_larger_budget_keeps_all_work_and_closes_no_less(case: Case):
    found = budget(case)
    gates = [None, *case[0].rubric.gate_named]

    every = [id_ for point in found.points for id_ in point.adds]
    assert len(every) == len({*every})
    for less, more in pairwise(found.points):
        assert (less.cost.at_80 or 0) <= (more.cost.at_80 or 0)
        assert less.closed <= more.closed
        assert less.blockers <= more.blockers
        assert gates.index(less.reached) <= gates.index(more.reached)
    assert len(found.points) <= MOST_POINTS


@FEW
@given(priced_cases())
def test_the_largest_budget_is_the_cost_of_the_roadmap(case: Case):
    pack, said, target = case
    scores = score_answers(pack, said)
    roadmap = plan_roadmap(pack, said, scores, target)
    found, total = budget(case), cost_to(roadmap, roadmap.target_gate)

    assert total is not None
    if not found.unpriced and found.points:
        assert (found.points[-1].cost.at_50, found.points[-1].cost.at_80) == (total.at_50, total.at_80)
    if found.unpriced:
        assert total.at_80 is None
