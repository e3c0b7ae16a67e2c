"""Laws that hold for the costs of every plan."""

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from building import a_pack, an_initiative
from readiness.model.initiative import Initiative
from readiness.planning.costs import plan_costs

USD = {"currency": "USD", "price_year": "2026", "own_staff": "included"}
AMOUNTS = st.integers(0, 100_000)
Costs = list[tuple[int, int, int]]
COSTS = st.lists(st.tuples(AMOUNTS, AMOUNTS, AMOUNTS).map(lambda three: tuple(sorted(three))), min_size=1, max_size=8)
PLANS = st.lists(COSTS, min_size=1, max_size=3)
RUNS = 100


def totals(plan: list[Costs], **chances: Any) -> list[Any]:
    """Return the amounts at 50 and 80 percent of a plan of low, likely and high costs, by gate."""
    rubric = a_pack({"d.q": {}}, costs=USD, chances={"runs": str(RUNS)} | chances).rubric
    needed = {
        f"G{place}": [work(f"i{place}-{number}", *cost) for number, cost in enumerate(costs)]
        for place, costs in enumerate(plan, 1)
    }
    found = plan_costs(rubric, "any", needed)
    assert found
    return [(total.at_50, total.at_80) for total in found.gates]


def work(id_: str, low: int, likely: int, high: int) -> Initiative:
    cost = {"low": str(low), "likely": str(likely), "high": str(high)}
    return Initiative.model_validate(an_initiative(id_, {"d.q": (0, 2)}, cost=cost))


def sums(plan: list[Costs], place: int) -> list[int]:
    """Return the sums of what stands at a place, low, likely or high, up to each gate."""
    return [sum(cost[place] for costs in plan[:gates] for cost in costs) for gates in range(1, len(plan) + 1)]


@given(PLANS)
def test_80_percent_costs_no_less_than_half_and_lies_within_the_sums(plan):
    for (at_50, at_80), low, high in zip(totals(plan), sums(plan, 0), sums(plan, 2), strict=True):
        assert low <= at_50 <= at_80 <= high


@given(PLANS)
def test_a_total_is_no_sum_of_highs(plan):
    wide = [[(low, likely, high + 1000) for low, likely, high in costs] for costs in plan]
    for (_, at_80), high in zip(totals(wide), sums(wide, 2), strict=True):
        assert at_80 < high


@given(PLANS)
def test_a_later_gate_costs_no_less(plan):
    for earlier, later in pairwise(totals(plan)):
        assert all(map(int.__le__, earlier, later))


@given(PLANS)
def test_later_gates_change_no_earlier_total(plan):
    assert totals(plan)[:1] == totals(plan[:1])


@given(PLANS, st.integers(1, 100_000))
def test_a_higher_most_never_lowers_a_total(plan, more):
    (low, likely, high), *others = plan[0]
    wider = [[(low, likely, high + more), *others], *plan[1:]]
    for before, after in zip(totals(plan, shape="triangular"), totals(wider, shape="triangular"), strict=True):
        assert all(map(int.__le__, before, after))


@given(PLANS)
def test_certain_costs_give_their_sum_with_every_chance(plan):
    certain = [[(low, low, low) for low, _, _ in costs] for costs in plan]

    assert totals(certain) == [(least, least) for least in sums(certain, 0)]


@given(PLANS)
def test_the_order_of_work_for_a_gate_changes_nothing(plan):
    rubric = a_pack({"d.q": {}}, costs=USD, chances={"runs": str(RUNS)}).rubric
    works = [work(f"i{number}", *cost) for number, cost in enumerate(plan[0])]

    assert plan_costs(rubric, "any", {"G1": works}) == plan_costs(rubric, "any", {"G1": works[::-1]})
