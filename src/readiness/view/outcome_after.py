"""Find the outcome of a tool in use, or of a site, that follows once something has ended: also by a lost gate."""

from collections.abc import Iterator

from readiness.model.outlook import Lapse
from readiness.model.verdict import Verdict
from readiness.view.phrases import Phrases


def outcome_after(wording: Phrases, lapse: Lapse) -> str | None:
    """Return the outcome that follows once something has ended; None where today's is as severe already.

    The rules on a failed gate count as well: they give the tool an outcome once a gate of its status is lost.
    """
    live = wording.scores.live
    if live is None or not live.status.is_judged:
        return lapse.outcome
    rules = wording.live_rules
    found = [outcome for outcome in (lapse.outcome, *_by_gate(wording, lapse)) if outcome]
    worst = rules.most_severe(*found) if found else None
    today = next((one.at_least for one in live.parts if one.part == lapse.part), live.at_least)
    return worst if worst and rules.severity_of[worst] < rules.severity_of[today] else None


def _by_gate(wording: Phrases, lapse: Lapse) -> Iterator[str]:
    """Yield the outcomes of rules on a failed gate that hold once the gate of a lapse is lost."""
    live = wording.scores.live
    if live is None or lapse.gate is None or live.status.use != "in-use":
        return
    for rule in wording.live_rules.rules:
        holds = not rule.statuses or live.status.id in rule.statuses
        if holds and lapse.at_site and rule.sites and any(one.part == lapse.part for one in live.parts):
            yield rule.outcome
        if holds and not lapse.at_site and rule.gate == "failed" and _is_of_status(wording, lapse.gate):
            yield rule.outcome


def _is_of_status(wording: Phrases, gate: str) -> bool:
    """Return whether the tool's status asks for a gate, which today's evidence supports."""
    live, ladder = wording.scores.live, [one.id for one in wording.scores.gates]
    if live is None or live.status.gate not in ladder or gate not in ladder:
        return False
    is_asked = ladder.index(gate) <= ladder.index(live.status.gate)
    return is_asked and wording.scores.gate(gate).verdict in {Verdict.PASSED, Verdict.CONDITIONAL}
