"""Hand-made pictures, each one SVG string with a title; the same in HTML and PDF."""

from readiness.reporting.charts.heat import heat_map
from readiness.reporting.charts.scale import Ends, scale_axis, scale_strip
from readiness.reporting.charts.timeline import phase_timeline, step_timelines

__all__ = ["Ends", "heat_map", "phase_timeline", "scale_axis", "scale_strip", "step_timelines"]
