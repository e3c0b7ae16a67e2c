"""The gap plot shows the first gaps, each on the scale of its question."""

import pytest

from picturing import NAMES, alternative, answer, dimension, drawn, gap, number, outside, overlapping, texts
from readiness.charts.gap_plot import gap_plot

TWO = [gap("DATA-01", 1, 3, "Quality", "blocker"), gap("DATA-02", 2, 3)]
ANSWERS = [dimension(answer("DATA-01", 0), answer("DATA-02", 2))]


def test_without_gaps_there_is_no_picture():
    assert gap_plot([], ANSWERS) is None


@pytest.mark.parametrize(("alike", "others", "is_drawn"), [(1, 0, False), (3, 2, False), (3, 3, True), (1, 1, True)])
def test_gaps_of_which_most_look_the_same_make_no_picture(alike, others, is_drawn):
    gaps = [gap(f"Q-{n}", 1, 2 if n < alike else 3) for n in range(alike + others)]
    chart = gap_plot(gaps, [dimension(*(answer(one.question.code, 1) for one in gaps))])

    assert (chart is not None) is is_drawn


def test_the_title_counts_gaps_and_blockers_and_names_the_widest():
    chart = gap_plot(TWO, ANSWERS)

    assert chart
    assert str(chart.title) == "2 gaps, 1 of them on blockers; the widest, 2 levels, at DATA-01 Quality."


def test_the_table_says_what_the_picture_shows():
    chart = gap_plot(TWO, ANSWERS)

    assert chart
    assert chart.rows == (
        ("DATA-01", "Quality", "blocker", "0", "1", "0", "3"),
        ("DATA-02", "A title", "major", "2", "2", "2", "3"),
    )


def test_the_text_for_those_who_do_not_see_it_names_every_gap():
    assert "DATA-02: evidenced 2, supported 2, wanted 3" in alternative(gap_plot(TWO, ANSWERS))


def test_what_is_evidenced_supported_and_wanted_lies_on_one_scale_from_left_to_right():
    chart = gap_plot(TWO, ANSWERS)
    evidenced = number(drawn(chart, "circle", r="4.2")[0], "cx")
    supported = number(drawn(chart, "circle", r="5.2")[0], "cx")
    wanted = number(drawn(chart, "rect", width="2.8")[0], "x") + 1.4

    assert wanted - supported == pytest.approx(2 * (supported - evidenced), abs=0.05)


def test_no_more_than_twelve_are_drawn_and_the_title_says_so():
    gaps = [gap(f"Q-{n}", n % 3, 3) for n in range(13)]
    chart = gap_plot(gaps, [dimension(*(answer(f"Q-{n}", n % 3) for n in range(13)))])

    assert chart
    assert len(chart.rows) == 12
    assert str(chart.title).endswith("The first 12 are shown.")


def test_where_scales_differ_every_row_has_the_numbers_of_its_own():
    chart = gap_plot(TWO, [dimension(answer("DATA-01", 0, top=5), answer("DATA-02", 2, top=3))])

    assert {"5", "3"} <= set(texts(chart))
    assert overlapping(chart) == []


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:5])
def test_no_name_breaks_out(name):
    answers = [dimension(answer(name, 1, name), answer("Q-2", 2))]
    chart = gap_plot([gap(name, 1, 2, name), gap("Q-2", 2, 3)], answers)

    assert outside(chart) == []
    assert overlapping(chart) == []
