"""The gates with their reasons in Markdown."""

from collections.abc import Iterator

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_table
from readiness.statements import labels, report_text, sections
from readiness.statements.criticalities import criticality
from readiness.statements.lists import ended
from readiness.statements.statement import Statement, Words
from readiness.view.cells import state_text
from readiness.view.models.gates import GateReasonView, GateView
from readiness.view.models.report import ReportView


def gate_lines(view: ReportView) -> Iterator[str]:
    """Yield the gates with their verdicts, and except for a board what the next gate and gates at sites still need."""
    if not (view.gates or view.sites):
        return
    is_told = view.edition.audience != "board"
    yield from markdown_heading(sections.gates())
    heads = (labels.gate(), labels.verdict(), labels.minimums(), labels.because())
    yield from markdown_table(heads, map(_gate_row, view.gates)) if view.gates else ()
    for gate in view.gates:
        if is_told and gate.is_next and gate.reasons:
            yield from _reasons(gate, report_text.does_not_hold(gate=gate.id))
    for site in view.sites:
        gate, named = site.gate, labels.entry(code=site.gate.id, title=site.gate.title)
        at_site = report_text.gate_at(gate=named, site=site.title)
        yield f"**{escape(at_site)}**: {escape(state_text(gate.verdict))}. {escape(gate.because)}"
        yield ""
        if is_told and gate.reasons:
            yield from _reasons(gate, report_text.does_not_hold_at(gate=gate.id, site=site.title))


def _gate_row(gate: GateView) -> tuple[str, ...]:
    verdict = state_text(gate.verdict)
    reads = report_text.reads_mark(verdict=verdict, reads=gate.reads) if gate.reads else verdict
    return cells(labels.entry(code=gate.id, title=gate.title), reads, gate.met_words, gate.because)


def _reasons(gate: GateView, heading: Statement) -> Iterator[str]:
    yield from markdown_heading(heading, 3)
    rows = (
        cells(r.subject.code, r.subject.title, r.needs, r.has, criticality(r.criticality), _why(r))
        for r in gate.reasons
    )
    of_need = (labels.needs(), labels.has(), labels.criticality_head(gate.id), labels.why())
    yield from markdown_table((labels.code(), labels.title(), *of_need), rows, "--nn")


def _why(reason: GateReasonView) -> Words:
    """Return why a condition does not hold, and the promise that the plan does not keep."""
    return ended(first=reason.because, then=reason.promise) if reason.promise else reason.because
