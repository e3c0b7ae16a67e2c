"""Places of labels are worked out before anything is drawn."""

import pytest

from readiness.chart_elements.label_boxes import LabelBox, space_apart, text_box
from readiness.chart_elements.label_placement import LabelRequest, place_labels
from readiness.chart_elements.svg import text_width


def test_boxes_that_only_touch_do_not_meet():
    assert not LabelBox(0, 0, 10, 10).meets(LabelBox(10, 0, 20, 10))
    assert LabelBox(0, 0, 10, 10).meets(LabelBox(9, 9, 20, 20))


@pytest.mark.parametrize(("anchor", "before"), [("start", 0), ("middle", 0.5), ("end", 1)])
def test_text_lies_where_its_anchor_says(anchor, before):
    assert text_box(100, 0, "four", 10, anchor).left == 100 - before * text_width("four", 10)


def test_text_is_as_wide_as_in_the_typeface_of_the_reports():
    assert text_width("G0", 10) > text_width("il", 10)
    assert text_width("\u2068\u2069", 10) == 0


def test_places_are_kept_where_there_is_room_and_spread_around_their_middle_where_there_is_none():
    assert space_apart([100, 20, 100], 10, 0) == [95, 20, 105]


def test_nothing_is_spread_above_the_top():
    assert space_apart([0, 0, 0], 10, 0) == [0, 10, 20]


def test_a_name_there_is_no_room_for_is_left_out():
    assert place_labels([LabelRequest(5, 5, "a name", "a long name")], LabelBox(0, 0, 10, 10)) == [None]


def test_a_long_name_is_taken_where_it_fits():
    (found,) = place_labels([LabelRequest(50, 50, "I-01", "I-01 Begin")], LabelBox(0, 0, 300, 100))

    assert found
    assert found.text == "I-01 Begin"
