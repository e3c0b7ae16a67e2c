"""Chances that can be computed by hand, and the distributions behind them."""

from math import sqrt
from statistics import NormalDist, fmean

import pytest

from readiness.schedule import amounts, chance
from readiness.schedule.activity import Activity, Milestone
from readiness.schedule.calendar import Calendar, Freeze
from readiness.schedule.draws import SCORES, common_factor, own_steps, places, scores
from readiness.schedule.planner import plan
from readiness.schedule.project import Project
from readiness.schedule.ranges import Range, amounts_at, percentile, week_limits
from readiness.schedule.simulation import CORRELATION, RUNS, simulate

WIDE = Range(0, 5, 10)


def chances(activities, ranges, gates=(), calendar=Calendar({"x": (1000,)}), **settings):  # noqa: B008
    project = Project(activities, calendar, gates)
    return simulate(project, plan(project), ranges, **settings).gates


def effort_by_run(ranges, runs=RUNS):
    return amounts.amounts_by_run(ranges, seed="", runs=runs, correlation=CORRELATION, shape="pert")


def test_a_triangle_has_its_quantiles():
    found = chances([Activity("a", 5, {})], {"a": WIDE}, shape="triangular")[""]

    assert (found.at_50, found.at_80) == (5, 7)  # 10 − √(0.2 · 10 · 5) = 6.8
    assert found.chance_by(5) == pytest.approx(1 - 4.5**2 / 50, abs=0.02)
    assert found.percent(100) == 10


def test_pert_is_narrower_and_keeps_its_mean():
    triangular = chances([Activity("a", 5, {})], {"a": Range(2, 5, 20)}, shape="triangular")[""]
    pert = chances([Activity("a", 5, {})], {"a": Range(2, 5, 20)})[""]

    assert fmean(pert.weeks) == pytest.approx((2 + 4 * 5 + 20) / 6, abs=0.15)
    assert fmean(triangular.weeks) == pytest.approx((2 + 5 + 20) / 3, abs=0.15)


def test_one_after_another_adds_and_side_by_side_takes_the_slower():
    alone, behind = Activity("a", 5, {}), Activity("b", 5, {}, ("a",))
    beside = Activity("b", 5, {})
    ranges = {"a": WIDE, "b": WIDE}

    assert fmean(chances([alone, behind], ranges, correlation=0)[""].weeks) == pytest.approx(10, abs=0.1)
    assert fmean(chances([alone, beside], ranges, correlation=0)[""].weeks) > 5.8
    assert fmean(chances([alone, beside], ranges, correlation=1)[""].weeks) == pytest.approx(5, abs=0.1)


def test_who_waits_for_people_is_late_with_those_who_have_them():
    busy = {"x": 1000}
    found = chances([Activity("a", 5, busy), Activity("b", 6, busy)], {"a": WIDE})[""]

    assert {week - 6 for week in found.weeks} <= set(range(11))
    assert {one.key: one.criticality for one in found.drivers} == {"a": 1, "b": 1}


def test_the_driver_is_what_decides_in_most_runs():
    short, long = Activity("short", 2, {}), Activity("long", 8, {})
    ranges = {"short": Range(1, 2, 14), "long": Range(7, 8, 14)}
    found = chances([short, long], ranges)[""]

    assert [one.key for one in found.drivers] == ["long", "short"]
    assert found.drivers[0].criticality > 0.95
    assert found.drivers[1].criticality < 0.2
    assert 0.5 < found.drivers[0].delay < 1.5


def test_work_never_starts_before_its_week_its_gate_or_within_a_freeze():
    gates = (Milestone("G1", ("a",), not_before=3), Milestone("G2", ("b", "c", "d")))
    calendar = Calendar({"x": (1000,)}, (Freeze(6, 9, "all-work"), Freeze(12, 20, "go-live")))
    activities = [
        Activity("a", 5, {}),
        Activity("b", 2, {}, after_gate="G1"),
        Activity("c", 1, {}, not_before=11),
        Activity("d", 1, {}, ("b",), goes_live=True),
    ]
    found = chances(activities, {"a": WIDE}, gates, calendar)

    assert min(found["G1"].weeks) == 3
    assert not {7, 8, 9} & set(found["G1"].weeks)
    assert set(found["G2"].weeks) <= {12, 21}
    assert all(later >= earlier for earlier, later in zip(found["G1"].weeks, found["G2"].weeks, strict=True))


def test_work_in_progress_takes_what_remains_of_it():
    found = chances([Activity("a", 5, {}, started=True)], {"a": Range(1, 2, 3)}, shape="triangular")[""]

    assert set(found.weeks) == {1, 2, 3}


def test_long_work_is_dear_work():
    project = Project([Activity("a", 5, {})], Calendar({}))
    weeks = simulate(project, plan(project), {"a": Range(0, 5, 10)}).gates[""].weeks
    ((key, effort),) = effort_by_run({"a": [Range(0, 5000, 10_000)]})

    assert key == "a"
    assert max(abs(drawn - 1000 * taken) for drawn, taken in zip(effort, weeks, strict=True)) <= 520


def test_work_without_effort_costs_none():
    assert [*effort_by_run({"a": []}, runs=3)] == [("a", [0, 0, 0])]


def test_scores_are_normal_and_share_what_is_asked():
    first, second = scores("s", "a", 10_000, 0.3), scores("s", "b", 10_000, 0.3)

    assert fmean(first) == pytest.approx(0, abs=0.03)
    assert fmean(one * one for one in first) == pytest.approx(1, abs=0.03)
    assert fmean(one * two for one, two in zip(first, second, strict=True)) == pytest.approx(0.3, abs=0.03)


def test_the_limits_of_weeks_are_those_of_the_triangle():
    limits = week_limits(Range(0, 5, 10), "triangular")
    exact = [
        2 * (half / 10) ** 2 if half < 5 else 1 - 2 * (1 - half / 10) ** 2 for half in (n + 0.5 for n in range(10))
    ]

    assert [NormalDist().cdf(limit) for limit in limits] == pytest.approx(exact, abs=1e-4)


def test_amounts_are_read_from_the_same_shape():
    within = Range(1000, 2000, 5000)

    assert amounts_at((-9, 9), within, "pert") == [1000, 5000]
    assert amounts_at((0,), Range(7, 7, 7), "pert") == [7]
    at_eighty = NormalDist().inv_cdf(0.8)
    assert amounts_at((at_eighty,), within, "triangular") == [pytest.approx(5000 - sqrt(0.2 * 4000 * 3000), abs=10)]


def test_a_percentile_is_the_first_value_that_so_many_do_not_exceed():
    assert [percentile([4, 1, 3, 2, 5], percent) for percent in (0, 20, 21, 50, 80, 81, 100)] == [1, 1, 2, 3, 4, 5, 5]


def test_the_limits_between_the_cells_of_a_shape_are_those_of_the_triangle():
    exact = [half**2 / 21 if half < 3 else 1 - (7 - half) ** 2 / 28 for half in (n + 0.5 for n in range(7))]

    found = [NormalDist().cdf(limit) for limit in week_limits(Range(0, 3, 7), "triangular")]
    assert found == pytest.approx(exact, abs=1e-4)


def test_the_last_week_of_a_very_long_range_is_not_out_of_reach():
    last = week_limits(Range(0, 250, 500), "triangular")[-1]

    assert last == pytest.approx(NormalDist().inv_cdf(1 - 2 * 0.001**2), abs=0.3)


def test_projects_of_the_same_work_and_people_are_equal_whatever_the_order():
    work = [Activity("a", 1, {"x": 1, "y": 2}), Activity("b", 2, {})]
    people = Calendar({"x": (1000,), "y": (2000,)})
    project = Project(work, people)

    assert project == Project([work[1], work[0]._replace(load={"y": 2, "x": 1})], people)
    assert hash(project) == hash(Project(work[::-1], people))
    assert project != Project([work[0]], people)
    assert project != Project(work, people._replace(freezes=(Freeze(3, 4, "all-work"),)))
    assert project != Project(work, people._replace(capacity={"x": (1000,), "y": (3000,)}))


def test_a_draw_of_zero_is_the_worst_luck_that_there_is(monkeypatch):
    monkeypatch.setattr(chance, "numbers", lambda *_: lambda: 0.0)

    assert common_factor("no luck", 1, 1) == own_steps(0)[:1]


def test_luck_beyond_all_bounds_costs_the_least_and_the_most(monkeypatch):
    monkeypatch.setattr(amounts, "places", lambda *_: [50, 950])  # scores of -9 and 9

    assert [*effort_by_run({"beyond": [Range(0, 50, 100)]})] == [("beyond", [0, 100])]


def test_the_place_of_a_score_is_that_of_the_nearest_one():
    drawn, found = scores("", "a", RUNS, CORRELATION), places("", "a", RUNS, CORRELATION)

    assert max(abs(SCORES[place] - score) for place, score in zip(found, drawn, strict=True)) <= 0.01 + 1e-9


def test_work_that_turns_out_to_take_no_week_ends_when_it_starts_also_before_a_freeze():
    calendar = Calendar({"x": (1000,)}, (Freeze(3, 4, "all-work"),))
    found = chances([Activity("a", 1, {})], {"a": Range(0, 0, 0)}, calendar=calendar, runs=2)

    assert found[""].weeks == [0, 0]
