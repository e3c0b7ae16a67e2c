"""Below the steps of a phase stands how many people each week needs, of the role groups that are nearly full."""

import pytest

from picturing import DAY, NAMES, alternative, drawn, outside, overlapping, phase, step, texts, weekly
from readiness.chart_elements.palette import ACCENT
from readiness.charts.gantt import step_timelines

PHASE = phase(step(1, 1, 1, weeks=(0, 8, 10)))


def load(*roles, shown=PHASE):
    return step_timelines(shown, DAY, roles)[-1]


def test_a_role_group_is_told_by_the_week_with_the_largest_share_of_its_people():
    chart = load(weekly("technical", (1, 4, 3, 6), (5, 8, 5, 5.5)))

    assert "technical: at most 5 of 5.5" in texts(chart)
    assert "technical: at most 5 of 5.5." in alternative(chart)


def test_only_those_that_are_nearly_full_have_a_strip():
    chart = load(weekly("idle", (1, 8, 1, 9)), weekly("busy", (1, 8, 9, 10)), weekly("away", (1, 8, 0, 3)))

    assert "Less busy, at most: idle 1 of 9." in texts(chart)
    assert [text for text in texts(chart) if ": at most" in text] == ["busy: at most 9 of 10"]


def test_the_fullest_has_a_strip_where_none_is_nearly_full():
    assert "more: at most 2 of 9" in texts(load(weekly("less", (1, 8, 1, 9)), weekly("more", (1, 8, 2, 9))))


def test_at_most_four_have_a_strip():
    chart = load(*(weekly(f"role {n}", (1, 8, 9 + n / 10, 10)) for n in range(7)))

    assert [text[:6] for text in texts(chart) if text.startswith("role")] == ["role 6", "role 5", "role 4", "role 3"]
    assert "Less busy, at most: role 2 9.2 of 10, role 1 9.1 of 10 and role 0 9 of 10." in texts(chart)


def test_people_who_are_missing_stand_above_the_line():
    assert len(drawn(load(weekly("technical", (1, 2, 3, 2), (3, 8, 1, 2))), "path", fill=ACCENT)) == 2
    assert len(drawn(load(weekly("technical", (1, 8, 1, 2))), "path", fill=ACCENT)) == 1


def test_work_for_nobody_is_all_missing():
    chart = load(weekly("technical", (1, 8, 1.5, 0)))

    assert "technical: at most 1.5 of 0" in texts(chart)


def test_weeks_beyond_the_phase_are_not_shown():
    later = phase(step(1, 1, 1, weeks=(20, 24, 26)))

    assert "all staff: at most 2 of 4" in texts(load(weekly("all staff", (1, 10, 4, 4), (21, 40, 2, 4)), shown=later))
    assert load(weekly("all staff", (1, 10, 4, 4)), shown=later).svg == step_timelines(later, DAY)[0].svg


def test_the_strip_stands_below_the_last_picture_of_a_phase_alone():
    charts = step_timelines(phase(*(step(n, 1, 1) for n in range(59))), DAY, [weekly("technical", (1, 6, 1, 1))])

    assert ["technical: at most 1 of 1" in texts(chart) for chart in charts] == [False, False, True]


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:5])
@pytest.mark.parametrize("number", [1, 4, 9])
def test_no_name_breaks_out(name, number):
    chart = load(*(weekly(name, (1, 8, 9 - n, 10)) for n in range(number)))

    assert outside(chart) == []
    assert overlapping(chart) == []
