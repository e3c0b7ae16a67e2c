"""Value against effort names the initiatives without putting one name upon another."""

import pytest

from picturing import NAMES, drawn, outside, overlapping, phase, roadmap, step, texts
from readiness.chart_elements.palette import INK, PAPER
from readiness.charts.value_effort import value_effort

FOUR = [step(1, 1, 4, "Name the owner"), step(2, 4, 4), step(3, 1, 1), step(4, 9, 0)]


def plot(*steps):
    return value_effort(roadmap(phase(*steps)))


def test_fewer_than_three_initiatives_make_no_picture():
    assert plot() is None
    assert plot(*FOUR[:2]) is None


def test_the_title_names_the_most_value_for_its_effort():
    assert str(plot(*FOUR).title) == "Most value for its effort: I-01 Name the owner, worth 4 for 1 person-week."


def test_where_nothing_closes_a_gap_the_title_says_so():
    assert str(plot(*(step(n, 1, 0) for n in range(3))).title).startswith(
        "None of the initiatives closes a gap by itself"
    )


def test_the_table_is_in_the_order_of_priority():
    assert [row[0] for row in plot(*FOUR).rows] == ["I-01", "I-02", "I-03", "I-04"]
    assert plot(*FOUR).rows[0] == ("I-01", "Name the owner", "4", "1", "4")


def test_the_corners_are_named():
    assert {"much value, little effort", "little value, much effort"} <= set(texts(plot(*FOUR)))


def test_initiatives_of_the_same_value_and_effort_share_a_point_and_a_label():
    chart = plot(step(1, 2, 3), step(2, 2, 3), step(3, 5, 1))

    assert "I-01 and I-02" in texts(chart)
    assert len(drawn(chart, "circle", r="4.6")) == 2


def test_later_phases_differ_in_shape():
    chart = value_effort(roadmap(phase(*FOUR[:3]), phase(FOUR[3], title="Later")))

    assert {"first phase", "later"} <= set(texts(chart))
    assert len(drawn(chart, "circle", r="4.6", fill=INK)) == 3
    assert len(drawn(chart, "circle", r="4.6", fill=PAPER)) == 1


@pytest.mark.parametrize("size", [3, 12, 40, 90])
def test_labels_lie_apart_however_many(size):
    chart = plot(*(step(n, 1 + n * 7 % 11, n * 5 % 13, "A rather long title of work") for n in range(size)))

    assert outside(chart) == []
    assert overlapping(chart) == []
    assert len(chart.rows) == size


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:5])
def test_no_name_breaks_out(name):
    chart = plot(*(step(n, 1 + n, n, name) for n in range(5)))

    assert outside(chart) == []
    assert overlapping(chart) == []


def test_work_without_effort_is_at_the_left():
    assert plot(step(1, 0, 2), step(2, 0, 1), step(3, 0, 0)).rows[0][3] == "0"
