"""The picture of an indicator goes from its baseline to its target, better values higher, all on one axis."""

from datetime import date
from typing import Any

import pytest

from picturing import SVG, figure, part, read
from readiness.charts.indicator_trends import indicator_trends
from readiness.view.models.indicators import IndicatorPoint, IndicatorView
from readiness.view.models.report import ReportView

START, NOW, END = date(2026, 1, 1), date(2026, 6, 5), date(2027, 1, 1)


def indicator(baseline: float | None, *actuals: float, target: float | None = None, direction: str = "up") -> Any:
    def point(day: date, value: float) -> IndicatorPoint:
        found = figure(value)
        assert found
        return IndicatorPoint(day, found._replace(rounded=value))

    one = part(
        IndicatorView,
        id="one",
        title="An indicator",
        direction=direction,
        baseline=None if baseline is None else point(START, baseline),
        target=None if target is None else point(END, target),
        actuals=tuple(point(NOW, value) for value in actuals),
    )
    return indicator_trends(part(ReportView, indicators=(one,)))["one"]


def heights(drawing: Any) -> list[float]:
    """Return the heights of the first and the last point, from the top."""
    marks = [float(one.get("cy", "")) for one in read(drawing.svg).iter(f"{SVG}circle")]
    return [marks[0], marks[-1]]


def test_one_value_alone_has_no_picture():
    assert indicator(1) is None


@pytest.mark.parametrize(("baseline", "actual", "target"), [(10, 15, 20), (100, 150, 200), (20, 15, 10), (0, 0.5, 1)])
def test_the_same_way_to_the_target_is_the_same_picture(baseline, actual, target):
    drawn = indicator(baseline, actual, target=target, direction="up" if target > baseline else "down")

    assert heights(drawn) == heights(indicator(10, 15, target=20))


def test_a_better_value_is_higher_whatever_the_direction():
    for baseline, better, target, direction in ((10, 12, 20, "up"), (20, 18, 10, "down")):
        first, last = heights(indicator(baseline, better, target=target, direction=direction))
        assert last < first
    first, last = heights(indicator(20, 18, direction="down"))
    assert last < first


def test_a_value_far_beyond_stays_in_the_picture():
    for value in (-1000, 1000):
        assert all(0 < height < 40 for height in heights(indicator(10, value, target=20)))


def test_values_that_do_not_change_lie_in_the_middle():
    assert heights(indicator(5, 5)) == [20, 20]
