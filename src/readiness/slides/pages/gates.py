"""Add the slide of the gates with verdicts, minimums met and reasons."""

from collections.abc import Iterator

from readiness.slides.deck import Deck
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_first_rows
from readiness.statements.voice import say
from readiness.view.models.report import GateView, ReportView
from readiness.view.words import count_text

_COLUMNS = (
    TableColumn("Gate", 2.6),
    TableColumn("Verdict", 1.7),
    TableColumn("Minimums met", 1.5, numbers=True),
    TableColumn("Because", 4.6),
)


def add_gates(deck: Deck, view: ReportView) -> None:
    """Add a table of the gates in order, then of the gates at sites; nothing without gates."""
    rows = [*(_row(gate, gate.title) for gate in view.gates), *_at_sites(view)]
    if not rows:
        return
    slide = deck.slide(_title(view), list(_notes(view)))
    add_first_rows(slide, TableGrid(_COLUMNS, deck.box), rows, "Gates", (0, "report"))


def _title(view: ReportView) -> str:
    verdicts = [gate.verdict.kind for gate in view.gates]
    passed, conditional = verdicts.count("passed"), verdicts.count("conditional")
    some = f"{passed or 'None'} of {count_text(len(verdicts), 'gate')} {'is' if passed < 2 else 'are'} passed"
    further = f", {conditional} conditional" if conditional else ""
    following = view.leader.next_gate
    upcoming = f"; next is {following.code} {following.title}" if following else ""
    return f"{some}{further}{upcoming}"


def _at_sites(view: ReportView) -> Iterator[TableRow]:
    for site in view.sites:
        yield _row(site.gate, f"{site.gate.title} at {site.title}")


def _row(gate: GateView, title: str) -> TableRow:
    reads = f", reads: {gate.reads}" if gate.reads else ""
    verdict = f"{gate.verdict.glyph} {gate.verdict.word}{reads}"
    met = f"{gate.met} of {gate.needed}" if gate.needed else "–"
    return TableRow((f"{gate.id} {title}", verdict, met, say(gate.because)), bold=gate.is_next)


def _notes(view: ReportView) -> Iterator[str]:
    for gate in view.gates:
        if gate.is_next and gate.reasons:
            yield f"What {gate.id} {gate.title} needs:"
            yield from (
                f"{reason.subject.code} {reason.subject.title} ({reason.criticality}): {reason.because}"
                for reason in gate.reasons
            )
