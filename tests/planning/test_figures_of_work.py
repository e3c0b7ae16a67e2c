"""Weeks and effort of an initiative, for the size of an organization, its counts and its progress."""

from fractions import Fraction
from typing import Any

from building import a_pack, an_initiative, answers
from readiness.planning.figures import FiguresOf

LIFTS = {"d.a": (0, 2)}


def figures(
    progress: dict[str, Any] | None = None, plan: dict[str, Any] | None = None, sites: int = 0, **changes: Any
) -> Any:
    """Return the figures of what is left of an initiative of 1, 2 or 4 weeks and 2, 4 or 8 person-weeks."""
    factor = changes.pop("effort_factor", {})
    pack = a_pack({"d.a": {}}, initiatives=[an_initiative("x", LIFTS, **changes)], effort_factor=factor)
    places = [{"id": f"s{number}", "title": f"Site {number}"} for number in range(sites)]
    said = answers({"d.a": "0"}, progress={"x": progress} if progress else {}, plan=plan or {}, sites=places)
    return FiguresOf(pack.rubric, said).left(pack.rubric.initiatives[0])


def under_way(**remaining: Any) -> dict[str, Any]:
    return {"status": "in-progress", "remaining": remaining}


def test_without_more_they_are_those_of_the_rubric():
    assert figures() == ((1, 2, 4), {"technical": (2, 4, 8)})


def test_the_size_of_the_organization_changes_the_effort_and_not_the_weeks():
    assert figures(effort_factor={"any": "0.5"}) == ((1, 2, 4), {"technical": (1, 2, 4)})


def test_effort_for_each_site_is_multiplied_by_the_sites():
    assert figures(sites=3, per="site") == ((1, 2, 4), {"technical": (6, 12, 24)})


def test_a_stated_count_goes_before_the_sites_of_the_answers():
    assert figures(sites=3, per="site", plan={"counts": {"site": "2"}}).effort == {"technical": (4, 8, 16)}


def test_the_factor_of_the_size_is_not_applied_to_what_scales_by_number():
    assert figures(sites=2, per="site", effort_factor={"any": "0.5"}).effort == {"technical": (4, 8, 16)}


STEPS = [{"from": "2", "effort": "1.5", "duration": "1.5"}, {"from": "5", "effort": "2", "duration": "3"}]


def test_below_the_first_step_of_a_scale_the_figures_stay():
    assert figures(sites=1, per="site", steps=STEPS) == ((1, 2, 4), {"technical": (2, 4, 8)})


def test_the_last_step_that_is_reached_counts_and_weeks_are_rounded_up():
    assert figures(sites=4, per="site", steps=STEPS) == ((2, 3, 6), {"technical": (3, 6, 12)})
    assert figures(sites=5, per="site", steps=STEPS) == ((3, 6, 12), {"technical": (4, 8, 16)})


def test_what_remains_keeps_the_proportions_of_weeks_and_effort():
    assert figures(under_way(weeks="1")) == ((1, 1, 2), {"technical": (1, 2, 4)})


def test_a_stated_effort_that_remains_is_the_likely_one_of_all_role_groups():
    assert figures(under_way(weeks="1", effort="1")).effort == {"technical": (Fraction(1, 2), 1, 2)}


def test_an_effort_that_remains_by_role_group_leaves_nothing_of_the_others():
    effort = {role: {"low": "1", "likely": "2", "high": "3"} for role in ("clinical", "technical")}
    found = figures(under_way(weeks="1", effort={"clinical": "1"}), effort=effort)

    assert found.effort == {"clinical": (Fraction(1, 2), 1, Fraction(3, 2)), "technical": (0, 0, 0)}


def test_an_effort_of_a_role_group_that_nobody_planned_remains_as_it_is_stated():
    found = figures(under_way(weeks="1", effort={"technical": "4", "clinical": "1"}))

    assert found.effort == {"technical": (2, 4, 8), "clinical": (1, 1, 1)}


def test_what_remains_counts_only_while_work_is_in_progress():
    assert figures({"status": "planned"}) == figures()


def test_at_a_site_all_the_work_is_left_whatever_the_progress():
    pack = a_pack({"d.a": {}}, initiatives=[an_initiative("x", LIFTS)])
    said = answers({"d.a": "0"}, progress={"x": under_way(weeks="1")})

    whole = FiguresOf(pack.rubric, said).whole(pack.rubric.initiatives[0])

    assert (whole.weeks, whole.total) == ((1, 2, 4), Fraction(4))
