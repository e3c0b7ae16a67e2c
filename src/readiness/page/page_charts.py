"""Collect the charts of the page under their names in templates."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from readiness.chart import CHARTS, Chart, ChartKind, Drawing, Picture
from readiness.view import ReportView


def page_charts(view: ReportView, painted: Callable[[str], str]) -> dict[str, Any]:
    """Return every chart of the report as plain data; a chart without data is None or empty.

    The SVG text, recolored by `painted`, is in the key `svg`; templates must not escape it.
    """
    return {kind.key: _plain_drawing(kind.draw(view), painted) for kind in _kinds()}


@cache
def _kinds() -> tuple[ChartKind, ...]:
    return tuple(CHARTS.load_all())


def _plain_drawing(drawing: Drawing, painted: Callable[[str], str]) -> Any:
    if drawing is None:
        return None
    if isinstance(drawing, Chart | Picture):
        return drawing._asdict() | {"svg": painted(drawing.svg)}
    if isinstance(drawing, Mapping):
        return {name: _plain_drawing(part, painted) for name, part in drawing.items()}
    return [_plain_drawing(part, painted) for part in drawing]
