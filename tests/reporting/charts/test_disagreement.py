"""Votes lie on the scale of their question, stacked where they are the same, beside the level recorded."""

import pytest

from picturing import NAMES, drawn, outside, overlapping, texts, votes
from readiness.charts.disagreement import disagreement

TWO = [votes("DATA-01", 0, 3, 3, title="Quality"), votes("DATA-02", 1, 2, None, recorded=None)]


def test_without_votes_apart_there_is_no_picture():
    assert disagreement([]) is None
    assert disagreement([votes("DATA-01", None, None)]) is None


def test_the_title_counts_the_questions_and_names_the_widest():
    chart = disagreement(TWO)

    assert chart
    assert str(chart.title) == (
        "The votes differ on 2 questions, on 1 of them far enough to talk it over; "
        "the widest difference, 3 levels, is on DATA-01 Quality."
    )


def test_the_title_says_where_some_knew_a_level_and_others_did_not():
    chart = disagreement([votes("DATA-01", 4, 4, None, title="Live records")])

    assert chart
    assert str(chart.title) == "On 1 question some gave a level and others did not know it: DATA-01 Live records."


def test_the_table_says_who_voted_for_what():
    chart = disagreement(TWO)

    assert chart
    assert chart.rows == (
        ("DATA-01", "Quality", "V0 0, V1 3 and V2 3", "level 1", "3"),
        ("DATA-02", "A title", "V0 1, V1 2 and V2 unknown", "unanswered", "1"),
    )


def test_every_vote_for_a_level_is_a_dot_and_the_same_ones_are_stacked():
    dots = [(dot.get("cx"), dot.get("cy")) for dot in drawn(disagreement(TWO[:1]), "circle", r="4")]

    assert len(dots) == 3 + 1
    assert len(set(dots)) == 4


def test_more_votes_than_can_be_stacked_are_shown_as_a_number():
    chart = disagreement([votes("DATA-01", 1, *[2] * 30)])

    assert "×30" in texts(chart)
    assert outside(chart) == []


def test_only_a_recorded_level_has_a_tick():
    assert len(drawn(disagreement(TWO), "rect", height="13")) == 1


def test_votes_for_no_level_are_counted_beside_the_strip():
    assert "1 apart, 1 no level" in texts(disagreement(TWO))


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:5])
def test_no_name_breaks_out(name):
    chart = disagreement([votes(name, 0, 1, 4, title=name), votes(name, 0, 1, title=name, top=9)])

    assert outside(chart) == []
    assert overlapping(chart) == []
