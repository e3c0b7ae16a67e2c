"""Tell an outcome to whoever has to act on it: its meaning, its action, every reason, and the duty that is due next."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from readiness.model.live import Duty, EventNow, LiveReason, LiveVerdict
from readiness.model.live_rules import LiveRules
from readiness.model.questionnaire import Questionnaire
from readiness.statements import event_effects as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement

_MOST_REASONS, _MOST_DECIDING = 8, 3


def outcome_told(verdict: LiveVerdict, rules: LiveRules, questionnaire: Questionnaire) -> Iterator[Statement]:
    """Yield the lines about the outcome of a tool: meaning, action, reasons, and what is due next."""
    if verdict.status.is_judged:
        outcome = rules.outcome_named[verdict.at_least]
        if verdict.status.use != "paused":  # the headline of a paused tool says what resuming needs
            yield from meaning(verdict, rules)
        if verdict.status.use != "paused" and outcome.action:
            yield statements.to_do(action=outcome.action)
        yield from _lines(told_once(verdict.reasons, rules), verdict, _MOST_REASONS)
    if duty := next_duty(verdict.events):
        yield duty_told(duty)
    else:
        yield from _show_again(verdict.events, questionnaire)


def _show_again(events: Iterable[EventNow], questionnaire: Questionnaire) -> Iterator[Statement]:
    """Yield what has to be shown again after the latest event with a day that reopened questions."""
    dated = [(event.day, [id_ for id_ in event.reopened if id_ not in event.shown_again]) for event in events]
    left = [(day, ids) for day, ids in dated if day and ids]
    if left:
        day, ids = max(left)
        codes = [questionnaire.questions[id_].code for id_ in ids]
        yield statements.next_show_again(questions=at_most(codes), day=day)


def meaning(verdict: LiveVerdict, rules: LiveRules) -> Iterator[Statement]:
    """Yield what the outcome by what is known means; for a paused tool, that the reasons stand against its use."""
    outcome = rules.outcome_named[verdict.at_least]
    if verdict.status.use == "paused":
        if verdict.reasons:
            yield statements.to_resume(status=verdict.status.title)
    elif verdict.status.is_judged and outcome.meaning:
        yield statements.means(outcome=outcome.title, meaning=outcome.meaning)


def told_once(reasons: Sequence[LiveReason], rules: LiveRules) -> list[LiveReason]:
    """Return the reasons without those of a rule on open events where the event forces an outcome of its own."""
    of_open = {rule.id for rule in rules.rules if rule.events}
    forcing = {reason.event for reason in reasons if reason.rule == "event"}
    return [reason for reason in reasons if reason.rule not in of_open or reason.event not in forcing]


def deciding_reasons(verdict: LiveVerdict, rules: LiveRules) -> list[LiveReason]:
    """Return the known reasons that lead to the outcome, or to a more severe one of a part."""
    least = rules.severity_of[verdict.at_least]
    known = [reason for reason in told_once(verdict.reasons, rules) if not reason.is_open]
    return [reason for reason in known if rules.severity_of[reason.outcome] <= least]


def deciding_reasons_told(verdict: LiveVerdict, rules: LiveRules, event: str | None) -> Iterator[Statement]:
    """Yield a line for each reason that leads to the outcome, or to a more severe one of a part; an event's first."""
    least = rules.severity_of[verdict.at_least]
    known = told_once(verdict.reasons, rules)
    reasons = [reason for reason in known if rules.severity_of[reason.outcome] <= least]
    reasons.sort(key=lambda reason: event is None or reason.event != event)
    yield from _lines(reasons, verdict, _MOST_DECIDING)


def _lines(reasons: Iterable[LiveReason], verdict: LiveVerdict, most: int) -> Iterator[Statement]:
    """Yield a line for each reason, each once; the last counts those that are left out."""
    every = [_because(reason) for reason in reasons]
    told = [said for index, said in enumerate(every) if said not in every[:index]]
    yield from told[:most]
    if len(told) > most:
        yield statements.more_reasons(number=len(told) - most, outcome=verdict.at_least)


def _because(reason: LiveReason) -> Statement:
    if reason.part:
        return statements.of_part(part=reason.part.title, because=reason.because)
    return reason.because


def next_duty(events: Iterable[EventNow]) -> Duty | None:
    """Return the duty not done that is due first; one of an event without a day comes before all others."""
    left = [duty for event in events for duty in event.duties if not duty.done]
    return min(left, key=lambda duty: (duty.due is not None, duty.due or date.min), default=None)


def duty_told(duty: Duty) -> Statement:
    """Return the line about the next duty, with its day."""
    if duty.due is None:
        return statements.next_undated(title=duty.title, event=duty.event)
    said = statements.next_overdue if duty.is_overdue else statements.next_by
    return said(title=duty.title, event=duty.event, due=duty.due)
