"""The picture of changes shows what moved of the next gate and the days of gates, before and now."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from picturing import LONG, drawn, named, outside, overlapping, part, texts
from readiness.chart_elements.palette import PAPER
from readiness.charts.since_last_time import since_last_time
from readiness.page.build_page import build_page
from readiness.statements import changes as told
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.models.changes import ChangedAheadView, ChangedCountView, ChangedDayView, ChangesView

BEFORE, TODAY = date(2026, 3, 2), date(2026, 6, 5)
JULY, OCTOBER = date(2026, 7, 10), date(2026, 10, 2)
TOLD = (told.blockers_moved(gate="G0", before=10, now=4),)
BLOCKERS, MINIMUMS = ChangedCountView("blockers", 10, 4, 12), ChangedCountView("minimums", 16, 22, 29)


def changes(*counts: ChangedCountView, days: Any = (), gate: str = "G0") -> ChangesView:
    ahead = ChangedAheadView(named(gate), counts, TOLD) if counts else None
    return part(ChangesView, date=BEFORE, summary=told.since(day=BEFORE, changes=TOLD), ahead=ahead, days=tuple(days))


def day(before: date | None, now: date | None, *, gate: str = "G1", is_open: bool = False) -> ChangedDayView:
    return ChangedDayView(named(gate), before, now, is_open)


def test_without_a_change_there_is_no_picture():
    assert since_last_time(None, TODAY) is None
    assert since_last_time(changes(BLOCKERS._replace(now=10)), TODAY) is None


def test_single_points_make_no_picture():
    assert since_last_time(changes(days=[day(None, JULY), day(OCTOBER, None, gate="G2")]), TODAY) is None


def test_the_title_says_what_became_of_the_next_gate():
    chart = since_last_time(changes(BLOCKERS), TODAY)

    assert chart
    assert str(chart.title) == "Since March 2, 2026: G0 has 4 blockers short instead of 10."


def test_a_number_stands_on_the_axis_of_all_of_its_kind():
    chart = since_last_time(changes(MINIMUMS), TODAY)
    before, now = (float(one.get("cx", "")) for one in drawn(chart, "circle")[:2])

    assert {"16", "22", "of 29"} <= set(texts(chart))
    assert (before - 274) / 178 == pytest.approx(16 / 29, abs=0.001)
    assert (now - 274) / 178 == pytest.approx(22 / 29, abs=0.001)


def test_the_slip_of_a_day_is_told_in_weeks():
    chart = since_last_time(changes(days=[day(JULY, OCTOBER), day(OCTOBER, JULY, gate="G2")]), TODAY)

    assert chart
    assert chart.rows == (
        ("G1 can open (80%)", "July 10, 2026", "October 2, 2026", "12 weeks later"),
        ("G2 can open (80%)", "October 2, 2026", "July 10, 2026", "12 weeks earlier"),
    )


def test_a_day_that_is_new_gone_or_past_is_told_as_such():
    days = [day(None, JULY), day(JULY, None), day(JULY, None, is_open=True), day(JULY, date(2026, 7, 13))]
    chart = since_last_time(changes(days=days), TODAY)

    assert chart
    assert [row[3] for row in chart.rows] == ["has a day now", "no day any more", "open now", "3 days later"]


@pytest.mark.parametrize("gate", ["G0", LONG, "x" * 200])
@pytest.mark.parametrize("ends", [(0, 12), (12, 0), (0, 1), (11, 12)])
def test_no_label_meets_another_at_the_ends_of_the_axes(gate, ends):
    first, last = date(2026, 9, 30), date(2028, 9, 28)
    days = [day(first, last, gate=gate), day(last, first, gate=gate), day(first, None), day(None, last)]
    chart = since_last_time(changes(ChangedCountView("blockers", ends[0], ends[1], 12), days=days, gate=gate), TODAY)

    assert outside(chart) == []
    assert overlapping(chart) == []


def test_an_axis_does_not_strike_a_number_through():
    chart = since_last_time(changes(MINIMUMS), TODAY)
    behind = [one for one in drawn(chart, "path") if one.get("fill") == PAPER]

    assert len(behind) == 2


@pytest.mark.parametrize("paper", [False, True])
def test_leaders_see_what_became_of_gates_and_the_full_edition_every_answer(partial, empty, paper):
    since = replace(partial, previous=empty)
    leaders, whole = (
        build_page(build_view(since, Edition(audience=one)), paper=paper) for one in ("leadership", "full")
    )
    answered = "<h3>Newly answered:"

    assert 'id="changes"' in leaders
    assert answered not in leaders
    assert answered in whole
