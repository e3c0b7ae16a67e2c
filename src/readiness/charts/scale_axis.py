"""Draw the scale above the score strips as a line of numbers."""

from readiness.chart import ChartKind, Picture
from readiness.chart_elements.axis import (
    SCORE_STRIP,
    SCORE_STRIP_WIDTH,
    ScoreRange,
    number_figure,
    number_text,
    score_range,
)
from readiness.chart_elements.palette import MUTED
from readiness.chart_elements.svg import svg_picture, svg_text
from readiness.statements import charts
from readiness.view.models.report import ReportView


def scale_axis(ends: ScoreRange) -> str:
    """Return the scale as an SVG line of numbers, for the head of the rows."""
    numbers = [
        svg_text(SCORE_STRIP.x(value, ends), 13, number_text(value), 14, text_anchor="middle", fill=MUTED)
        for value in ends.ticks()
    ]
    return svg_picture(
        charts.scale(least=number_figure(ends.least), most=number_figure(ends.most)), SCORE_STRIP_WIDTH, 16, *numbers
    )


def _draw(view: ReportView) -> Picture | None:
    """Return the scale of the whole and of the dimensions; None if their scales differ."""
    scales = {score_range(row) for row in view.scorecard if row.depth <= 1}
    return Picture(scale_axis(*scales)) if len(scales) == 1 else None


CHART = ChartKind("axis", _draw)
