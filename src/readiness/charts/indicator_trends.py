"""Draw a small picture for each indicator: from its baseline over its values to its target, better ones higher."""

from collections.abc import Callable, Iterator

from readiness.chart import ChartKind, Drawing, Picture
from readiness.chart_elements.palette import INK, LINE, MUTED, TEAL
from readiness.chart_elements.svg import number, svg_element, svg_picture
from readiness.chart_elements.symbols import filled_circle, hollow_circle, line_segment, tick_mark
from readiness.statements import indicators as words
from readiness.statements.statement import Statement
from readiness.view.models.indicators import IndicatorPoint, IndicatorView
from readiness.view.models.report import ReportView

_WIDTH, _HEIGHT, _EDGE = 120.0, 40.0, 7.0
_BEYOND = 0.4
"""The part that a picture goes below the baseline and above the target, in ways from one to the other."""
_WAY = 1 / (1 + 2 * _BEYOND)
_WORSE = _BEYOND * _WAY
"""The height of every baseline, from 0 to 1."""


def indicator_trends(view: ReportView) -> dict[str, Drawing]:
    """Return a picture for each indicator, by its id; None for one with fewer than two values."""
    return {one.id: _picture(one) if len(_points(one)) > 1 else None for one in view.indicators}


def _points(one: IndicatorView) -> list[IndicatorPoint]:
    """Return the baseline and the values, from the oldest."""
    return [*([one.baseline] if one.baseline else []), *one.actuals]


def _picture(one: IndicatorView) -> Picture:
    return Picture(svg_picture(_alternative(one), _WIDTH, _HEIGHT, *_parts(one)))


def _alternative(one: IndicatorView) -> Statement:
    points = _points(one)
    first, last = points[0].value, points[-1].value
    if one.target:
        return words.trend_to_target(title=one.title, first=first, last=last, target=one.target.value)
    return words.trend_of(title=one.title, first=first, last=last)


def _parts(one: IndicatorView) -> Iterator[str]:
    points, target = _points(one), one.target
    days = [point.day.toordinal() for point in (*points, *([target] if target else []))]
    wide = max(days) - min(days) or 1
    share = _shares(one)

    def place(point: IndicatorPoint) -> tuple[float, float]:
        x = _EDGE + (point.day.toordinal() - min(days)) / wide * (_WIDTH - 2 * _EDGE)
        return x, _HEIGHT - _EDGE - share(point.value.rounded) * (_HEIGHT - 2 * _EDGE)

    places = [place(point) for point in points]
    start = place(one.baseline)[1] if one.baseline and target else _HEIGHT - 1
    yield line_segment(_EDGE, start, _WIDTH - _EDGE, start, LINE)
    if target:
        (x1, y1), (x2, y2) = places[0], place(target)
        yield line_segment(x1, y1, x2, y2, MUTED, 1, "3 2")
        yield tick_mark(x2, y2, 12)
    path = "L".join(f"{number(x)} {number(y)}" for x, y in places)
    yield svg_element("path", d=f"M{path}", fill="none", stroke=TEAL, stroke_width=1.4)
    yield from (svg_element("circle", cx=x, cy=y, r=2, fill=INK) for x, y in places[1:-1])
    yield hollow_circle(*places[0], 3.4) if one.baseline else filled_circle(*places[0], 2.4)
    yield filled_circle(*places[-1], 3.4)


def _shares(one: IndicatorView) -> Callable[[float], float]:
    """Return the height of a value, better ones higher: from 0 to 1, and the same for every baseline and every target.

    Without both, the lowest value is at one end and the highest at the other.
    """
    if one.baseline and one.target and (one.target.value.rounded != one.baseline.value.rounded):
        start, span = one.baseline.value.rounded, one.target.value.rounded - one.baseline.value.rounded
        return lambda value: _WORSE + min(max((value - start) / span, -_BEYOND), 1 + _BEYOND) * _WAY
    values = [point.value.rounded for point in (*_points(one), *([one.target] if one.target else []))]
    low, high = (max(values), min(values)) if one.direction == "down" else (min(values), max(values))
    return lambda value: (value - low) / (high - low) if high != low else 0.5


CHART = ChartKind("trends", indicator_trends)
