"""Draw the charts of the report as SVG strings, each with a title and a table of its data, for HTML and PDF."""

from readiness.charts.axis import ScoreRange, score_range
from readiness.charts.chart import Chart
from readiness.charts.disagreement import disagreement
from readiness.charts.gantt import step_timelines
from readiness.charts.gap_plot import gap_plot
from readiness.charts.gate_ladder import gate_ladder
from readiness.charts.heat_map import heat_map
from readiness.charts.phase_timeline import phase_timeline
from readiness.charts.projected_scores import projected_scores
from readiness.charts.radar import radar
from readiness.charts.score_dots import scale_axis, scale_strip
from readiness.charts.value_effort import value_effort

__all__ = [
    "Chart",
    "ScoreRange",
    "disagreement",
    "gap_plot",
    "gate_ladder",
    "heat_map",
    "phase_timeline",
    "projected_scores",
    "radar",
    "scale_axis",
    "scale_strip",
    "score_range",
    "step_timelines",
    "value_effort",
]
