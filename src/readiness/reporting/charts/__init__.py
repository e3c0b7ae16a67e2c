"""Hand-made pictures, each one SVG string with a title and the same as a table; alike in HTML and PDF."""

from readiness.reporting.charts.axis import Ends, ends_of
from readiness.reporting.charts.chart import Chart
from readiness.reporting.charts.disagreement import disagreement
from readiness.reporting.charts.effort import value_effort
from readiness.reporting.charts.gantt import step_timelines
from readiness.reporting.charts.gaps import gap_plot
from readiness.reporting.charts.heat import heat_map
from readiness.reporting.charts.ladder import gate_ladder
from readiness.reporting.charts.projected import projected_scores
from readiness.reporting.charts.radar import radar
from readiness.reporting.charts.scale import scale_axis, scale_strip
from readiness.reporting.charts.timeline import phase_timeline

__all__ = [
    "Chart",
    "Ends",
    "disagreement",
    "ends_of",
    "gap_plot",
    "gate_ladder",
    "heat_map",
    "phase_timeline",
    "projected_scores",
    "radar",
    "scale_axis",
    "scale_strip",
    "step_timelines",
    "value_effort",
]
