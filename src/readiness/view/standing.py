"""Say which gate of a tool in use was approved, and which holds today."""

from collections.abc import Mapping
from datetime import date

from readiness.model.live import LiveVerdict
from readiness.model.node_rubric import OVERALL
from readiness.model.verdict import Verdict
from readiness.statements import holding, outcomes
from readiness.statements.lists import entries, more, paragraph
from readiness.statements.statement import Statement, Words
from readiness.view.entry_words import entry_words
from readiness.view.phrases import Phrases

_MOST_NAMED = 3


def standing(wording: Phrases, verdict: LiveVerdict) -> Statement:
    """Return a sentence on the last gate declared passed beside the last one that today's evidence supports."""
    if not verdict.approved:
        return _holding(wording, verdict)
    id_, on = list(verdict.approved.items())[-1]
    gate, ladder, now = wording.gate(id_), list(wording.rubric.gate_named), wording.scores.headline
    status = verdict.status
    was_paused = status.use == "paused" and status.since is not None and status.since <= on
    if now is None and not was_paused and _holds_at_sites(wording):
        return outcomes.approved_none_up_to_holds(gate=gate, on=on, last=ladder[-1])
    if now is None:
        return (outcomes.approved_paused_none if was_paused else outcomes.approved_none_holds)(gate=gate, on=on)
    has_conditions = bool(wording.scores.conditions[OVERALL].ids)
    if ladder.index(now) < ladder.index(id_):
        said = outcomes.approved_paused_less if was_paused else outcomes.approved_less_holds
        less = said(gate=gate, on=on, now=now)
        return paragraph(less, _holding(wording, verdict)) if has_conditions else less
    if has_conditions:
        return _holding(wording, verdict)
    return (outcomes.approved_paused_holds if was_paused else outcomes.approved_holds)(gate=gate, on=on)


def _holding(wording: Phrases, verdict: LiveVerdict) -> Statement:
    """Return a sentence on the last gate that today's evidence supports, with its conditions and their days."""
    now = wording.scores.headline
    if now is None:
        last = list(wording.rubric.gate_named)[-1]
        return holding.none_up_to_holds(last=last) if _holds_at_sites(wording) else holding.none_holds()
    said, number = holding.holds(gate=wording.gate(now)), len(wording.scores.conditions[OVERALL].ids)
    if not number:
        return said
    left = holding.conditions_left(number=number, conditions=_conditions(wording))
    goes_on = verdict.status.use == "in-use" and not verdict.fails_gates
    return paragraph(said, left, holding.does_not_stop()) if goes_on else paragraph(said, left)


def _holds_at_sites(wording: Phrases) -> bool:
    """Return whether a gate of each site holds at some, beside the ladder of the tool."""
    return any(site.verdict.verdict in {Verdict.PASSED, Verdict.CONDITIONAL} for site in wording.scores.sites)


def _conditions(wording: Phrases) -> Words:
    """Return the first conditions of the gates reached, by their days, and the number of the others."""
    ids, scores = wording.scores.conditions[OVERALL].ids, wording.scores
    reasons = [reason for gate in scores.gates for reason in gate.reasons if reason.id in ids and reason.remedy]
    days = {reason.id: reason.remedy.due for reason in reversed(reasons) if reason.remedy}
    return conditions_by_day(wording, {id_: days.get(id_) for id_ in ids})


def conditions_by_day(wording: Phrases, days: Mapping[str, date | None]) -> Words:
    """Return the first conditions with their days, the earliest first, and the number of the others."""
    first = sorted(days, key=lambda id_: days[id_] or date.max)
    named, left = first[:_MOST_NAMED], len(first) - _MOST_NAMED
    said = [_by_day(wording, id_, days[id_]) for id_ in named]
    return entries(*said, more(number=left)) if left > 0 else entries(*said)


def _by_day(wording: Phrases, id_: str, day: date | None) -> Words:
    subject = entry_words(wording.named(id_))
    if day is None:
        return subject
    promises = wording.roadmap.promises if wording.is_planned else ()
    missed = any(one.kind == "remedy" and (one.id, one.promised) == (id_, day) for one in promises)
    return (holding.due_and_missed if missed else holding.due_by)(subject=subject, day=day)
