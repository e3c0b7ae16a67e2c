"""Collect the charts of the page, keyed by their position in the template."""

from collections.abc import Callable
from typing import Any

from readiness import charts
from readiness.view import ReportView
from readiness.view.models.report import NodeScoreView


def page_charts(view: ReportView, painted: Callable[[str], str]) -> dict[str, Any]:
    """Return every chart of the report as plain data; a chart without data is None or an empty list.

    The SVG text, recolored by `painted`, is in the key `svg`; templates must not escape it.
    """

    def ready(chart: charts.Chart | None) -> dict[str, Any] | None:
        return chart and chart._asdict() | {"svg": painted(chart.svg)}

    evidence = view.header.asks_evidence
    planned = sum(1 for phase in view.roadmap.phases if phase.steps) > 1
    return _strips(view, painted) | {
        "radar": ready(charts.radar(view.scorecard, view.leader.next_gate, asks_evidence=evidence)),
        "heat": ready(charts.heat_map(view.dimensions, asks_evidence=evidence)),
        "ladder": ready(charts.gate_ladder(view.gates)),
        "gaps": ready(charts.gap_plot(view.gaps, view.dimensions)),
        "phases": ready(charts.phase_timeline(view.roadmap, view.header.date)) if planned else None,
        "effort": ready(charts.value_effort(view.roadmap)),
        "projected": ready(charts.projected_scores(view.scorecard, view.roadmap)),
        "disagreement": ready(charts.disagreement(view.voices.apart)),
        "steps": {
            phase.id: [ready(chart) for chart in charts.step_timelines(phase, view.header.date)]
            for phase in view.roadmap.phases
        },
    }


def _strips(view: ReportView, painted: Callable[[str], str]) -> dict[str, Any]:
    ends = {row.id: charts.score_range(row) for row in view.scorecard}
    shown = {ends[row.id] for row in view.scorecard if row.depth <= 1}
    return {
        "axis": {"svg": painted(charts.scale_axis(next(iter(shown))))} if len(shown) == 1 else None,
        "strips": {row.id: {"svg": painted(_strip(view, row, ends[row.id]))} for row in view.scorecard},
    }


def _strip(view: ReportView, row: NodeScoreView, ends: charts.ScoreRange) -> str:
    claimed = row.claimed if view.header.asks_evidence else None
    return charts.scale_strip(row.title, claimed, row.evidenced, row.needed, ends)
