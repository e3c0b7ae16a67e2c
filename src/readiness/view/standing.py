"""Say which gate of a tool in use was approved, and which holds today."""

from readiness.model.live import LiveVerdict
from readiness.model.node_rubric import OVERALL
from readiness.statements import holding, outcomes
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement
from readiness.view.phrases import Phrases


def standing(wording: Phrases, verdict: LiveVerdict) -> Statement:
    """Return a sentence on the last gate declared passed beside the last one that today's evidence supports."""
    if not verdict.approved:
        return _holding(wording)
    id_, on = list(verdict.approved.items())[-1]
    gate, ladder, now = wording.gate(id_), list(wording.rubric.gate_named), wording.scores.headline
    status = verdict.status
    was_paused = status.use == "paused" and status.since is not None and status.since <= on
    if now is None:
        return (outcomes.approved_paused_none if was_paused else outcomes.approved_none_holds)(gate=gate, on=on)
    has_conditions = bool(wording.scores.conditions[OVERALL].ids)
    if ladder.index(now) < ladder.index(id_):
        said = outcomes.approved_paused_less if was_paused else outcomes.approved_less_holds
        less = said(gate=gate, on=on, now=now)
        return paragraph(less, _holding(wording)) if has_conditions else less
    if has_conditions:
        return _holding(wording)
    return (outcomes.approved_paused_holds if was_paused else outcomes.approved_holds)(gate=gate, on=on)


def _holding(wording: Phrases) -> Statement:
    """Return a sentence on the last gate that today's evidence supports, with the number of its conditions."""
    now = wording.scores.headline
    if now is None:
        return holding.none_holds()
    gate, conditions = wording.gate(now), wording.scores.conditions[OVERALL]
    if conditions.ids:
        return holding.holds_conditionally(gate=gate, number=len(conditions.ids))
    return holding.holds(gate=gate)
