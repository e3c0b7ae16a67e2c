"""Write the headline on a tool: whether it may be used, where and for which functions; if paused, how it resumes."""

from collections.abc import Callable, Iterator, Sequence

from readiness.model.live import LiveVerdict, PartVerdict, StatusNow
from readiness.model.verdict import Verdict
from readiness.scoring.live_verdict import gates_to
from readiness.statements import in_use, outcomes, outlook_lines
from readiness.statements.lists import at_most, paragraph
from readiness.statements.statement import Statement
from readiness.view.outcome_told import deciding_reasons
from readiness.view.phrases import Phrases
from readiness.view.sites_told import failed_sites, further_sites

_MOST_PARTS, _MOST_NAMED = 4, 3


def live_headline(wording: Phrases, verdict: LiveVerdict) -> Statement:
    """Return the whole headline: the verdict, and what else there is to say about it."""
    return paragraph(live_verdict(wording, verdict), *live_details(wording, verdict))


def live_verdict(wording: Phrases, verdict: LiveVerdict) -> Statement:
    """Return the verdict: the outcome, or the status of a tool that is not in use; then where it may go on or not."""
    headline = paragraph(_headline(wording, verdict), *_meaning_of_all(wording, verdict))
    fails = tuple(failed_sites(wording, verdict))
    at_least = wording.live_rules.outcome_named.get(verdict.at_least)
    if verdict.status.use != "in-use" or verdict.outcome is None or (at_least and at_least.fails_gates):
        return paragraph(headline, *fails)
    return paragraph(headline, *_going_on(wording, verdict), *fails)


def _meaning_of_all(wording: Phrases, verdict: LiveVerdict) -> Iterator[str]:
    """Yield the meaning of the outcome where it is not the mildest and all functions and sites have it."""
    if verdict.status.use != "in-use" or verdict.outcome is None or _worse(wording, verdict):
        return
    outcome = wording.live_rules.outcome_named[verdict.outcome]
    if outcome.meaning and verdict.outcome != wording.live_rules.mildest:
        yield outcome.meaning


def live_details(wording: Phrases, verdict: LiveVerdict) -> Iterator[Statement]:
    """Yield what resuming needs, the sites that may start, and the meaning of an outcome but the mildest."""
    things = _to_resume_in_short(wording, verdict) if verdict.status.use == "paused" and verdict.outcome else ()
    if things:
        yield outcomes.resuming_takes(things=things)
    if not wording.edition.dimension:
        yield from further_sites(wording, verdict)
    yield from _meaning(wording, verdict)


def _meaning(wording: Phrases, verdict: LiveVerdict) -> Iterator[Statement]:
    """Yield the meaning of the outcome of a tool in use, where it is not the mildest."""
    live = wording.live_rules
    if verdict.status.use != "in-use" or verdict.at_least == live.mildest or [*_meaning_of_all(wording, verdict)]:
        return
    outcomes_of_parts = {part.at_least for part in _worse(wording, verdict)}
    softer = [id_ for id_ in live.outcome_named if id_ in outcomes_of_parts and not live.outcome_named[id_].fails_gates]
    named = [live.outcome_named[id_] for id_ in (*softer, verdict.at_least)]
    for outcome in named:
        if outcome.meaning:
            yield outlook_lines.means(outcome=outcome.title, meaning=outcome.meaning)


def _going_on(wording: Phrases, verdict: LiveVerdict) -> Iterator[Statement]:
    """Yield a sentence on the functions and sites that may go on, unless the outcome names them."""
    rules = wording.live_rules
    if not _worse(wording, verdict) and not deciding_reasons(verdict, rules):
        return
    going_on = [part for part in verdict.parts if not rules.outcome_named[part.at_least].fails_gates]
    if going_on:
        yield outcomes.used_in(where=_where(going_on, outcomes.for_within))
    elif verdict.parts and any(_stops(wording, part) for part in verdict.parts):
        yield outcomes.rest_goes_on()


def _where(parts: Sequence[PartVerdict], both: Callable[..., Statement] = outcomes.for_both) -> Statement:
    """Return the functions for which, and the sites where, something holds; `both` joins them."""
    functions = [part.part.title for part in parts if part.part.kind == "function"]
    sites = [part.part.title for part in parts if part.part.kind == "site"]
    if not functions:
        return outcomes.at_sites(sites=at_most(sites, _MOST_PARTS))
    function = outcomes.for_functions(functions=at_most(functions, _MOST_PARTS), number=len(functions))
    if not sites:
        return function
    return both(function=function, site=outcomes.at_sites(sites=at_most(sites, _MOST_PARTS)))


def stopped_where(wording: Phrases, verdict: LiveVerdict, *, already: bool | None = None) -> Statement | None:
    """Return the functions for which, and the sites where, a tool that may go on elsewhere must stop; None for none.

    Only those where it was stopped `already` after an event, or only the others; all by default.
    """
    must_stop = [part for part in _worse(wording, verdict) if _stops(wording, part)]
    told = [part for part in must_stop if already in {None, _has_stopped(verdict, part)}]
    return _where(told) if told else None


def _has_stopped(verdict: LiveVerdict, part: PartVerdict) -> bool:
    return any(event.has_stopped(part.part, part.status) for event in verdict.events)


def _stops(wording: Phrases, part: PartVerdict) -> bool:
    return wording.live_rules.outcome_named[part.at_least].fails_gates


def _worse(wording: Phrases, verdict: LiveVerdict) -> list[PartVerdict]:
    """Return the functions and sites with a more severe outcome than the tool."""
    severity = wording.live_rules.severity_of
    return [part for part in verdict.parts if severity[part.at_least] < severity[verdict.at_least]]


def outcome_kind(wording: Phrases, verdict: LiveVerdict) -> str:
    """Return the kind of the mark of an outcome: failed, conditional, passed, or undetermined without one."""
    live = wording.live_rules
    if verdict.status.use == "paused":
        return "failed"
    if verdict.outcome is None:
        return "undetermined"
    if live.outcome_named[verdict.outcome].fails_gates:
        return "failed"
    return "passed" if verdict.outcome == live.mildest else "conditional"


def _headline(wording: Phrases, verdict: LiveVerdict) -> Statement:
    status = verdict.status
    if not status.is_judged:
        return (outcomes.ended if status.use == "ended" else outcomes.status_first)(status=status_words(status))
    at_least = wording.live_rules.outcome_named[verdict.at_least]
    if verdict.outcome is None:
        number = len(verdict.missing)
        if status.use == "paused":
            return outcomes.resume_undetermined(status=status_words(status), number=number, outcome=at_least.title)
        return outcomes.undetermined(number=number, outcome=at_least.title)
    if status.use != "paused":
        return outcome_sentence(wording, verdict)
    say_status = outcomes.ended if to_resume(wording, verdict) else outcomes.may_resume
    return say_status(status=status_words(status))


def status_words(status: StatusNow) -> Statement:
    """Return a status in words: `In daily use since February 1, 2026`, `Not in use yet (not stated)`."""
    if status.since:
        return outcomes.since(status=status.title, since=status.since)
    alone = outcomes.status_alone(status=status.title)
    return alone if status.is_stated else in_use.status_not_stated(status=alone)


def outcome_sentence(wording: Phrases, verdict: LiveVerdict) -> Statement:
    """Return the outcome with the number of its reasons, or with the functions and sites that must stop."""
    outcome = wording.live_rules.outcome_named[verdict.at_least]
    number = len(deciding_reasons(verdict, wording.live_rules))
    worse = _worse(wording, verdict)
    if worse:
        return _of_parts(wording, verdict, worse)
    if not number:
        return _as_today(wording, verdict, outcome.title)
    return (outcomes.not_used if outcome.fails_gates else outcomes.for_reasons)(outcome=outcome.title, number=number)


def _as_today(wording: Phrases, verdict: LiveVerdict, outcome: str) -> Statement:
    """Return that a tool may be used as it is today: for which functions and where, as far as the answers name them."""
    if verdict.parts:
        return outcomes.used_as_today_in(outcome=outcome, where=_where(verdict.parts, outcomes.for_within))
    has_failed = any(site.verdict.verdict is Verdict.FAILED for site in wording.scores.sites)
    return (outcomes.used_where_it_is if has_failed else outcomes.used_as_today)(outcome=outcome)


def _of_parts(wording: Phrases, verdict: LiveVerdict, worse: Sequence[PartVerdict]) -> Statement:
    """Return the outcome of a tool of which some functions or sites have a more severe one."""
    live = wording.live_rules
    title = live.outcome_named[verdict.at_least].title
    stopped = stopped_where(wording, verdict)
    if stopped:
        return outcomes.stop_parts(outcome=title, where=stopped)
    each = [outcomes.of_part(part=p.part.title, outcome=live.outcome_named[p.at_least].title) for p in worse]
    return outcomes.and_parts(outcome=title, parts=at_most(each, _MOST_PARTS))


def to_resume(wording: Phrases, verdict: LiveVerdict) -> tuple[Statement, ...]:
    """Return what must be done before a paused tool is used again: for every reason for its outcome."""
    titles = [wording.named(id_).title for id_ in _to_show(wording, verdict)]
    return (*_gate_to_pass(wording, verdict), *_listed(outcomes.show_levels, titles), *_after_events(verdict))


def _to_resume_in_short(wording: Phrases, verdict: LiveVerdict) -> tuple[Statement, ...]:
    """Return the same, with the questions by their number where the lane has them all and names their dangers."""
    if not wording.is_planned:
        return to_resume(wording, verdict)
    from readiness.view.dangers import dangers_of_lane  # noqa: PLC0415 - only with a lane

    of_lane = {one.question for step in wording.roadmap.safe_now for one in step.questions}
    dangers = dangers_of_lane(wording)
    if not dangers or of_lane != {*_to_show(wording, verdict)}:
        return to_resume(wording, verdict)
    removed = outcomes.remove_dangers(number=len(dangers))
    return (*_gate_to_pass(wording, verdict), removed, *_after_events(verdict))


def _to_show(wording: Phrases, verdict: LiveVerdict) -> tuple[str, ...]:
    """Return the questions behind the reasons, without those of rules on gates."""
    of_gates = {rule.id for rule in wording.live_rules.rules if rule.gate}
    reasons = (reason for reason in verdict.reasons if reason.rule not in of_gates)
    return tuple(dict.fromkeys(id_ for reason in reasons for id_ in reason.questions))


def _gate_to_pass(wording: Phrases, verdict: LiveVerdict) -> Iterator[Statement]:
    of_gates = {rule.id for rule in wording.live_rules.rules if rule.gate}
    gates = gates_to(verdict.status, wording.scores.gates)
    misses_gate = any(gate.verdict in {Verdict.FAILED, Verdict.UNDETERMINED} for gate in gates)
    if verdict.status.gate and (misses_gate or any(reason.rule in of_gates for reason in verdict.reasons)):
        yield outcomes.pass_gate(gate=wording.gate(verdict.status.gate))


def _after_events(verdict: LiveVerdict) -> Iterator[Statement]:
    """Yield what must be done after events, and the events that must be closed."""
    named = {reason.event for reason in verdict.reasons}
    duties = [duty.title for event in verdict.events for duty in event.duties if not duty.done]
    yield from _listed(outcomes.finish, duties)
    yield from _listed(outcomes.close, [one.title for one in verdict.events if one.is_open and one.id in named])


def _listed(said: Callable[..., Statement], names: Sequence[str]) -> Iterator[Statement]:
    if names:
        quoted = [outcomes.quoted(name=name) for name in dict.fromkeys(names)]
        yield said(names=at_most(quoted, _MOST_NAMED))
