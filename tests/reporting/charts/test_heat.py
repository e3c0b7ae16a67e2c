"""The heat map has a cell for every question, and says in the cell what its color says."""

import itertools

import pytest

from picturing import NAMES, answer, dimension, drawn, outside, overlapping, texts
from readiness.chart_elements.palette import LEVELS
from readiness.charts.heat_map import heat_map
from readiness.model.answer import State
from readiness.view.words import STATES

UNKNOWN = STATES[State.UNKNOWN]


def test_without_questions_there_is_no_picture():
    assert heat_map([]) is None
    assert heat_map([dimension()]) is None


def test_without_any_level_there_is_no_picture():
    assert heat_map([dimension(answer("A-1", None, state=UNKNOWN))]) is None


def test_the_title_counts_what_has_a_level_and_what_is_short():
    chart = heat_map([dimension(answer("A-1", 2), answer("A-2", 1, short=True), answer("A-3", 0, state=UNKNOWN))])

    assert chart
    assert str(chart.title) == "2 of 3 questions have a level (1 unknown); 1 is short of the next gate."


def test_the_table_holds_every_question():
    chart = heat_map([dimension(answer("A-1", 2, needed=3), answer("A-2", None, state=UNKNOWN))])

    assert chart
    assert chart.rows == (
        ("A-1", "A title", "Data", "2", "3", "major"),
        ("A-2", "A title", "Data", "unknown", "–", "major"),
    )


def test_the_number_stands_in_the_cell_with_a_star_for_a_claim_above_its_evidence():
    assert {"2*", "?"} <= set(
        texts(heat_map([dimension(answer("A-1", 2, unverified=True), answer("A-2", None, state=UNKNOWN))]))
    )


def test_each_level_is_darker_in_gray_than_the_one_below():
    gray = [0.3 * int(c[1:3], 16) + 0.59 * int(c[3:5], 16) + 0.11 * int(c[5:7], 16) for c in LEVELS]

    assert all(below - above > 15 for below, above in itertools.pairwise(gray))


@pytest.mark.parametrize("size", [1, 12, 13, 40])
@pytest.mark.parametrize("code", ["A-{}", "DATA-{}", "3.13.{}", "G-SM-A-{}"])
def test_codes_fit_their_cells(size, code):
    chart = heat_map([dimension(*(answer(code.format(10 + n), 1) for n in range(size)))] * 2)

    assert overlapping(chart) == []
    assert outside(chart) == []


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:5])
def test_no_name_breaks_out(name):
    chart = heat_map([dimension(answer(name, 1, name), title=name)] * 2)

    assert outside(chart) == []


def test_a_dimension_has_one_row_with_what_its_codes_share_beside_it():
    rows = [dimension(*(answer(f"{code}-{n:02}", 1) for n in range(18)), title=code) for code in ("DATA", "SEC")]
    chart = heat_map(rows)

    assert {"DATA-…", "SEC-…", "00", "17"} <= set(texts(chart))
    assert len(drawn(chart, "text")) == 2 * 4


def test_cells_of_one_color_are_one_shape():
    chart = heat_map([dimension(*(answer(f"A-{n}", n % 2, criticality="blocker", short=True) for n in range(40)))])

    assert len(drawn(chart, "path")) == 4
