"""The difference that something recorded makes to a tool in use: outcome, questions reopened, duties, first thing."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from readiness.model.answers import Answers
from readiness.model.live import Duty, EventNow, LiveVerdict
from readiness.model.live_rules import LiveRules
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.statements import event_effects as statements
from readiness.statements import recording
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Words
from readiness.view.outcome_told import deciding_reasons_told, duty_told, meaning, next_duty

_NAMED = 12


class LiveChange(NamedTuple):
    """The difference between two scorecards of a tool in use."""

    before: str | None
    """The outcome before; None where there was none, or where it was undetermined."""
    now: str | None
    outcome: Statement | None
    """The outcome before and after in a sentence; None for a tool without an outcome before and after."""
    event: EventNow | None
    """The event that is recorded or changed; None for anything else."""
    first: Words | None
    """The action of the outcome; None where nothing is, and where a duty comes first."""
    sentences: tuple[Statement, ...]


def recorded_event(id_: str, answers: Answers, pack: Pack) -> Statement:
    """Return the sentence that an event was recorded, with what is stated of it."""
    event = next(one for one in answers.events if one.id == id_)
    kind = pack.rubric.event_named[event.kind]
    said = recording.event_undated(event=id_, kind=kind.title)
    if event.date:
        said = recording.event(event=id_, kind=kind.title, day=event.date)
    if event.severity:
        said = recording.with_severity(recorded=said, severity=kind.severities.get(event.severity, event.severity))
    if event.sites:
        titles = {site.id: site.title for site in answers.sites}
        said = recording.at_sites(recorded=said, sites=tuple(titles.get(one, one) for one in event.sites))
    if event.functions:
        titles = {function.id: function.title for function in answers.functions}
        named = tuple(titles.get(one, one) for one in event.functions)
        said = recording.in_functions(recorded=said, functions=named)
    return recording.with_people(recorded=said, number=event.people) if isinstance(event.people, int) else said


def live_change(
    before: Scorecard, now: Scorecard, pack: Pack, event: str | None = None, *, is_brief: bool = False
) -> LiveChange | None:
    """Return the difference, with what the event of this id does; None for a pack without rules for a tool in use.

    The brief sentences, for a small window, have one reason and neither the meaning of the outcome nor the next duty.
    """
    rules, verdict = pack.rubric.live, now.live
    if rules is None or verdict is None:
        return None
    found = next((one for one in verdict.events if one.id == event), None)
    outcome = _outcome_sentence(before.live, verdict, rules)
    if outcome is None and found:
        outcome = statements.not_judged(status=verdict.status.title)
    sentences = [outcome] if outcome else []
    if verdict.status.is_judged and (found or before.live is None or before.live.outcome != verdict.outcome):
        reasons = list(deciding_reasons_told(verdict, rules, event)) or [verdict.because]
        sentences += reasons[:1] if is_brief else [*meaning(verdict, rules), *reasons]
    if found and not is_brief:
        sentences += _names_no_site(found, now)
    sentences += event_sentences(found, pack) if found else ()
    first = _first(verdict, found, rules) if found and found.is_open else None
    sentences += [statements.first(action=first)] if first else []
    duty = next_duty(verdict.events) if found and not (is_brief and first) else None
    sentences += [duty_told(duty)] if duty else []
    return LiveChange(
        before.live.outcome if before.live else None, verdict.outcome, outcome, found, first, tuple(sentences)
    )


def _names_no_site(event: EventNow, now: Scorecard) -> Iterator[Statement]:
    """Yield the sentence that an open event of a tool with sites names none."""
    in_use = [part.part.id for part in now.live.parts if part.part.kind == "site"] if now.live else []
    sites = in_use or [site.site for site in now.sites]
    if event.is_open and not event.parts and sites:
        yield statements.names_no_site(event=event.id, site=sites[0])


def _outcome_sentence(before: LiveVerdict | None, now: LiveVerdict, rules: LiveRules) -> Statement | None:
    was, has = _outcome(before, rules), _outcome(now, rules)
    if was is None or has is None:
        if has is not None:
            return statements.outcome_begun(now=has)
        return None if was is None else statements.outcome_ended(before=was)
    return statements.outcome_kept(now=has) if was == has else statements.outcome_changed(before=was, now=has)


def _outcome(verdict: LiveVerdict | None, rules: LiveRules) -> Words | None:
    """Return the outcome in words; None for a tool that is not judged."""
    if verdict is None or not verdict.status.is_judged:
        return None
    if verdict.outcome is None:
        return statements.undetermined(outcome=rules.outcome_named[verdict.at_least].title)
    return rules.outcome_named[verdict.outcome].title


def event_sentences(event: EventNow, pack: Pack) -> Iterator[Statement]:
    """Yield what is left of an event: its closing, the questions that are reopened, and what must follow it."""
    questions = pack.questionnaire.questions
    codes = [questions[id_].code for id_ in event.reopened if id_ in questions]
    named = at_most(codes, _NAMED)
    if not event.is_open and event.closed:
        yield _closed(event, event.closed)
    if codes and event.day is None:
        yield statements.reopened_undated(number=len(codes), questions=named)
    elif codes and event.day:
        said = statements.reopened if event.is_open else statements.still_reopened
        yield said(number=len(codes), day=event.day, questions=named)
    yield from map(_duty_sentence, event.duties)


def _closed(event: EventNow, day: date) -> Statement:
    """Return the sentence that an event is closed, with the number of duties that are left."""
    overdue = sum(duty.is_overdue for duty in event.duties)
    left = len(duties_left(event))
    if overdue:
        return statements.closed_with_overdue(day=day, number=overdue)
    return statements.closed_with_duties(day=day, number=left) if left else statements.closed(day=day)


def duties_left(event: EventNow) -> list[Statement]:
    """Return a sentence for each duty that is not done."""
    return [_duty_sentence(duty) for duty in event.duties if not duty.done]


def _duty_sentence(duty: Duty) -> Statement:
    if duty.done:
        return statements.duty_done(day=duty.done, title=duty.title)
    if duty.due is None:
        return statements.duty_undated(title=duty.title)
    return (statements.duty_overdue if duty.is_overdue else statements.duty)(due=duty.due, title=duty.title)


def _first(verdict: LiveVerdict, event: EventNow, rules: LiveRules) -> Words | None:
    """Return the action of the outcome; None for a paused tool, and once a duty of the event is done."""
    if verdict.status.use == "paused" or any(duty.done for duty in event.duties):
        return None
    outcome = rules.outcome_named[verdict.outcome or verdict.at_least] if verdict.status.is_judged else None
    return outcome.action or None if outcome else None
