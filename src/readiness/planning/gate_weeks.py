"""Phases of a roadmap → the weeks in which the gates on the way can open."""

from collections.abc import Iterator, Sequence

from readiness.model.roadmap import GateWeeks, PlannedPhase
from readiness.model.safe_steps import SafeStep
from readiness.model.verdict import Verdict


def weeks_of_gates(phases: Sequence[PlannedPhase], lane: Sequence[SafeStep] = ()) -> Iterator[GateWeeks]:
    """Yield the weeks of every gate that the work of the phases up to its last one opens, perhaps conditionally.

    `lane` is the work that comes before all phases and closes gaps of theirs. A gate without work in its way has no
    weeks.
    """
    last = {phase.gate: place for place, phase in enumerate(phases)}
    for gate, place in last.items():
        worked = [phase for phase in phases[: place + 1] if phase.finish is not None]
        verdict = phases[place].projected_gate
        if (worked or lane) and verdict in {Verdict.PASSED, Verdict.CONDITIONAL}:
            likely = max([*(phase.finish or 0 for phase in worked), *(step.likely.finish for step in lane)])
            high = max([*(phase.finish_high or 0 for phase in worked), *(step.high.finish for step in lane)])
            yield GateWeeks(gate, likely, high, verdict)
