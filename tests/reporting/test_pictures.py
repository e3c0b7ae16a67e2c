"""Pictures are well-formed, escape what they show, and need no style of the page."""

import re
from xml.etree import ElementTree as ET

import pytest

from readiness.chart_elements.axis import ScoreRange
from readiness.chart_elements.svg import fit_text, svg_picture, text_width
from readiness.chart_elements.svg import svg_text as svg_label
from readiness.charts.scale_axis import scale_axis
from readiness.charts.score_strips import scale_strip
from readiness.page.build_page import page_charts
from readiness.view.build import build_view


def pictures(view):
    rows = [row for row in view.scorecard if row.depth == 1]
    ends = ScoreRange(0, 4)
    yield scale_axis(ends)
    yield from (scale_strip(row.title, row.claimed, row.evidenced, ends) for row in rows)
    yield from (chart["svg"] for chart in every_chart(view))


def every_chart(view):
    drawn = page_charts(view, str)
    steps = drawn.pop("steps").values()
    found = [*drawn.values(), *(chart for of_phase in steps for chart in of_phase)]
    return [chart for chart in found if chart and "rows" in chart]


def test_pictures_are_well_formed_with_literal_colors(view):
    for svg in pictures(view):
        ET.fromstring(svg)

        assert not re.search(r"var\(|currentColor|class=|style=|foreignObject|url\(", svg)


def test_pictures_of_nothing_answered_are_well_formed(empty):
    for svg in pictures(build_view(empty)):
        ET.fromstring(svg)


def test_text_in_a_picture_is_escaped_and_control_characters_are_shown():
    svg = svg_picture("<script>", 10, 10, svg_label(0, 0, "</svg>\u202e&"))

    assert ET.fromstring(svg)[1].text == "</svg><U+202E>&"


@pytest.mark.parametrize("width", [0, 5, 50, 500])
def test_a_label_fits_its_width(width):
    fitted = fit_text("word " * 40, width, 9)

    assert fitted == "…" or text_width(fitted, 9) <= width


def test_a_wide_character_takes_more_room():
    assert len(fit_text("数" * 40, 100, 10)) < len(fit_text("n" * 40, 100, 10))


def test_every_row_of_a_table_has_a_cell_under_every_head(view):
    for chart in every_chart(view):
        assert {len(row) for row in chart["rows"]} == {len(chart["heads"])}


def test_the_same_answers_give_the_same_pictures(view, partial):
    assert list(pictures(view)) == list(pictures(build_view(partial)))
