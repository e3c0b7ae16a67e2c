"""Rows of the table of the gates with verdicts, minimums met and reasons."""

from collections.abc import Iterator

from readiness.slides.table_grid import TableColumn, TableRow
from readiness.statements import labels, report_text
from readiness.statements.statement import Statement
from readiness.view.cells import NOTHING, state_text
from readiness.view.models.gates import GateView
from readiness.view.models.report import ReportView

GATE_COLUMNS = (
    TableColumn(labels.gate(), 2.6),
    TableColumn(labels.verdict(), 1.7),
    TableColumn(labels.minimums_met(), 1.5, numbers=True),
    TableColumn(labels.because(), 4.6),
)


def gate_rows(view: ReportView) -> list[TableRow]:
    """Return a row for each gate in order, then for the gate at each site."""
    return [*(_row(gate, gate_name(gate)) for gate in view.gates), *_at_sites(view)]


def gate_name(gate: GateView) -> Statement:
    """Return the id and the title of a gate."""
    return labels.entry(code=gate.id, title=gate.title)


def _at_sites(view: ReportView) -> Iterator[TableRow]:
    for site in view.sites:
        yield _row(site.gate, report_text.gate_at(gate=gate_name(site.gate), site=site.title))


def _row(gate: GateView, title: Statement) -> TableRow:
    verdict = state_text(gate.verdict)
    reads = report_text.reads_mark(verdict=verdict, reads=gate.reads) if gate.reads else verdict
    met = labels.of(part=gate.met, whole=gate.needed) if gate.needed else NOTHING
    return TableRow((title, reads, met, gate.because), bold=gate.is_next)
