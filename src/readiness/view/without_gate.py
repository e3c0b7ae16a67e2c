"""Tell what may not be done while a gate does not hold, by the rubric."""

from readiness.model.live import LiveVerdict
from readiness.statements import outlook_lines as statements
from readiness.statements.statement import Statement
from readiness.view.phrases import Phrases


def without_gate(wording: Phrases, gate: str) -> Statement | None:
    """Return what a gate of the ladder keeps shut while it does not hold; None where it keeps nothing shut."""
    live, place = wording.scores.live, [one.id for one in wording.scores.gates].index
    if live and live.status.use == "paused" and live.status.gate and place(gate) <= place(live.status.gate):
        return statements.not_used_again(gate=gate)
    if live and live.status.use == "before" and (status := _first_status(wording, gate)):
        return statements.not_in_status(gate=gate, status=status)
    if _has_further_sites(wording, gate) and (live is None or _goes_on(live)):
        return statements.no_further_site(gate=gate)
    later = [one.id for one in wording.scores.gates][place(gate) + 1 :]
    return statements.later_shut(gate=gate, later=later[0]) if later else None


def _goes_on(live: LiveVerdict) -> bool:
    return live.status.use == "in-use" and not live.fails_gates


def _first_status(wording: Phrases, gate: str) -> str | None:
    """Return the first status of use that asks for a gate or for one after it."""
    place = [one.id for one in wording.scores.gates].index
    asked = {one.title: one.gate for one in wording.live_rules.statuses if one.use == "in-use" and one.gate}
    known = {one.id for one in wording.scores.gates}
    needs = [(place(id_), title) for title, id_ in asked.items() if id_ in known and place(id_) >= place(gate)]
    return min(needs, key=lambda one: one[0])[1] if needs else None


def _has_further_sites(wording: Phrases, gate: str) -> bool:
    """Return whether a gate that is checked at each site comes after a gate, and there is more than one site."""
    place = [one.id for one in wording.scores.gates].index
    profile = wording.answers.assessment.profile
    return any(
        place(gate) <= place(one.after) and profile.get(one.repeats) != "1" for one in wording.rubric.repeating_gates
    )
