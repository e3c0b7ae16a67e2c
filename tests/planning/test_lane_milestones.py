"""The order in which the work of the lane has people."""

from datetime import date

from readiness.planning.chosen_work import lane_milestones
from readiness.schedule.activity import Milestone

FIRST, LAST = date(2026, 6, 19), date(2026, 7, 3)


def test_the_earlier_last_day_comes_first_and_no_day_last():
    found = lane_milestones({"a": (False, LAST), "b": (False, None), "c": (False, FIRST)})

    assert [one.needs for one in found.values()] == [("c",), ("a",), ("b",)]


def test_work_for_an_event_comes_before_all_last_days():
    found = lane_milestones({"a": (False, FIRST), "b": (True, None)})

    assert [one.needs for one in found.values()] == [("b",), ("a",)]


def test_work_with_one_last_day_shares_a_milestone():
    assert [*lane_milestones({"b": (False, FIRST), "a": (False, FIRST)}).values()] == [
        Milestone("safe:0", ("a", "b"), ladder="safe", urgent=True)
    ]
