"""Draw a small picture for each indicator: from its baseline over its values to its target."""

from collections.abc import Iterator
from itertools import pairwise

from readiness.chart import ChartKind, Drawing, Picture
from readiness.chart_elements.palette import INK, LINE, MUTED, TEAL
from readiness.chart_elements.svg import svg_element, svg_picture
from readiness.chart_elements.symbols import filled_circle, hollow_circle, line_segment, tick_mark
from readiness.statements import indicators as words
from readiness.statements.statement import Statement
from readiness.view.models.indicators import IndicatorPoint, IndicatorView
from readiness.view.models.report import ReportView

_WIDTH, _HEIGHT, _EDGE = 120.0, 34.0, 9.0


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
    every = [*points, *([target] if target else [])]
    days = [point.day.toordinal() for point in every]
    values = [point.value.rounded for point in every]
    wide, high = max(days) - min(days) or 1, max(values) - min(values) or 1

    def place(point: IndicatorPoint) -> tuple[float, float]:
        x = _EDGE + (point.day.toordinal() - min(days)) / wide * (_WIDTH - 2 * _EDGE)
        return x, _HEIGHT - _EDGE - (point.value.rounded - min(values)) / high * (_HEIGHT - 2 * _EDGE)

    places = [place(point) for point in points]
    if target:
        (x1, y1), (x2, y2) = places[0], place(target)
        yield line_segment(x1, y1, x2, y2, MUTED, 1, "3 2")
        yield tick_mark(x2, y2, 12)
    yield line_segment(_EDGE, _HEIGHT - 1, _WIDTH - _EDGE, _HEIGHT - 1, LINE)
    for (x1, y1), (x2, y2) in pairwise(places):
        yield line_segment(x1, y1, x2, y2, TEAL, 1.4)
    yield from (svg_element("circle", cx=x, cy=y, r=2, fill=INK) for x, y in places[1:-1])
    yield hollow_circle(*places[0], 3.4) if one.baseline else filled_circle(*places[0], 2.4)
    yield filled_circle(*places[-1], 3.4)


CHART = ChartKind("trends", indicator_trends)
