"""Places of labels are worked out before anything is drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_labels_without_room_for_all_have_no_places():
    assert place_labels([LabelRequest(5, 5, ("a name",))], LabelBox(0, 0, 10, 10)) is None


def test_a_label_keeps_clear_of_marks_where_it_can():
    (beside,) = place_labels([LabelRequest(50, 50, ("I-01",))], LabelBox(0, 0, 300, 100)) or []
    (clear,) = place_labels([LabelRequest(50, 50, ("I-01",))], LabelBox(0, 0, 300, 100), [beside.box]) or []

    assert not beside.is_far
    assert not clear.box.meets(beside.box)


@given(st.lists(st.tuples(st.integers(48, 640), st.integers(38, 738)), min_size=1, max_size=5))
def test_five_labels_always_have_room_apart_from_each_other_and_from_points(points):
    within = LabelBox(51, 34, 646, 735)
    requests = [LabelRequest(x, y, ("a long name " * 2, "a date", "a sum"), 1) for x, y in points]
    placed = place_labels(requests, within)

    assert placed
    for index, one in enumerate(placed):
        assert one.box.lies_in(within)
        assert one.box.is_free_of(other.box for other in placed[index + 1 :])
        assert one.box.is_free_of(LabelBox(x - 6, y - 6, x + 6, y + 6) for x, y in points)
