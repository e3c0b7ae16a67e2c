"""The pictures of the page, by the place where they stand."""

from typing import Any

from markupsafe import Markup

from readiness.reporting import charts
from readiness.reporting.view import View
from readiness.reporting.view.shape import NodeRow


def figures(view: View) -> dict[str, Any]:
    """Return every picture of the report; None, or nothing, where one has nothing to show."""
    evidence = view.header.asks_evidence
    planned = sum(1 for phase in view.roadmap.phases if phase.steps) > 1
    return _strips(view) | {
        "radar": _ready(charts.radar(view.scorecard, view.leader.next_gate, asks_evidence=evidence)),
        "heat": _ready(charts.heat_map(view.dimensions, asks_evidence=evidence)),
        "ladder": _ready(charts.gate_ladder(view.gates)),
        "gaps": _ready(charts.gap_plot(view.gaps, view.dimensions)),
        "phases": _ready(charts.phase_timeline(view.roadmap, view.header.date)) if planned else None,
        "effort": _ready(charts.value_effort(view.roadmap)),
        "projected": _ready(charts.projected_scores(view.scorecard, view.roadmap)),
        "disagreement": _ready(charts.disagreement(view.voices.apart)),
        "steps": {
            phase.id: [_ready(chart) for chart in charts.step_timelines(phase, view.header.date)]
            for phase in view.roadmap.phases
        },
    }


def _ready(chart: charts.Chart | None) -> charts.Chart | None:
    """The chart for a template, where its picture stands as it is: its texts are escaped already."""
    return chart and chart._replace(svg=Markup(chart.svg))  # noqa: S704


def _strips(view: View) -> dict[str, Any]:
    ends = {row.id: _ends(row) for row in view.scorecard}
    shown = {ends[row.id] for row in view.scorecard if row.depth <= 1}
    return {
        "axis": Markup(charts.scale_axis(next(iter(shown)))) if len(shown) == 1 else "",  # noqa: S704
        "strips": {row.id: Markup(_strip(view, row, ends[row.id])) for row in view.scorecard},  # noqa: S704
    }


def _strip(view: View, row: NodeRow, ends: charts.Ends) -> str:
    claimed = row.claimed if view.header.asks_evidence else None
    return charts.scale_strip(row.title, claimed, row.evidenced, row.needed, ends)


def _ends(row: NodeRow) -> charts.Ends:
    """The ends of a score; the same for every row where all are on one scale."""
    return charts.Ends(row.least.rounded if row.least else 0.0, row.most.rounded if row.most else 0.0)
