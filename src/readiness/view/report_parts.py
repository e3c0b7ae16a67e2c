"""Parts of a report, each built at its first use, for commands that show only some of them."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias, Union

from readiness.model.assessment import Assessment
from readiness.view.phrases import Phrases

if TYPE_CHECKING:
    from readiness.view.models.report import ReportView

_BUILDERS = {
    "edition": "header.edition_view",
    "header": "header.header",
    "leader": "leader_summary.leader",
    "live": "use_views.verdict_in_use",
    "money": "money_views.case_view",
    "indicators": "indicator_views.indicators",
    "events": "use_views.events_in_use",
    "options": "option_views.options_view",
    "calendar": "calendar_views.calendar",
    "changes": "changes_since.changes_since",
    "scorecard": "score_rows.node_rows",
    "weakest": "score_rows.weakest_dimensions",
    "waiting": "score_rows.waiting_stages",
    "sums": "sum_remarks.sum_remarks",
    "themes": "score_rows.theme_rows",
    "gates": "gate_views.gates",
    "sites": "gate_views.sites",
    "done_late": "remarks.done_late",
    "remarks": "remarks.remarks",
    "gaps": "gap_views.gaps",
    "roadmap": "roadmap_views.roadmap",
    "evidence_to_collect": "gap_views.evidence_to_collect",
    "contradictions": "gate_views.contradictions",
    "footer": "header.footer",
}
"""The module and function in `view` that build each part."""


class ReportParts:
    """The parts of a report as attributes, with the names and values that they have in a `ReportView`."""

    def __init__(self, assessment: Assessment) -> None:
        self._wording = Phrases(assessment)

    def __getattr__(self, name: str) -> Any:
        """Build the part `name` and keep it."""
        if name not in _BUILDERS:
            raise AttributeError(name)
        module, _, function = _BUILDERS[name].partition(".")
        part = getattr(import_module(f"readiness.view.{module}"), function)(self._wording)
        setattr(self, name, part)
        return part


AnyReport: TypeAlias = Union["ReportView", ReportParts]
"""A whole report, or one whose parts are built as they are shown."""
