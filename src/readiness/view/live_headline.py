"""Write the headline on a tool: the outcome while it is in use, what resuming needs while it is paused."""

from collections.abc import Sequence

from readiness.model.live import LiveVerdict, Part, PartVerdict, StatusNow
from readiness.model.node_rubric import OVERALL
from readiness.model.verdict import Verdict
from readiness.scoring.failed_sites import sites_with
from readiness.scoring.live_verdict import gates_to
from readiness.statements import outcomes, remarks
from readiness.statements.lists import at_most, paragraph
from readiness.statements.statement import Statement, Value
from readiness.view.phrases import Phrases

_MOST_PARTS, _MOST_NAMED = 3, 6


def live_headline(wording: Phrases, verdict: LiveVerdict) -> Statement:
    """Return the headline: the outcome, or the status of a tool that is not in use; then the sites that fail."""
    headline = _headline(wording, verdict)
    return paragraph(headline, *_meaning(wording, verdict), *_failed_sites(wording, verdict))


def _meaning(wording: Phrases, verdict: LiveVerdict) -> list[str]:
    """Return the meaning of an outcome of the whole tool in use, where it is not the mildest."""
    live = wording.live_rules
    if verdict.status.use != "in-use" or verdict.outcome in {None, live.mildest}:
        return []
    worse = [part for part in verdict.parts if live.severity_of[part.at_least] < live.severity_of[verdict.at_least]]
    meaning = live.outcome_named[verdict.at_least].meaning
    return [meaning] if meaning and not worse else []


def outcome_kind(wording: Phrases, verdict: LiveVerdict) -> str:
    """Return the kind of the mark of an outcome: failed, conditional, passed, or undetermined without one."""
    live = wording.live_rules
    if verdict.outcome is None:
        return "undetermined"
    if live.outcome_named[verdict.outcome].fails_gates:
        return "failed"
    return "passed" if verdict.outcome == live.mildest else "conditional"


def standing(wording: Phrases, verdict: LiveVerdict, reached: Statement) -> Statement:
    """Return a sentence on the last gate declared passed beside today's evidence; `reached` is on the gate reached."""
    if not verdict.approved:
        return reached
    id_, on = list(verdict.approved.items())[-1]
    gate, ladder, now = wording.gate(id_), list(wording.rubric.gate_named), wording.scores.headline
    if now is None:
        return outcomes.approved_none_holds(gate=gate, on=on)
    has_conditions = bool(wording.scores.conditions[OVERALL].ids)
    if ladder.index(now) < ladder.index(id_):
        less = outcomes.approved_less_holds(gate=gate, on=on, now=now)
        return paragraph(less, reached) if has_conditions else less
    return reached if has_conditions else outcomes.approved_holds(gate=gate, on=on)


def _headline(wording: Phrases, verdict: LiveVerdict) -> Statement:
    status = verdict.status
    if not status.is_judged:
        return outcomes.status_first(status=status_words(status))
    at_least = wording.live_rules.outcome_named[verdict.at_least]
    if verdict.outcome is None:
        number = len(verdict.missing)
        if status.use == "paused":
            return outcomes.resume_undetermined(status=status_words(status), number=number, outcome=at_least.title)
        return outcomes.undetermined(number=number, outcome=at_least.title)
    if status.use != "paused":
        return outcome_sentence(wording, verdict)
    things = _to_resume(wording, verdict)
    return (
        outcomes.to_resume(status=status_words(status), things=things)
        if things
        else outcomes.may_resume(status=status_words(status))
    )


def status_words(status: StatusNow) -> Statement:
    """Return a status in words: `In daily use since February 1, 2026`."""
    if status.since:
        return outcomes.since(status=status.title, since=status.since)
    return outcomes.status_alone(status=status.title)


def outcome_sentence(wording: Phrases, verdict: LiveVerdict) -> Statement:
    """Return the outcome with the number of its reasons, or with the functions and sites that must stop."""
    live = wording.live_rules
    title = live.outcome_named[verdict.at_least].title
    number = deciding_reasons(wording, verdict)
    worse = [part for part in verdict.parts if live.severity_of[part.at_least] < live.severity_of[verdict.at_least]]
    if worse:
        return _of_parts(wording, verdict, worse)
    return outcomes.for_reasons(outcome=title, number=number) if number else outcomes.nothing_against(outcome=title)


def deciding_reasons(wording: Phrases, verdict: LiveVerdict) -> int:
    """Return the number of reasons for the outcome, or for a more severe one of a part."""
    severity = wording.live_rules.severity_of
    known = [reason for reason in verdict.reasons if not reason.is_open]
    return sum(severity[reason.outcome] <= severity[verdict.at_least] for reason in known)


def _of_parts(wording: Phrases, verdict: LiveVerdict, worse: Sequence[PartVerdict]) -> Statement:
    """Return the outcome of a tool of which some functions or sites have a more severe one."""
    live = wording.live_rules
    title = live.outcome_named[verdict.at_least].title
    titles: list[Value] = [part.part.title for part in worse]
    if not all(live.outcome_named[part.at_least].fails_gates for part in worse):
        each = [outcomes.of_part(part=p.part.title, outcome=live.outcome_named[p.at_least].title) for p in worse]
        return outcomes.and_parts(outcome=title, parts=at_most(each, _MOST_PARTS))
    rest = _rest(wording, verdict, [part.part for part in worse])
    stopped = at_most(titles, _MOST_PARTS)
    if rest == live.mildest:
        return outcomes.stop_parts(outcome=title, parts=stopped)
    return outcomes.stop_parts_and(outcome=title, parts=stopped, rest=live.outcome_named[rest].title)


def _rest(wording: Phrases, verdict: LiveVerdict, stopped: Sequence[Part]) -> str:
    """Return the outcome that the known reasons give to what does not stop."""
    others = (r.outcome for r in verdict.reasons if not r.is_open and (r.part is None or r.part not in stopped))
    return wording.live_rules.most_severe(*others)


def _to_resume(wording: Phrases, verdict: LiveVerdict) -> tuple[Statement, ...]:
    """Return what must be done before a paused tool is used again: for every reason for its outcome."""
    of_gates = {rule.id for rule in wording.live_rules.rules if rule.gate}
    questions = dict.fromkeys(
        wording.named(id_).code for reason in verdict.reasons if reason.rule not in of_gates for id_ in reason.questions
    )
    named = {reason.event for reason in verdict.reasons}
    gates = gates_to(verdict.status, wording.scores.gates)
    misses_gate = any(gate.verdict in {Verdict.FAILED, Verdict.UNDETERMINED} for gate in gates)
    events = [event.id for event in verdict.events if event.is_open and event.id in named]
    duties = [duty.title for event in verdict.events for duty in event.duties if not duty.done]
    things = []
    if verdict.status.gate and (misses_gate or any(reason.rule in of_gates for reason in verdict.reasons)):
        things.append(outcomes.pass_gate(gate=wording.gate(verdict.status.gate)))
    for said, names in ((outcomes.show_levels, list(questions)), (outcomes.finish, duties), (outcomes.close, events)):
        if names:
            things.append(said(names=at_most(names, _MOST_NAMED)))
    return tuple(things)


def _failed_sites(wording: Phrases, verdict: LiveVerdict) -> list[Statement]:
    """Return a sentence for each repeating gate that fails at sites."""
    in_use = {part.part.id for part in verdict.parts if part.part.kind == "site"}
    found = []
    for gate in wording.rubric.repeating_gates:
        every = sites_with(wording.scores, wording.answers, wording.rubric, Verdict.FAILED)
        failed = [site for site in every if site.verdict.id == gate.id]
        used = [site.title for site in failed if site.site in in_use]
        waiting = [site.title for site in failed if site.site not in in_use]
        if used:
            found.append(remarks.failed_at(gate=wording.gate(gate.id), sites=at_most(used)))
        if waiting:
            found.append(outcomes.sites_wait(gate=wording.gate(gate.id), sites=at_most(waiting)))
    return found
