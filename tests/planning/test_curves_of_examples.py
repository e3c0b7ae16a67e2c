"""Curves of the examples: what a person can read, with the dates and costs of the roadmap in them."""

import pytest

from readiness import pipeline
from readiness.planning.budget_curve import MOST_POINTS, budget_curve
from readiness.planning.capacity_curve import PERCENTAGES, capacity_curve
from readiness.planning.options import plan_options
from readiness.planning.what_if import cost_to
from running import STORIES

EXAMPLES = [
    ("sepsis-stalled/answers.yaml", "G0"),
    ("sepsis-stalled/answers.yaml", "G3"),
    ("enterprise-scale/answers.yaml", "G3"),
    ("front-office-phone/answers.yaml", "G2"),
]


@pytest.fixture(scope="module", params=EXAMPLES, ids=" ".join)
def one(request: pytest.FixtureRequest):
    path, target = request.param
    return pipeline.assess(STORIES / path, target)


@pytest.fixture(scope="module")
def budgets(one):
    found = budget_curve(one.pack, one.answers, one.scorecard, one.roadmap)
    assert found is not None
    return found


def test_every_number_of_people_has_a_week_and_todays_is_that_of_the_roadmap(one):
    found = capacity_curve(one.pack, one.answers, one.scorecard, one.roadmap)

    assert [point.percent for point in found.points] == [*PERCENTAGES]
    assert found.at(100).at_80 == one.roadmap.gate_weeks[-1].at_80
    assert all(point.at_80 is not None for point in found.points)


def test_budgets_are_few_and_end_with_the_cost_of_the_roadmap(one, budgets):
    assert 0 < len(budgets.points) <= MOST_POINTS
    total = cost_to(one.roadmap, one.roadmap.target_gate)
    assert budgets.points[-1].cost == total
    assert budgets.points[-1].reached == one.roadmap.target_gate


def test_a_budget_stands_for_every_gate_on_the_way(one, budgets):
    on_the_way = {gate.gate for gate in one.roadmap.gate_weeks}
    assert on_the_way <= {point.reached for point in budgets.points}


def test_every_budget_adds_work(budgets):
    assert all(point.adds for point in budgets.points)


def test_the_budget_of_the_minimum_is_a_point_that_opens_the_gate():
    one = pipeline.assess(STORIES / "enterprise-scale/answers.yaml", "G3")
    minimum = plan_options(one.pack, one.answers, one.scorecard, one.roadmap).of_kind("minimum")
    found = budget_curve(one.pack, one.answers, one.scorecard, one.roadmap)
    assert minimum is not None
    assert minimum.cost is not None
    assert found is not None

    point = next(point for point in found.points if point.reached == "G3")
    assert (point.cost.at_80, point.is_conditional) == (minimum.cost.at_80, True)
    bought = [id_ for own in found.points[: found.points.index(point) + 1] for id_ in own.adds]
    assert sorted(bought) == sorted(minimum.work)
