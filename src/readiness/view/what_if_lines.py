"""A what-if change → sentences on what moves, by how many weeks, and why."""

from collections.abc import Iterator

from readiness.model.assessment import Assessment
from readiness.model.plan_sides import GateShift, WhatIf, WorkShift
from readiness.statements import what_if as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Value
from readiness.view.entry_words import entry_words
from readiness.view.phrases import Phrases
from readiness.view.plan_rows import basis_lines
from readiness.view.step_timing import timing

_MOST_MOVES = 5


def what_if_lines(found: WhatIf, changed: Assessment, wording: Phrases) -> Iterator[Statement]:
    """Yield the sentences on a change; `changed` is the assessment of the changed answers."""
    if found.is_same:
        yield statements.nothing_moves()
        return
    after = Phrases(changed)
    for gate in found.gates:
        yield _gate(gate, wording)
    for work, say in ((found.dropped, statements.dropped), (found.added, statements.added)):
        if work:
            yield say(work=at_most([_work(id_, wording, after) for id_ in work], 6))
    if found.uncovered:
        names = [entry_words(wording.named(id_)) for id_ in found.uncovered]
        yield statements.nothing_closes(questions=at_most(names))
    for move in found.moved[:_MOST_MOVES]:
        yield _moved(move, after)
    if len(found.moved) > _MOST_MOVES:
        yield statements.others_move(number=len(found.moved) - _MOST_MOVES)
    yield from basis_lines(wording)


def _gate(move: GateShift, wording: Phrases) -> Statement:
    gate, before, after = move.gate, move.before, move.after
    if move.is_reached:
        return statements.reached_at_once(gate=gate)
    if after is None:
        return statements.lost(gate=gate) if move.is_lost else statements.loses_day(gate=gate)
    day = wording.day(after.at_80)
    if move.is_lost:
        return statements.lost_until(gate=gate, day=day)
    if before is None or move.weeks is None:
        return statements.has_day(gate=gate, day=day)
    if not move.weeks:
        return statements.stays(gate=gate, day=day)
    say = statements.later if move.weeks > 0 else statements.sooner
    return say(gate=gate, number=abs(move.weeks), after=day, before=wording.day(before.at_80))


def _work(id_: str, wording: Phrases, after: Phrases) -> Value:
    known = wording if id_ in wording.rubric.initiative_named else after
    return entry_words(known.initiative(id_))


def _moved(move: WorkShift, after: Phrases) -> Statement:
    step = next(step for step in after.roadmap.steps if step.initiative == move.initiative)
    say = statements.work_later if move.weeks > 0 else statements.work_sooner
    return say(work=entry_words(after.initiative(move.initiative)), number=abs(move.weeks), why=timing(after, step)[0])
