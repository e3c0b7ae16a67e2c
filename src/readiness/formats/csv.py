"""The roadmap as a table for spreadsheets and issue trackers, with a row for each step."""

import csv
from collections.abc import Iterator
from io import StringIO

from readiness.exports import case_csv
from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.safe_text import cell_text
from readiness.statements import lane_lines
from readiness.statements.statement import Words
from readiness.statements.voice import say
from readiness.view.build import build_view
from readiness.view.edition import DEFAULT, Edition
from readiness.view.models.costs import CostRangeView
from readiness.view.models.lane import SafeStepView, SiteStepView
from readiness.view.models.plan import PhaseView, StepView

HEADS = (
    "Order", "Code", "Initiative", "Phase", "Gate", "Accountable role", "Owner", "Start (50%)", "End (50%)",
    "End (80%)", "Effort (person-weeks)", "Cost band", "Cost", "Cost low", "Cost high", "Because", "Closes",
    "Unlocks", "Success metric", "Status", "Priority", "Last day",
    "Starts", "Room (weeks)",
)  # fmt: skip
# Excel reads a CSV file as UTF-8 only if it starts with a byte order mark; otherwise é and → are garbled.
_BOM = "\ufeff"


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the roadmap, or for finance the figures of the case, as CSV by RFC 4180.

    It is UTF-8 with a byte order mark, all cells quoted, lines ended by CR LF.
    """
    if edition.part == "finance":
        return case_csv.export(assessment)
    out = StringIO()
    table = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(HEADS)
    roadmap = build_view(assessment, edition).roadmap
    table.writerows(_safe_row(step) for step in roadmap.safe_now)
    table.writerows(_site_row(step) for step in roadmap.site_steps)
    for phase in roadmap.phases:
        table.writerows(_row(phase, step) for step in phase.steps)
    return f"{_BOM}{out.getvalue()}".encode()


def as_text(words: Words) -> str:
    """Return words as a cell that no spreadsheet evaluates as a formula."""
    return cell_text(say(words))


def _row(phase: PhaseView, step: StepView) -> Iterator[str]:
    yield str(step.order)
    yield from map(as_text, (step.initiative.code, step.initiative.title, phase.title, phase.gate))
    yield from map(as_text, (step.role, step.owner or ""))
    yield from map(str, (step.start_50, step.finish_50, step.finish_80, step.effort))
    cost = (as_text(step.cost_band or ""), as_text(step.cost or ""))
    yield from (*cost, *amount_cells(step.cost_range), as_text(step.because))
    yield from map(as_text, ("; ".join(map(say, step.closes)), "; ".join(step.unlocks), step.success_metric))
    yield as_text(step.status)
    yield from (step.priority.shown, "", as_text(step.timing[0]), "" if step.gate is None else str(step.slack))


def _safe_row(step: SafeStepView) -> Iterator[str]:
    """Yield a row of the lane that makes a tool in use safe, which stands before all phases."""
    code = step.initiative.code if step.initiative else ""
    yield str(step.order)
    yield from (as_text(code), as_text(step.title), as_text(lane_lines.make_safe_now()), "")
    yield from map(as_text, (step.accountable, step.owner or ""))
    yield from map(str, (step.start_50, step.finish_50, step.finish_80, step.effort))
    yield from (
        as_text(step.cost_band or ""),
        as_text(step.cost or ""),
        *amount_cells(step.cost_range),
        as_text(step.why),
    )
    yield from map(as_text, ("; ".join(map(say, step.closes)), "", "", step.status))
    yield from ("", str(step.until or ""), "", "")


def _site_row(step: SiteStepView) -> Iterator[str]:
    """Yield a row of work at a site."""
    yield str(step.order)
    phase = lane_lines.gate_of_site(gate=step.gate.id, site=step.site.title)
    yield from map(as_text, (step.initiative.code if step.initiative else "", step.title, phase, step.gate.id))
    yield from map(as_text, (step.accountable, ""))
    yield from map(str, (step.start_50, step.finish_50, step.finish_80, step.effort))
    yield from ("", "", "", "", as_text(step.because), as_text("; ".join(map(say, step.short))), "", "", "")
    yield from ("", "", "", "")


def amount_cells(cost: CostRangeView | None) -> tuple[str, str]:
    """Return the low and the high cost; an empty cell where there is none."""
    return (cost.low, cost.high or "") if cost else ("", "")


FORMAT = OutputFormat(suffix=".csv", render=render, audience="full")
