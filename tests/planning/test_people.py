"""People and free weeks of a plan. The assessment is on a Friday, June 5, 2026, where week 0 begins."""

from datetime import date
from typing import Any

import pytest

from building import a_pack, answers
from readiness.planning.people import calendar_of, usual_people, weeks_until
from readiness.schedule.calendar import Calendar, Freeze

SHARES = {"clinical": "25", "technical": "75"}


def calendar(shares: dict[str, str] | None = None, **plan: Any) -> Calendar:
    rubric = a_pack({"d.a": {}}, capacity={"any": "4"}, capacity_shares=shares or {}).rubric
    return calendar_of(rubric, answers({"d.a": "0"}, plan=plan))


def people(capacity: Any = None, shares: dict[str, str] | None = None) -> dict[str, Any]:
    rubric = a_pack({"d.a": {}}, capacity={"any": "4"}, capacity_shares=shares or {}).rubric
    return usual_people(rubric, answers({"d.a": "0"}, plan={"capacity": capacity} if capacity else {}))


def test_without_a_number_the_rubric_says_how_many_people_there_are():
    assert people() == {"all": 4}


def test_a_number_is_divided_by_the_shares_of_the_rubric():
    assert people("8", SHARES) == {"clinical": 2, "technical": 6}


def test_without_shares_one_number_is_the_limit_for_all_together():
    assert people("8") == {"all": 8}


def test_numbers_by_role_group_are_not_divided():
    assert people({"technical": "2"}, SHARES) == {"technical": 2}


def test_a_role_group_may_differ_from_its_share():
    assert people({"all": "8", "clinical": "1"}, SHARES) == {"clinical": 1, "technical": 6}


def test_a_factor_holds_from_its_first_day_to_its_last():
    half = {"from": "2026-06-12", "to": "2026-06-25", "factor": "0.5"}

    assert calendar(changes=[half]).capacity["all"][:5] == (4000, 2000, 2000, 4000, 4000)


@pytest.mark.parametrize(("first", "changed"), [("2026-06-15", 1), ("2026-06-16", 2)])
def test_a_week_belongs_to_a_change_if_four_of_its_days_do(first: str, changed: int):
    row = calendar(changes=[{"from": first, "factor": "0"}]).capacity["all"]

    assert row.index(0) == changed


def test_a_change_without_a_last_day_is_for_good():
    row = calendar(SHARES, changes=[{"from": "2026-06-12", "capacity": {"technical": "5"}}]).capacity

    assert (row["technical"][0], row["technical"][1], row["technical"][-1]) == (3000, 5000, 5000)
    assert set(row["clinical"]) == {1000}


def test_a_role_group_that_comes_later_is_not_there_before():
    row = calendar(
        capacity={"technical": "1"}, changes=[{"from": "2026-06-12", "capacity": {"clinical": "2"}}]
    ).capacity

    assert row["clinical"][:2] == (0, 2000)
    assert row["clinical"][-1] == 2000


def test_a_later_change_counts_where_two_overlap():
    changes = [{"from": "2026-06-12", "capacity": "1"}, {"from": "2026-06-19", "capacity": "2"}]

    assert calendar(changes=changes).capacity["all"][:3] == (4000, 1000, 2000)


@pytest.mark.parametrize(("kind", "weeks"), [("all-work", (2, 3)), ("go-live", (1, 4))])
def test_one_day_in_a_week_keeps_work_from_going_live_but_does_not_stop_it(kind: str, weeks: tuple[int, int]):
    frozen = {"from": "2026-06-18", "to": "2026-06-26", "kind": kind}

    assert calendar(freezes=[frozen]).freezes == (Freeze(*weeks, kind),)  # type: ignore[arg-type]


def test_a_freeze_before_the_assessment_is_over():
    assert calendar(freezes=[{"from": "2026-05-01", "to": "2026-06-04", "kind": "go-live"}]).freezes == ()


@pytest.mark.parametrize(("day", "week"), [("2026-06-01", 0), ("2026-06-05", 0), ("2026-06-06", 1), ("2026-06-12", 1)])
def test_work_held_back_to_a_day_starts_in_the_first_week_that_begins_on_it_or_later(day: str, week: int):
    assert weeks_until(date.fromisoformat(day), date(2026, 6, 5)) == week
