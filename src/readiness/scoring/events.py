"""Events of the answers → what is left of each: duties, the forced outcome, and reopened questions."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from readiness.model.answers import Answers
from readiness.model.days import days_later
from readiness.model.live import Duty, EventNow, Part
from readiness.model.live_rules import EventKind
from readiness.model.pack import Pack
from readiness.model.scorecard import QuestionScore
from readiness.model.tool_use import Event
from readiness.scoring.part_scores import function_part, site_part
from readiness.scoring.reopening import Reopenings


def events_now(
    pack: Pack, answers: Answers, scores: Mapping[str, tuple[QuestionScore, ...]], reopenings: Reopenings
) -> tuple[EventNow, ...]:
    """Return the events of known kinds, from the oldest; those without a day come last.

    `scores` holds, by question, its score and those of its parts.
    """
    kinds = pack.rubric.event_named
    dated = sorted(answers.events, key=lambda event: (event.date is None, event.date or date.min))
    still: dict[str, set[str]] = {}
    for id_, own in scores.items() if dated else ():
        for each in own:
            for one in each.reopened:
                still.setdefault(one.event, set()).add(id_)
    known = [event for event in dated if event.kind in kinds]
    return tuple(
        _event_now(event, kinds[event.kind], _in_order(reopenings.by_event[event.id], pack), answers, still)
        for event in known
    )


def _in_order(questions: Collection[str], pack: Pack) -> list[str]:
    return [id_ for id_ in pack.questionnaire.questions if id_ in questions] if questions else []


def _event_now(
    event: Event, kind: EventKind, asked: Sequence[str], answers: Answers, still: Mapping[str, set[str]]
) -> EventNow:
    """Return what is left of an event that reopens the questions `asked`; `still` holds those kept open, by event."""
    kept = still.get(event.id, ())
    severity = event.severity if event.severity in kind.severities else next(reversed(kind.severities), None)
    is_open = event.is_open(answers.date)
    return EventNow(
        id=event.id,
        kind=kind.id,
        title=kind.title,
        day=event.date,
        severity=kind.severities.get(severity or ""),
        is_severity_stated=event.severity is not None,
        parts=tuple(_parts(event, answers)),
        people=event.people if isinstance(event.people, int) else None,
        is_open=is_open,
        closed=event.closed.date if event.closed and not is_open else None,
        forces=kind.forced(event.severity) if is_open else None,
        reopened=tuple(id_ for id_ in asked if id_ in kept),
        shown_again=tuple(id_ for id_ in asked if id_ not in kept),
        duties=tuple(_duties(event, kind, answers.date)),
        work=kind.work if is_open else (),
    )


def _parts(event: Event, answers: Answers) -> Iterator[Part]:
    """Yield the sites and functions that an event names and the answers have."""
    if event.sites:
        yield from (site_part(site) for site in answers.sites if site.id in event.sites)
    if event.functions:
        yield from (function_part(function) for function in answers.functions if function.id in event.functions)


def _duties(event: Event, kind: EventKind, day: date) -> Iterator[Duty]:
    """Yield what must follow an event of this severity."""
    for rule in kind.duties:
        if kind.reaches(event.severity, rule.severity):
            done = min((one.date for one in event.done if one.duty == rule.id), default=None)
            due = days_later(event.date, rule.days) if event.date else None
            late = done is None and (due is None or due < day)
            work = rule.id if rule.id in kind.work and event.is_open(day) else None
            yield Duty(event.id, rule.id, rule.title, due, done, rule.look_back, late, rule.stops, work)
