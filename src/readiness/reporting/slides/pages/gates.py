"""The slide of the gates: each with its verdict, what is met, and why."""

from collections.abc import Iterator

from readiness.reporting.slides.deck import Deck
from readiness.reporting.slides.grid import Column, Grid, Row
from readiness.reporting.slides.tables import add_first_rows
from readiness.reporting.view import View
from readiness.reporting.view.shape import Gate
from readiness.reporting.view.words import count

_COLUMNS = (
    Column("Gate", 2.6),
    Column("Verdict", 1.7),
    Column("Minimums met", 1.5, numbers=True),
    Column("Because", 4.6),
)


def add_gates(deck: Deck, view: View) -> None:
    """Add the gates in order, then those that repeat at sites."""
    rows = [*(_row(gate, gate.title) for gate in view.gates), *_at_sites(view)]
    if not rows:
        return
    slide = deck.slide(_title(view), list(_notes(view)))
    add_first_rows(slide, Grid(_COLUMNS, deck.box), rows, "Gates", (0, "report"))


def _title(view: View) -> str:
    verdicts = [gate.verdict.kind for gate in view.gates]
    passed, conditional = verdicts.count("passed"), verdicts.count("conditional")
    some = f"{passed or 'None'} of {count(len(verdicts), 'gate')} {'is' if passed < 2 else 'are'} passed"
    further = f", {conditional} conditional" if conditional else ""
    upcoming = f"; next is {view.leader.next_gate}" if view.leader.next_gate else ""
    return f"{some}{further}{upcoming}"


def _at_sites(view: View) -> Iterator[Row]:
    for site in view.sites:
        yield _row(site.gate, f"{site.gate.title} at {site.title}")


def _row(gate: Gate, title: str) -> Row:
    reads = f", reads: {gate.reads}" if gate.reads else ""
    verdict = f"{gate.verdict.glyph} {gate.verdict.word}{reads}"
    met = f"{gate.met} of {gate.needed}" if gate.needed else "–"
    return Row((f"{gate.id} {title}", verdict, met, gate.because), bold=gate.is_next)


def _notes(view: View) -> Iterator[str]:
    for gate in view.gates:
        if gate.is_next and gate.reasons:
            yield f"What {gate.id} {gate.title} needs:"
            yield from (
                f"{reason.subject.code} {reason.subject.title} ({reason.criticality}): {reason.because}"
                for reason in gate.reasons
            )
