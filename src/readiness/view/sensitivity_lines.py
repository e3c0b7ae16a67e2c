"""Sensitivity of a plan → sentences."""

from collections.abc import Iterable, Iterator

from readiness.model.sensitivity import AnswerEffect, CheapestBlocker, FirstSteps, Sensitivity
from readiness.statements import sensitivity as statements
from readiness.statements.counts import person_weeks
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Value
from readiness.view.entry_words import entry_words
from readiness.view.figures import plain_figure
from readiness.view.phrases import Phrases
from readiness.view.plan_rows import cost_cell

_MOST_CODES = 8
_HUNDRED = 100
_SAY = {
    "weights": statements.other_weights,
    "durations": statements.other_durations,
    "capacity": statements.other_people,
}


def sensitivity_heading(wording: Phrases) -> Statement:
    """Return the heading: the plan to the gate of the target."""
    gate = wording.roadmap.target_gate
    return statements.heading(gate=f"{gate} {wording.rubric.gate_named[gate].title}")


def sensitivity_lines(found: Sensitivity, wording: Phrases) -> Iterator[Statement]:
    """Yield the sentences: on answers, on blockers, and on the first steps."""
    yield from _higher(found, wording)
    yield from _lower(found, wording)
    if found.next_gate:
        yield from _blockers(found, found.next_gate, wording)
    if not found.steps:
        yield statements.no_steps()
    for one in found.steps:
        yield _kept(one, found)


def _higher(found: Sensitivity, wording: Phrases) -> Iterator[Statement]:
    if found.next_gate is None:
        yield statements.all_reached()
    elif not found.higher:
        yield statements.none_higher(gate=found.next_gate)
    for gate, codes in _by_gate(found.higher, wording):
        yield statements.higher(gate=gate or "", number=len(codes), questions=at_most(codes, _MOST_CODES))


def _lower(found: Sensitivity, wording: Phrases) -> Iterator[Statement]:
    if not found.lower:
        yield statements.none_lower()
    for gate, codes in _by_gate(found.lower, wording):
        shown = at_most(codes, _MOST_CODES)
        if gate:
            yield statements.lower(gate=gate, number=len(codes), questions=shown)
        else:
            yield statements.lower_to_none(number=len(codes), questions=shown)


def _by_gate(effects: Iterable[AnswerEffect], wording: Phrases) -> Iterator[tuple[str | None, list[Value]]]:
    """Yield the codes of questions by the gate that is reached with another answer, from no gate upward."""
    codes: dict[str | None, list[Value]] = {}
    for one in effects:
        codes.setdefault(one.headline, []).append(wording.named(one.question).code)
    for gate in (None, *wording.rubric.gate_named):
        if gate in codes:
            yield gate, codes[gate]


def _blockers(found: Sensitivity, gate: str, wording: Phrases) -> Iterator[Statement]:
    if not found.blockers:
        yield statements.no_blocker(gate=gate)
        return
    if found.evidence_only:
        codes = [wording.named(id_).code for id_ in found.evidence_only]
        shown = at_most(codes, _MOST_CODES)
        yield statements.evidence_only(number=len(codes), every=found.blockers, gate=gate, questions=shown)
    if found.cheapest:
        yield from _cheapest(found.cheapest, wording)
    else:
        yield statements.no_cheapest(gate=gate)


def _cheapest(one: CheapestBlocker, wording: Phrases) -> Iterator[Statement]:
    yield statements.cheapest(
        question=entry_words(wording.named(one.question)),
        work=at_most([entry_words(wording.initiative(id_)) for id_ in one.work]),
        effort=person_weeks(number=plain_figure(one.effort, 1)),
        day=wording.day(one.at_80),
    )
    amount = cost_cell(one.cost, wording)
    if one.cost and one.cost.at_80 is not None and isinstance(amount, Statement):
        yield statements.cheapest_cost(amount=amount)


def _kept(one: FirstSteps, found: Sensitivity) -> Statement:
    kept = int(one.kept * _HUNDRED)
    return _SAY[one.varied](percent=found.percent, kept=kept, number=len(found.first))
