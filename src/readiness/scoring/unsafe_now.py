"""Levels → the minimums of safe use that a tool in use lacks, each with the last day on which it may be short."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from readiness.model.answer import Remedy, State
from readiness.model.answers import Answers
from readiness.model.days import days_later
from readiness.model.live import EventNow, Part, UnsafeNow
from readiness.model.live_rules import LiveRules, SafeMinimum, SafeNow
from readiness.model.pack import Pack
from readiness.model.scorecard import QuestionScore
from readiness.model.tool_use import Acceptance

_EXCLUDED = {State.NOT_ASKED, State.NOT_APPLICABLE}


def unsafe_now(
    pack: Pack,
    answers: Answers,
    scores: Mapping[str, tuple[QuestionScore, ...]],
    events: Sequence[EventNow],
    *,
    is_paused: bool,
) -> tuple[UnsafeNow, ...]:
    """Return the minimums that are short or not answered, from the one that may be short for the shortest time.

    `scores` holds, by question, the scores that are judged: its own, or those of its functions or segments. For a
    paused tool no time runs. The pack must be the one for the profile, where every question has at most one minimum of
    safe use.
    """
    live = pack.rubric.live
    if live is None or live.safe_now is None:
        return ()
    found = [
        _short(score, minimums[0], live, live.safe_now, answers)._replace(at=held_at(score, minimums[0].level, events))
        for id_, minimums in live.safe_now.minimums.items()
        for score in scores.get(id_, ())
        if minimums and is_short(score, minimums[0].level)
    ]
    if is_paused:
        found = [one._replace(until=None, is_overdue=False) for one in found]
    return tuple(sorted(found, key=lambda one: one.until or date.max))


def is_short(score: QuestionScore, level: int) -> bool:
    """Return whether a question that applies is evidenced below a level, or has no answer."""
    return score.state not in _EXCLUDED and (is_open(score) or (score.evidenced or 0) < level)


def is_open(score: QuestionScore) -> bool:
    """Return whether an answer is missing that would give the question a level."""
    return score.state is State.UNANSWERED or score.evidenced is None


def held_at(score: QuestionScore, level: int, events: Sequence[EventNow]) -> tuple[Part, ...]:
    """Return the sites and functions of the events that alone keep a question below a level.

    Empty where it is short without them, or where one of the events is about the whole tool.
    """
    if score.before_events is None or score.before_events < level:
        return ()
    ids = {event.event for event in score.reopened}
    named = [event.parts for event in events if event.id in ids]
    return tuple(dict.fromkeys(part for parts in named for part in parts)) if all(named) else ()


def _short(score: QuestionScore, minimum: SafeMinimum, live: LiveRules, safe: SafeNow, answers: Answers) -> UnsafeNow:
    remedy = _remedies(score.part, answers).get(score.id)
    since = _since(score, minimum.level, remedy, answers.date)
    now, after = minimum.now or safe.now, minimum.after or safe.after
    acceptance = next(_acceptances(score, answers), None)
    if live.outcome_named[now].fails_gates:
        acceptance = None
    days = safe.days if minimum.days is None else minimum.days
    until = acceptance.until if acceptance else days_later(since, days)
    return UnsafeNow(
        question=score.id,
        part=score.part,
        at=(),
        needs=minimum.level,
        has=None if is_open(score) else score.evidenced,
        supported=score.supported,
        risk=minimum.risk,
        since=since,
        until=until,
        outcome=now,
        after=after,
        is_overdue=until < answers.date,
        owner=remedy.owner if remedy else None,
        due=remedy.due if remedy else None,
        acceptance=acceptance,
    )


def _since(score: QuestionScore, level: int, remedy: Remedy | None, day: date) -> date:
    """Return the day from which the time counts: that of the first event that holds it below the level, or found.

    A later event gives no more time.
    """
    found = min(remedy.found, day) if remedy and remedy.found else day
    if score.before_events is None:
        return found
    days = [event.day or day for event in score.reopened if event.at_most < level]
    return min(days, default=day) if score.before_events >= level else min([*days, found])


def _remedies(part: Part | None, answers: Answers) -> Mapping[str, Remedy]:
    """Return the remedies of a function or a segment, or those of the whole tool."""
    if part is None:
        return answers.remedies
    parts = answers.functions if part.kind == "function" else answers.segments
    return next((one.remedies for one in parts if one.id == part.id), {})


def _acceptances(score: QuestionScore, answers: Answers) -> Iterator[Acceptance]:
    """Yield the acceptances of a shortfall that hold on the day of the assessment."""
    part = score.part
    wanted = (
        part.id if part and part.kind == "function" else None,
        part.id if part and part.kind == "segment" else None,
    )
    for one in answers.acceptances:
        if one.question == score.id and (one.function, one.segment) == wanted and one.holds(answers.date):
            yield one
