"""Add the slide of the gates with verdicts, minimums met and reasons, and below it a few gaps."""

from collections.abc import Iterator

from readiness.slides.deck import Deck
from readiness.slides.pages.gaps import gap_notes, gaps_below_gates
from readiness.slides.pages.gate_rows import GATE_COLUMNS, gate_name, gate_rows, gate_titles
from readiness.slides.tables import add_rows, add_table
from readiness.slides.text_boxes import BODY, add_text, body_height
from readiness.statements import labels, sections, slides
from readiness.statements import slide_plans as plans
from readiness.statements.criticalities import criticality
from readiness.statements.statement import Statement
from readiness.view.models.report import ReportView


def add_gates(deck: Deck, view: ReportView) -> None:
    """Add a table of the gates in order, then of the gates at sites, and below it a few gaps; nothing without gates."""
    rows = gate_rows(view)
    if not rows:
        return
    gaps = gaps_below_gates(deck, view)
    page = deck.page(_title(view), sections.gates(), notes=[*_notes(view), *(gap_notes(view) if gaps else ())])
    if gaps is None:
        add_rows(deck, page, GATE_COLUMNS, rows, sections.gates(), gate_titles(view))
        return
    grid, shown, line = gaps
    above = page.box._replace(height=grid.box.top - page.box.top)
    table, below = above.above(body_height([line], above.width, deck.face), 0)
    add_rows(deck, page._replace(box=table), GATE_COLUMNS, rows, sections.gates())
    add_text(page.slide, below, [line], BODY, deck.face)
    add_table(deck, page.slide, grid, shown, slides.largest_gaps())


def _title(view: ReportView) -> Statement:
    verdicts = [gate.verdict.kind for gate in view.gates]
    passed, conditional = verdicts.count("passed"), verdicts.count("conditional")
    title = _passed(passed, len(verdicts))
    if conditional:
        title = plans.conditional(passed=title, number=conditional)
    upcoming = next((gate for gate in view.gates if gate.is_next), None)
    return plans.next_is(passed=title, gate=gate_name(upcoming)) if upcoming else title


def _passed(passed: int, number: int) -> Statement:
    if passed > 1:
        return plans.passed(passed=passed, number=number)
    return plans.one_passed(number=number) if passed else plans.none_passed(number=number)


def _notes(view: ReportView) -> Iterator[Statement]:
    for gate in view.gates:
        if gate.is_next and gate.reasons:
            yield plans.gate_needs(gate=gate_name(gate))
            for reason in gate.reasons:
                question = labels.entry(code=reason.subject.code, title=reason.subject.title)
                word = criticality(reason.criticality)
                yield plans.reason(question=question, criticality=word, why=reason.because)
