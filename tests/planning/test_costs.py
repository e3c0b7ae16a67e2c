"""The cost of a plan up to each gate, with numbers that can be added by hand."""

from typing import Any

import pytest

from building import a_pack, an_initiative
from readiness.model.initiative import Initiative
from readiness.model.plan_result import TotalCost
from readiness.model.rubric import Rubric
from readiness.planning.costs import plan_costs
from readiness.schedule.activity import Activity
from readiness.schedule.calendar import Calendar
from readiness.schedule.planner import plan
from readiness.schedule.project import Project
from readiness.schedule.ranges import Range, percentile
from readiness.schedule.simulation import simulate

USD = {"currency": "USD", "price_year": "2026", "own_staff": "excluded"}
BANDS = {"XS": {"low": "0", "high": "10"}, "S": {"low": "10", "high": "50"}, "M": {"low": "50"}, "L": "A lot"}
STATUSES = [
    {"id": "new", "title": "New", "use": "before"},
    {"id": "pilot", "title": "In a pilot", "use": "in-use", "gate": "G1"},
    {"id": "live", "title": "In daily use", "use": "in-use", "gate": "G2"},
    {"id": "limited", "title": "In limited use", "use": "in-use", "gate": "G1"},
    {"id": "paused", "title": "Paused", "use": "paused", "gate": "G2"},
]
OUTCOMES = [{"id": "stop", "title": "Stop"}, {"id": "go", "title": "Go"}]


def rubric(**changes: Any) -> Rubric:
    return a_pack({"d.q": {}}, **({"costs": USD, "cost_bands": BANDS} | changes)).rubric


def work(id_: str, cost: str | dict[str, str]) -> Initiative:
    """Return an initiative with a cost band, or with a cost of its own."""
    own = {"cost_band": cost} if isinstance(cost, str) else {"cost": cost}
    return Initiative.model_validate(an_initiative(id_, {"d.q": (0, 2)}, **own))


def fixed(id_: str, amount: int) -> Initiative:
    return work(id_, {"low": str(amount), "high": str(amount)})


def totals(needed, site_work=None, size="any", **changes) -> list[Any]:
    found = plan_costs(rubric(**changes), size, needed, site_work)
    assert found
    return [(one.gate, one.at_50, one.at_80) for one in found.gates]


def test_certain_costs_add_up_exactly_to_each_gate():
    needed = {"G1": [fixed("a", 101), fixed("b", 20)], "G2": [fixed("c", 7)]}

    assert totals(needed) == [("G1", 121, 121), ("G2", 128, 128)]


def test_a_gate_that_needs_nothing_more_costs_as_much_as_the_one_before():
    assert totals({"G1": [fixed("a", 5)], "G2": []}) == [("G1", 5, 5), ("G2", 5, 5)]


def test_nothing_to_do_costs_nothing():
    assert totals({"G1": []}) == [("G1", 0, 0)]


def test_work_at_sites_counts_once_for_each_site_before_all_gates():
    at_sites = {"GS@north:a": fixed("a", 10), "GS@south:a": fixed("a", 10)}

    assert totals({"G1": [fixed("a", 1)], "G2": []}, at_sites) == [("G1", 21, 21), ("G2", 21, 21)]


def test_a_triangle_has_its_quantiles():
    wide = work("a", {"low": "0", "likely": "5000", "high": "10000"})
    ((_, at_50, at_80),) = totals({"G1": [wide]}, chances={"shape": "triangular"})

    assert at_50 == pytest.approx(5000, abs=200)  # the sampling error of 2,000 runs is 56
    assert at_80 == pytest.approx(6838, abs=200)  # 10,000 − √(0.2 · 10,000 · 5,000)


def test_the_likely_cost_is_the_middle_where_none_is_stated():
    stated = work("a", {"low": "10", "likely": "30", "high": "50"})

    assert totals({"G1": [work("a", "S")]}) == totals({"G1": [stated]})


def test_totals_are_no_sums_of_highs():
    needed = {"G1": [work("a", "S"), work("b", "S")]}
    ((_, at_50, at_80),) = totals(needed)

    assert 50 < at_50 < at_80 < 100


def test_work_that_shares_its_luck_is_dearer_in_bad_cases():
    needed = {"G1": [work(f"i{number}", {"low": "0", "high": "1000"}) for number in range(9)]}
    apart, together = (totals(needed, chances={"correlation": each})[0] for each in ("0", "0.9"))

    assert together[2] > apart[2] + 500


@pytest.mark.parametrize("seed", ["s", "t", "u"])
def test_long_work_is_dear_work(seed):
    """With so few runs, other draws would give another total."""
    project = Project([Activity("a", 500, {})], Calendar({}))
    ranges = {"a": Range(0, 500, 1000)}
    weeks = simulate(project, plan(project), ranges, seed=seed, runs=100).gates[""].weeks
    few = rubric(chances={"runs": "100"})
    found = plan_costs(few, "any", {"G1": [work("a", {"low": "0", "high": "1000"})]}, seed=seed)

    assert found
    assert found.gates[0].at_50 == pytest.approx(percentile(weeks, 50), abs=5)
    assert found.gates[0].at_80 == pytest.approx(percentile(weeks, 80), abs=5)


def test_a_band_is_lowered_for_the_size_and_a_cost_of_its_own_is_not():
    needed = {"G1": [work("a", "S"), fixed("b", 50)]}
    ((_, _, usual),) = totals(needed, bands_less={"small": "1"})
    ((_, _, small),) = totals(needed, size="small", bands_less={"small": "1"})

    assert 50 + 10 < usual <= 50 + 50
    assert 50 < small <= 50 + 10


@pytest.mark.parametrize("band", ["M", "L", "unknown"])
def test_an_open_band_or_one_in_words_leaves_totals_unstated_from_its_gate_on(band):
    needed = {"G1": [fixed("a", 5)], "G2": [work("b", band)], "G3": [work("c", {"low": "1"}), fixed("d", 1)]}
    found = plan_costs(rubric(), "any", needed)

    assert found
    assert found.gates == (
        TotalCost("G1", 5, 5),
        TotalCost("G2", None, None, ("b",)),
        TotalCost("G3", None, None, ("b", "c")),
    )


def test_a_band_without_upper_limit_is_stated_where_the_size_lowers_it():
    found = plan_costs(rubric(bands_less={"small": "1"}), "small", {"G1": [work("a", "M")]})

    assert found
    assert found.gates[0].at_80 is not None


def test_the_first_work_at_a_site_with_an_open_cost_is_named_once():
    at_sites = {"GS@north:b": work("b", "M"), "GS@south:b": work("b", "M")}
    found = plan_costs(rubric(), "any", {"G1": [fixed("a", 5)]}, at_sites)

    assert found
    assert found.gates == (TotalCost("G1", None, None, ("b",)),)


def test_without_a_currency_or_a_gate_there_are_no_totals():
    assert plan_costs(rubric(costs=None), "any", {"G1": []}) is None
    assert plan_costs(rubric(), "any", {}) is None


def test_they_tell_what_they_are_counted_in():
    found = plan_costs(rubric(), "any", {"G1": []})

    assert found
    assert (found.currency, found.price_year, found.own_staff, found.go_live) == ("USD", 2026, "excluded", None)


@pytest.mark.parametrize(("gates", "go_live"), [(("G1", "G2"), "G2"), (("G2",), "G2"), (("G1",), None)])
def test_go_live_is_the_last_gate_of_a_tool_in_use_while_it_is_on_the_way(gates, go_live):
    found = plan_costs(rubric(live={"statuses": STATUSES, "outcomes": OUTCOMES}), "any", {gate: [] for gate in gates})

    assert found
    assert found.go_live == go_live
