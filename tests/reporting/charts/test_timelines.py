"""Phases and steps over time, with what waits for what and the gate at the end."""

from datetime import date, timedelta
from typing import Any

import pytest

from picturing import (
    DAY,
    NAMES,
    alternative,
    drawn,
    named,
    number,
    outside,
    overlapping,
    part,
    phase,
    roadmap,
    step,
    texts,
)
from readiness.chart import CHARTS
from readiness.chart_elements.palette import INK, MUTED
from readiness.chart_elements.symbols import tick_mark
from readiness.chart_elements.week_axis import WeekAxis
from readiness.charts.gantt import step_timelines
from readiness.charts.lane import lane_timelines
from readiness.charts.phase_timeline import phase_timeline
from readiness.view.models.header import HeaderView
from readiness.view.models.lane import SafeStepView
from readiness.view.models.people import PeopleView
from readiness.view.models.report import ReportView

FIRST, SECOND = step(1, 1, 1, "Begin", (0, 4, 6)), step(2, 1, 1, "Go on", (4, 6, 9), after=("I-01",))


def test_without_phases_or_steps_there_is_no_picture():
    assert phase_timeline(roadmap(), DAY) is None
    assert step_timelines(phase(), DAY) == ()


def test_the_title_says_when_the_steps_are_done_and_which_takes_longest():
    (chart,) = step_timelines(phase(FIRST, SECOND), DAY)

    assert (
        str(chart.title)
        == "2 steps, done by July 17, 2026 with 80% confidence; the longest, likely 4 weeks, is I-01 Begin."
    )
    assert "I-02 waits for I-01" in alternative(chart)


def test_a_part_of_the_steps_has_its_numbers_and_its_own_last_day():
    early = [step(n, 1, 1, "Begin", (0, 4, 6))._replace(finish_80=date(2026, 7, 17)) for n in range(1, 25)]
    end = step(25, 1, 1, "End", (4, 6, 9))._replace(finish_80=date(2026, 8, 7))
    first, second = step_timelines(phase(*early, end), DAY)

    assert str(first.title).startswith("Steps 1–24 of 25, done by July 17, 2026 with 80% confidence; the longest, ")
    assert str(second.title) == "Step 25 of 25: I-25 End, likely 2 weeks, done by August 7, 2026 with 80% confidence."


def test_the_last_day_of_what_makes_safe_has_its_mark_on_that_day():
    one = part(SafeStepView, kind="work", order=1, title="Do", initiative=None, start_week_50=0, finish_week_50=1,
               finish_week_80=2, start_50=DAY, finish_50=DAY, finish_80=DAY, until=DAY + timedelta(days=3))  # fmt: skip
    (chart,) = lane_timelines([one], DAY)
    weeks = WeekAxis(0, 2, DAY)

    assert tick_mark(weeks.x(3 / 7), 0).split()[1] in chart.svg


def test_the_table_says_what_comes_first():
    (chart,) = step_timelines(phase(FIRST, SECOND), DAY)

    assert [row[-1] for row in chart.rows] == ["–", "I-01"]


def test_an_arrow_leads_from_what_must_come_first():
    (chart,) = step_timelines(phase(FIRST, SECOND), DAY)

    assert len(drawn(chart, "path", fill="none", stroke=INK)) == 1
    assert drawn(step_timelines(phase(FIRST), DAY)[0], "path", fill="none", stroke=INK) == []


def test_all_bars_and_all_arrows_are_a_few_paths():
    chain = [step(n, 1, 1, weeks=(n, n + 1, n + 2), after=(f"I-{n - 1:02}",)) for n in range(20)]
    (chart,) = step_timelines(phase(*chain), DAY)

    assert len(drawn(chart, "path")) < 8
    assert drawn(chart, "rect") == []


def test_a_thin_line_leads_to_the_week_by_which_a_step_must_end():
    (chart,) = step_timelines(phase(step(1, 1, 1, weeks=(0, 4, 6), latest=9), step(2, 1, 1, weeks=(0, 8, 12))), DAY)
    (line,) = drawn(chart, "path", stroke=MUTED)
    start, end = (296 + week / 12 * 352 for week in (6, 9))

    assert (line.get("d") or "").startswith(f"M{start:.2f}".rstrip("0").rstrip("."))
    assert f"L{end:.2f}".rstrip("0").rstrip(".") in (line.get("d") or "")


def test_a_step_that_must_end_before_its_bar_does_has_no_such_line():
    (chart,) = step_timelines(phase(step(1, 1, 1, weeks=(0, 4, 6), latest=5)), DAY)

    assert drawn(chart, "path", stroke=MUTED) == []


def test_the_gate_stands_in_its_own_row_once():
    charts = step_timelines(phase(*(step(n, 1, 1) for n in range(30))), DAY)

    assert [texts(chart).count("G1 July 17, 2026") for chart in charts] == [0, 1]
    assert [len(chart.rows) for chart in charts] == [24, 6]


def test_the_phases_end_at_their_gates():
    chart = phase_timeline(roadmap(phase(FIRST), phase(title="Empty", gate="G2")), DAY)

    assert chart
    assert (
        str(chart.title)
        == "1 phase of work leads to G1: done by July 17, 2026 with 80% confidence (even odds: July 3, 2026)."
    )
    assert chart.rows[1] == ("Empty", "G2", "0 to 8", "no work", "no work")


EIGHTY = "Agree with those who speak for the staff on how the tool is used and when not to"


@pytest.mark.parametrize("code", ["I-01", "I-103"])
def test_a_name_of_eighty_characters_is_whole_on_two_lines(code):
    (chart,) = step_timelines(phase(step(1, 1, 1, EIGHTY)._replace(initiative=named(code, EIGHTY)), FIRST), DAY)

    assert len(EIGHTY) >= 80
    assert EIGHTY in " ".join(texts(chart))
    assert overlapping(chart) == []


def test_a_longer_name_ends_at_a_word():
    (chart,) = step_timelines(phase(step(1, 1, 1, f"{EIGHTY} by anyone who works there or speaks for them")), DAY)
    (last,) = (text for text in texts(chart) if text.endswith("…"))

    assert f"{EIGHTY} by anyone who works there".split()[-1] in last or last.removesuffix("…").split()[-1] in {
        "by", "anyone", "who", "works", "there", "or",
    }  # fmt: skip


def test_titles_begin_below_each_other_however_long_their_codes():
    (chart,) = step_timelines(phase(FIRST, step(2, 1, 1)._replace(initiative=named("I-103", "Go on"))), DAY)
    places = {number(one, "x") for one in drawn(chart, "text") if one.text in {"Begin", "Go on"}}

    assert len(places) == 1


def test_the_axis_begins_at_the_first_day_and_goes_on_with_round_ones():
    long, short = (step_timelines(phase(step(1, 1, 1, weeks=(0, end, end))), DAY)[0] for end in (26, 6))

    assert texts(long)[:3] == ["June 5, 2026", "September 1, 2026", "November 1, 2026"]
    assert texts(short)[:4] == ["June 5, 2026", "June 19, 2026", "July 3, 2026", "July 17, 2026"]


def test_a_report_draws_no_single_step_and_no_bars_that_are_all_the_same():
    one, same = (part(SafeStepView, kind="work", order=n, title="Do", start_week_50=0, finish_week_50=1,
                      finish_week_80=2, start_50=DAY, finish_50=DAY, finish_80=DAY) for n in (1, 2))  # fmt: skip
    later = same._replace(finish_week_80=9)
    plan = roadmap(phase(FIRST, title="One"), phase(FIRST, SECOND, title="Two"))
    plan = plan._replace(people=part(PeopleView, weekly=()))

    def drawn_of(*lane: SafeStepView) -> dict[str, Any]:
        view = part(ReportView, header=part(HeaderView, judged_on=DAY), roadmap=plan._replace(safe_now=lane))
        return {kind.key: kind.draw(view) for kind in CHARTS.load_all() if kind.key in {"steps", "lane"}}

    assert [len(of) for of in drawn_of()["steps"].values()] == [0, 1]
    assert drawn_of(one, same)["lane"] == ()
    assert len(drawn_of(one, later)["lane"]) == 1


@pytest.mark.parametrize("weeks", [(0, 0, 0), (0, 1, 2), (3, 30, 400), (0, 5000, 900000)])
def test_dates_lie_apart_however_long_it_takes(weeks):
    (chart,) = step_timelines(phase(step(1, 1, 1, weeks=weeks)), DAY)

    assert overlapping(chart) == []
    assert outside(chart) == []


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:5])
def test_no_name_breaks_out(name):
    assert outside(step_timelines(phase(step(1, 1, 1, name), title=name), DAY)[0]) == []
    assert outside(phase_timeline(roadmap(phase(FIRST, title=name)), DAY)) == []
