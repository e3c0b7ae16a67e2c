"""Rows of the table of the gates with verdicts, minimums met and reasons."""

from collections.abc import Iterable, Iterator

from readiness.slides.rest_of_table import VERDICTS, RowsTitles
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.statements import labels, report_text, slide_parts
from readiness.statements.statement import Statement, Words
from readiness.view.cells import NOTHING, state_text
from readiness.view.models.gates import GateView
from readiness.view.models.report import ReportView
from readiness.view.site_groups import SitesAlike, sites_alike

GATE_COLUMNS = (
    TableColumn(labels.gate(), 2.6),
    TableColumn(labels.verdict(), 1.7),
    TableColumn(labels.minimums_met(), 1.5, numbers=True),
    TableColumn(labels.because(), 4.6),
)

_HOLDS = {"conditional": 1, "passed": 2}
"""The order of verdicts of sites; all others come first."""


def gate_rows(view: ReportView) -> list[TableRow]:
    """Return a row for each gate in order, then for the gate at sites, equal ones in one row: failed ones first."""
    return [*(_row(gate, gate_name(gate)) for gate in view.gates), *_at_sites(view)]


def gate_titles(view: ReportView) -> RowsTitles:
    """Return titles that say how many of the gates are passed."""
    kinds = [gate.verdict.kind for gate in (*view.gates, *(alike.gate for alike in _sites(view)))]

    def titles(first: int, last: int) -> Iterable[Words]:
        verdicts, shown = VERDICTS.rows(first, last, len(kinds)), kinds[first - 1 : last]
        passed = shown.count("passed")
        if 0 < passed < len(shown):
            return [slide_parts.passed_among(verdicts=verdicts, number=passed)]
        told = slide_parts.all_passed if passed else slide_parts.none_passed
        return [told(verdicts=verdicts, number=len(shown))]

    return titles


def gate_name(gate: GateView) -> Statement:
    """Return the id and the title of a gate."""
    return labels.entry(code=gate.id, title=gate.title)


def _at_sites(view: ReportView) -> Iterator[TableRow]:
    for alike in _sites(view):
        yield _row(alike.gate, report_text.gate_at(gate=gate_name(alike.gate), site=alike.names))


def _sites(view: ReportView) -> list[SitesAlike]:
    return sorted(sites_alike(view.sites), key=lambda alike: _HOLDS.get(alike.gate.verdict.kind, 0))


def _row(gate: GateView, title: Statement) -> TableRow:
    verdict = state_text(gate.verdict)
    reads = report_text.reads_mark(verdict=verdict, reads=gate.reads) if gate.reads else verdict
    met = labels.of(part=gate.met, whole=gate.needed) if gate.needed else NOTHING
    return TableRow((title, reads, met, gate.because), bold=gate.is_next)
