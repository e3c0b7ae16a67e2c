"""Projected scores are lines from now to the end of the last phase, named at their ends."""

import pytest

from picturing import NAMES, drawn, outside, overlapping, phase, roadmap, row, step, texts
from readiness.charts.projected_scores import projected_scores

ROWS = [row("Overall", 1, depth=0), row("Data", 0), row("Talent", 2)]
WORK = step(1, 1, 1)


def test_without_work_there_is_no_picture():
    assert projected_scores(ROWS, roadmap()) is None
    assert projected_scores(ROWS, roadmap(phase(projected=(1, 0, 2)))) is None


def test_work_that_moves_no_score_makes_no_picture():
    assert projected_scores(ROWS, roadmap(phase(WORK, projected=(1, 0, 2)))) is None


def test_the_title_says_where_the_whole_goes_and_what_gains_most():
    chart = projected_scores(ROWS, roadmap(phase(WORK, title="Pilot", projected=(2, 2, 2))))

    assert chart
    assert (
        str(chart.title)
        == "The overall score would rise from 1 to 2 by the end of Pilot, and Data would gain most (0 → 2)."
    )


def test_the_table_holds_now_and_every_phase():
    chart = projected_scores(
        ROWS, roadmap(phase(WORK, title="One", projected=(2, 1, None)), phase(title="Two", projected=(2, 2, 3)))
    )

    assert chart
    assert tuple(map(str, chart.heads)) == ("Score of", "Now", "After One", "After Two")
    assert chart.rows[2] == ("Talent", "2", "–", "3")


def test_the_whole_stands_out_by_the_width_of_its_line():
    chart = projected_scores(ROWS, roadmap(phase(WORK, projected=(2, 2, 2))))

    assert len(drawn(chart, "line", stroke_width="3.2")) == 1
    assert len(drawn(chart, "text", font_weight="bold")) == 4


@pytest.mark.parametrize("size", [1, 6, 20])
@pytest.mark.parametrize("phases", [1, 4, 9])
def test_names_lie_apart_however_many_and_however_close(size, phases):
    rows = [row("Overall", 1, depth=0), *(row(f"A rather long dimension {n}", 1) for n in range(size))]
    chart = projected_scores(
        rows, roadmap(*(phase(WORK, title="Production readiness", projected=(2,) * (size + 1)) for _ in range(phases)))
    )

    assert overlapping(chart) == []
    assert outside(chart) == []


def test_the_axis_is_the_whole_scale_however_close_the_scores():
    chart = projected_scores(ROWS, roadmap(phase(WORK, projected=(2, 2, 2))))

    assert {"0", "1", "2", "3", "4"} <= set(texts(chart))


def test_scales_that_differ_are_shown_by_their_share():
    rows = [row("Overall", 1, depth=0), row("Data", 50, most=100)]

    assert "100" not in texts(projected_scores(rows, roadmap(phase(WORK, projected=(2, 75)))))


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:5])
def test_no_name_breaks_out(name):
    chart = projected_scores([row(name, 1, depth=0), row(name, 2)], roadmap(phase(WORK, title=name, projected=(2, 3))))

    assert outside(chart) == []
