"""Draw the scale above the score strips as a line of numbers."""

from readiness.chart import ChartKind, Picture
from readiness.chart_elements.axis import (
    SCORE_STRIP,
    SCORE_STRIP_WIDTH,
    ScoreRange,
    has_mark,
    number_figure,
    number_text,
    score_range,
)
from readiness.chart_elements.palette import MUTED
from readiness.chart_elements.svg import svg_picture, svg_text
from readiness.statements import charts
from readiness.view.models.report import ReportView

_SIZE, _BASE = 22.0, 20.0
"""The size of the numbers, 7 pt in the narrow column of the strips on paper; screens set a smaller one."""


def scale_axis(ends: ScoreRange) -> str:
    """Return the scale as an SVG line of numbers, for the head of the rows."""
    numbers = [
        svg_text(SCORE_STRIP.x(value, ends), _BASE, number_text(value), _SIZE, text_anchor="middle", fill=MUTED)
        for value in ends.ticks()
    ]
    return svg_picture(
        charts.scale(least=number_figure(ends.least), most=number_figure(ends.most)),
        SCORE_STRIP_WIDTH,
        _BASE + 4,
        *numbers,
    )


def _draw(view: ReportView) -> Picture | None:
    """Return the scale of the whole and of the dimensions; None if their scales differ, or no row has a mark."""
    if not any(map(has_mark, view.scorecard)):
        return None
    scales = {score_range(row) for row in view.scorecard if row.depth <= 1}
    return Picture(scale_axis(*scales)) if len(scales) == 1 else None


CHART = ChartKind("axis", _draw)
