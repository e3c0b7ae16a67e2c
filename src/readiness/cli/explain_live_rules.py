"""The lines that `explain` prints about the rules for a tool in use: a status, an outcome, a kind of event."""

from collections.abc import Iterator

from readiness.cli.text_format import wrap_text
from readiness.model.assessment import Assessment
from readiness.model.live_rules import EventKind, LiveRules, Outcome, Status
from readiness.model.pack import Pack
from readiness.statements import explaining_live as statements
from readiness.statements.statement import Statement
from readiness.statements.voice import say

_USE = {
    "before": statements.before,
    "in-use": statements.in_use,
    "paused": statements.paused,
    "ended": statements.ended,
}


def explain_status(status: Status, assessment: Assessment | None) -> Iterator[str]:
    """Yield the lines about a status, and whether it is that of the tool."""
    yield say(statements.status(key=status.id, title=status.title))
    yield say(_USE[status.use]())
    if status.gate:
        yield say(statements.status_gate(gate=status.gate))
    if status.milestone:
        yield say(statements.status_milestone(milestone=status.milestone))
    live = assessment.scorecard.live if assessment else None
    if live is None:
        return
    yield ""
    now = live.status
    if now.id != status.id:
        yield say(statements.status_other(title=now.title))
    elif not now.is_stated:
        yield say(statements.status_told())
    else:
        yield say(statements.status_now_since(since=now.since) if now.since else statements.status_now())


def explain_outcome(outcome: Outcome, pack: Pack, assessment: Assessment | None) -> Iterator[str]:
    """Yield the lines about an outcome: what it means, what gives it, and whether it is that of the tool."""
    rules = pack.rubric.live
    assert rules
    yield say(statements.outcome(key=outcome.id, title=outcome.title))
    if outcome.meaning:
        yield from wrap_text(outcome.meaning)
    if outcome.action:
        yield from wrap_text(statements.action(action=outcome.action))
    if outcome.fails_gates:
        yield say(statements.fails_gates())
    if outcome.for_a_part:
        yield say(statements.for_a_part(title=rules.outcome_named[outcome.for_a_part].title))
    yield ""
    yield say(statements.follows_from())
    for source in _sources(outcome.id, rules, pack):
        yield from wrap_text(source, "  ")
    if assessment:
        yield ""
        yield from _outcome_now(outcome, rules, assessment)


def _sources(outcome: str, rules: LiveRules, pack: Pack) -> Iterator[Statement]:
    """Yield what gives an outcome: rules, kinds of events, and minimums of safe use."""
    if outcome == rules.mildest:
        yield statements.from_nothing()
    for rule in rules.rules:
        if rule.outcome == outcome:
            yield statements.from_rule(rule=rule.id, because=rule.because)
    for kind in pack.rubric.events:
        yield from _forcing(outcome, kind)
    if safe := rules.safe_now:
        minimums = [one for ones in safe.minimums.values() for one in ones]
        if any((one.now or safe.now) == outcome for one in minimums):
            yield statements.from_minimum()
        if any((one.after or safe.after) == outcome for one in minimums):
            yield statements.from_late_minimum()


def _forcing(outcome: str, kind: EventKind) -> Iterator[Statement]:
    """Yield the severities of a kind of event that force an outcome, or the kind itself where it has none."""
    for severity, forced in kind.forces.items():
        if forced == outcome and severity in kind.severities:
            yield statements.from_severity(kind=kind.title, severity=kind.severities[severity])
        elif forced == outcome:
            yield statements.from_kind(kind=kind.title)


def _outcome_now(outcome: Outcome, rules: LiveRules, assessment: Assessment) -> Iterator[str]:
    live = assessment.scorecard.live
    if live is None:
        return
    if not live.status.is_judged:
        yield say(statements.no_outcome(title=live.status.title))
        return
    if live.outcome is None:
        yield say(statements.outcome_undetermined(title=rules.outcome_named[live.at_least].title))
    elif live.outcome == outcome.id:
        yield from wrap_text(statements.outcome_now(because=live.because))
    else:
        yield say(statements.outcome_other(title=rules.outcome_named[live.outcome].title))
    if live.reasons:
        yield say(statements.reasons())
    for reason in live.reasons:
        because = reason.because
        if reason.part:
            because = statements.of_part(part=reason.part.title, because=because)
        told = statements.reason(outcome=rules.outcome_named[reason.outcome].title, because=because)
        yield from wrap_text(told, "  ")


def explain_kind(kind: EventKind, pack: Pack, assessment: Assessment | None) -> Iterator[str]:
    """Yield the lines about a kind of event: what it forces and reopens, what must follow, and its events."""
    yield say(statements.kind(key=kind.id, title=kind.title))
    if kind.about:
        yield from wrap_text(kind.about)
    yield ""
    yield from _forced(kind, pack)
    for rule in kind.reopens:
        asked = [pack.questionnaire.questions[id_] for id_ in rule.questions if id_ in pack.questionnaire.questions]
        questions = tuple(f"{question.code} {question.title}" for question in asked)
        if rule.severity:
            told = statements.reopens_from(severity=kind.severities[rule.severity], questions=questions)
            yield from wrap_text(told)
        elif questions:
            yield from wrap_text(statements.reopens(questions=questions))
    if kind.duties:
        yield say(statements.must_follow())
    for duty in kind.duties:
        told = statements.duty(key=duty.id, title=duty.title, days=duty.days)
        if duty.severity:
            told = statements.duty_from(duty=told, severity=kind.severities[duty.severity])
        yield from wrap_text(told, "  ")
    if kind.work:
        named = pack.rubric.initiative_named
        titles = tuple(f"{named[id_].code} {named[id_].title}" for id_ in kind.work if id_ in named)
        yield from wrap_text(statements.work(initiatives=titles))
    yield say(statements.closed_with_evidence() if kind.evidence else statements.closed_without_evidence())
    if assessment:
        yield ""
        events = tuple(event.id for event in assessment.answers.events if event.kind == kind.id)
        yield say(statements.events_of_kind(events=events) if events else statements.no_event_of_kind())


def _forced(kind: EventKind, pack: Pack) -> Iterator[str]:
    outcomes = pack.rubric.live.outcome_named if pack.rubric.live else {}
    if not kind.severities:
        forced = kind.forced(None)
        if forced in outcomes:
            yield say(statements.forces(outcome=outcomes[forced].title))
        return
    yield say(statements.severities())
    for key, title in kind.severities.items():
        forced = kind.forced(key)
        if forced in outcomes:
            yield f"  {say(statements.severity_forces(key=key, title=title, outcome=outcomes[forced].title))}"
        else:
            yield f"  {say(statements.severity(key=key, title=title))}"
