"""View → one self-contained HTML page, for the screen and, printed, for the PDF."""

from base64 import b64encode
from hashlib import sha256
from typing import Any

from readiness.reporting import charts
from readiness.reporting.columns import shown_columns
from readiness.reporting.sections import sections
from readiness.reporting.templates.folder import shipped
from readiness.reporting.templates.rendering import page_of
from readiness.reporting.templates.template import Template
from readiness.reporting.view import View
from readiness.reporting.view.plain import as_plain
from readiness.reporting.view.shape import NodeRow


def page(view: View, template: Template | None = None) -> str:
    """Return the report as one HTML file without scripts and without anything to load.

    Raises InvalidFilesError for what is wrong with a template that is not shipped.
    """
    template = template or shipped()
    data = {
        **as_plain(view),
        "sections": [section._asdict() for section in sections(view)],
        "shows": shown_columns(view)._asdict(),
        "words": template.words,
    }
    ours = {
        "styles": template.styles,
        "policy": _policy(template.styles),
        "logo": template.logo,
        "charts": _colored(_charts(view), template),
    }
    return page_of(template, data, ours)


def _colored(pictures: Any, template: Template) -> Any:
    """The same pictures, in the colors of the template."""
    if isinstance(pictures, dict):
        return {name: _colored(part, template) for name, part in pictures.items()}
    if isinstance(pictures, list):
        return [_colored(part, template) for part in pictures]
    return template.recolored(pictures)


def _policy(styles: str) -> str:
    digest = b64encode(sha256(styles.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"


def _ends(row: NodeRow) -> charts.Ends:
    """The ends of a score; the same for every row where all are on one scale."""
    return charts.Ends(row.least.rounded if row.least else 0.0, row.most.rounded if row.most else 0.0)


def _charts(view: View) -> dict[str, Any]:
    ends = {row.id: _ends(row) for row in view.scorecard}
    shown = {ends[row.id] for row in view.scorecard if row.depth <= 1}
    planned = sum(1 for phase in view.roadmap.phases if phase.steps) > 1
    return {
        "axis": charts.scale_axis(next(iter(shown))) if len(shown) == 1 else "",
        "strips": {
            row.id: charts.scale_strip(
                row.title,
                row.claimed if view.header.asks_evidence else None,
                row.evidenced,
                row.needed,
                ends[row.id],
            )
            for row in view.scorecard
        },
        "heat": charts.heat_map(view.dimensions),
        "phases": charts.phase_timeline(view.roadmap, view.header.date) if planned else "",
        "steps": {phase.id: list(charts.step_timelines(phase, view.header.date)) for phase in view.roadmap.phases},
    }
