"""The radar shows three to twelve scores, each on its own scale, and never takes no score for zero."""

import pytest

from picturing import NAMES, drawn, outside, overlapping, row, texts
from readiness.charts.radar import radar

THREE = [row("Data", 1, 2), row("Talent", 3), row("Security", 2)]


def radar_of(rows, *, asks_evidence=True):
    return radar(rows, asks_evidence=asks_evidence)


@pytest.mark.parametrize("rows", [[], THREE[:2], [row("Data", 1), row("Talent", None), row("Security", None)]])
def test_fewer_than_three_scores_make_no_picture(rows):
    assert radar_of(rows) is None


def test_more_than_twelve_axes_are_not_drawn():
    assert radar_of([row(f"D{n}", 1) for n in range(13)]) is None


def test_the_title_says_what_is_strongest_and_weakest_and_where_claims_lack_evidence():
    assert str(radar_of(THREE).title) == (
        "Strongest in Talent (3 of 4), weakest in Data (1 of 4); "
        "claims run furthest ahead of evidence in Data (2 against 1)."
    )


def test_the_table_holds_every_score():
    assert tuple(map(str, radar_of(THREE).heads)) == ("Dimension", "Claimed", "Evidenced", "Maximum")
    assert radar_of(THREE).rows[0] == ("Data", "2", "1", "4")


def test_without_an_evidence_rule_there_is_one_score_and_no_word_of_claims():
    chart = radar_of(THREE, asks_evidence=False)

    assert tuple(map(str, chart.heads)) == ("Dimension", "Score", "Maximum")
    assert "claim" not in chart.svg


def test_a_missing_score_leaves_the_outline_open_and_its_axis_without_a_mark():
    chart = radar_of([*THREE, row("Money", None)])

    assert not drawn(chart, "polygon", fill="#17323f")
    assert "no score" in texts(chart)


def test_every_axis_has_its_own_scale():
    rows = [row("Data", 50, most=100), row("Talent", 2, most=4), row("Security", 1, most=2)]

    assert str(radar_of(rows).title) == "All 3 scores are evidenced at the same share of their scales."
    assert (
        str(radar_of([row(f"D{n}", 2) for n in range(3)], asks_evidence=False).title) == "All 3 scores are at 2 of 4."
    )


@pytest.mark.parametrize("size", range(3, 13))
def test_names_lie_apart_however_many_axes(size):
    chart = radar_of([row(f"A rather long dimension {n}", n % 5) for n in range(size)])

    assert outside(chart) == []
    assert overlapping(chart) == []


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:5])
def test_no_name_breaks_out(name):
    assert outside(radar_of([row(name, 1), row(name, 2), row(name, 3)])) == []
