"""Sureness of verdicts → the questions to find out first, and the gates that get no date."""

from collections.abc import Iterable, Iterator

from readiness.model.answer import State
from readiness.model.pack import Pack
from readiness.model.plan_result import GateWeeks
from readiness.model.scorecard import Scorecard
from readiness.scoring.how_sure import needs_of_live
from readiness.scoring.live_verdict import gates_to

_UNKNOWN = {State.UNKNOWN, State.UNANSWERED}


def find_out_first(pack: Pack, scorecard: Scorecard) -> tuple[str, ...]:
    """Return the questions unknown or not answered that a verdict needs on which too much is unknown.

    Those of the verdict on the tool in use come first: minimums of safe use, then the others in the questionnaire's
    order; then those of the next gate.
    """
    found: dict[str, None] = {}
    live, upcoming = scorecard.live, scorecard.next_gate
    if live and scorecard.sure_of_live and scorecard.sure_of_live.too_unknown:
        needs = needs_of_live(pack, [gate.minimums for gate in gates_to(live.status, scorecard.gates)])
        found |= dict.fromkeys(_unknown([one.question for one in live.unsafe], scorecard))
        found |= dict.fromkeys(_unknown([id_ for id_ in scorecard.questions if id_ in needs], scorecard))
    if upcoming and scorecard.sure_of_gate and scorecard.sure_of_gate.too_unknown:
        needs = scorecard.gate(upcoming).minimums
        found |= dict.fromkeys(_unknown([id_ for id_ in scorecard.questions if id_ in needs], scorecard))
    return tuple(found)


def _unknown(ids: Iterable[str], scorecard: Scorecard) -> Iterator[str]:
    return (id_ for id_ in ids if scorecard.questions[id_].state in _UNKNOWN)


def dated_gates(weeks: Iterable[GateWeeks], scorecard: Scorecard) -> Iterator[GateWeeks]:
    """Yield the weeks of the gates; none where too much is unknown about the next gate, which all others wait for."""
    if not (scorecard.sure_of_gate and scorecard.sure_of_gate.too_unknown):
        yield from weeks
