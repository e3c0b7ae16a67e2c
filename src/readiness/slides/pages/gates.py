"""Add the slide of the gates with verdicts, minimums met and reasons."""

from collections.abc import Iterator

from readiness.slides.deck import Deck
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.slides.tables import add_rows
from readiness.statements import labels, report_text, sections
from readiness.statements import slide_plans as plans
from readiness.statements.criticalities import criticality
from readiness.statements.statement import Statement
from readiness.view.cells import NOTHING, state_text
from readiness.view.models.gates import GateView
from readiness.view.models.report import ReportView

_COLUMNS = (
    TableColumn(labels.gate(), 2.6),
    TableColumn(labels.verdict(), 1.7),
    TableColumn(labels.minimums_met(), 1.5, numbers=True),
    TableColumn(labels.because(), 4.6),
)


def add_gates(deck: Deck, view: ReportView) -> None:
    """Add a table of the gates in order, then of the gates at sites; nothing without gates."""
    rows = [*(_row(gate, _named(gate)) for gate in view.gates), *_at_sites(view)]
    if not rows:
        return
    page = deck.page(_title(view), sections.gates(), notes=list(_notes(view)))
    add_rows(deck, page, _COLUMNS, rows, sections.gates())


def _title(view: ReportView) -> Statement:
    verdicts = [gate.verdict.kind for gate in view.gates]
    passed, conditional = verdicts.count("passed"), verdicts.count("conditional")
    title = _passed(passed, len(verdicts))
    if conditional:
        title = plans.conditional(passed=title, number=conditional)
    upcoming = next((gate for gate in view.gates if gate.is_next), None)
    return plans.next_is(passed=title, gate=_named(upcoming)) if upcoming else title


def _passed(passed: int, number: int) -> Statement:
    if passed > 1:
        return plans.passed(passed=passed, number=number)
    return plans.one_passed(number=number) if passed else plans.none_passed(number=number)


def _named(gate: GateView) -> Statement:
    return labels.entry(code=gate.id, title=gate.title)


def _at_sites(view: ReportView) -> Iterator[TableRow]:
    for site in view.sites:
        yield _row(site.gate, report_text.gate_at(gate=_named(site.gate), site=site.title))


def _row(gate: GateView, title: Statement) -> TableRow:
    verdict = state_text(gate.verdict)
    reads = report_text.reads_mark(verdict=verdict, reads=gate.reads) if gate.reads else verdict
    met = labels.of(part=gate.met, whole=gate.needed) if gate.needed else NOTHING
    return TableRow((title, reads, met, gate.because), bold=gate.is_next)


def _notes(view: ReportView) -> Iterator[Statement]:
    for gate in view.gates:
        if gate.is_next and gate.reasons:
            yield plans.gate_needs(gate=_named(gate))
            for reason in gate.reasons:
                question = labels.entry(code=reason.subject.code, title=reason.subject.title)
                word = criticality(reason.criticality)
                yield plans.reason(question=question, criticality=word, why=reason.because)
