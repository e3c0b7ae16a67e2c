"""Verdict on a tool in use → what to do today, and what must follow its events."""

from collections.abc import Container, Iterator, Sequence
from datetime import date
from math import ceil

from readiness.model.answers import Answers
from readiness.model.live import Duty, EventNow, LiveReason, LiveVerdict, Part, PartVerdict, StatusNow, UnsafeNow
from readiness.model.live_rules import Outcome
from readiness.model.pack import Pack
from readiness.model.safe_steps import SafeStep
from readiness.model.spans import Dates, Span
from readiness.planning.safe_entries import entry
from readiness.statements import safe_now as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement

_MOST_NAMES = 3
"""Names of minimums in one sentence."""


def first_actions(live: LiveVerdict, pack: Pack, day: date) -> Iterator[SafeStep]:
    """Yield the action of the tool's outcome, then those of parts with another outcome; none for what is paused."""
    rules = pack.rubric.live
    if rules is None:
        return
    named: dict[tuple[str, str | None], list[PartVerdict]] = {}
    for one in live.parts:
        if one.status.use == "in-use" and one.at_least != live.at_least:
            action = _to_do(rules.outcome_named[one.at_least], live, one.part, one.status)
            named.setdefault((one.at_least, action), []).append(one)
    if live.status.use == "in-use":
        whole = _to_do(rules.outcome_named[live.at_least], live, None, live.status)
        yield from _action(live.at_least, whole, (), live.reasons, live.because, day)
    order = [*rules.outcome_named]
    for outcome, action in sorted(named, key=lambda one: order.index(one[0])):
        parts = tuple(one.part for one in named[outcome, action])
        reasons = [reason for one in named[outcome, action] for reason in one.reasons]
        yield from _action(outcome, action, parts, reasons, live.because, day)


def _to_do(outcome: Outcome, live: LiveVerdict, part: Part | None, status: StatusNow) -> str | None:
    """Return what to do today for an outcome: another thing where the use was stopped already after an event."""
    is_stopped = any(event.has_stopped(part, status) for event in live.events)
    return outcome.action_once_stopped or outcome.action if is_stopped else outcome.action


def _action(
    outcome: str,
    action: str | None,
    parts: tuple[Part, ...],
    reasons: Sequence[LiveReason],
    otherwise: Statement,
    day: date,
) -> Iterator[SafeStep]:
    if action is None:
        return
    own = [reason for reason in reasons if reason.outcome == outcome and not reason.is_open]
    events = tuple(dict.fromkeys(reason.event for reason in own if reason.event))
    step = entry("action", (), own[0].because if own else otherwise, day, role=None)
    yield step._replace(text=action, parts=parts, events=events, outcome=outcome)


def too_late_actions(
    live: LiveVerdict, pack: Pack, day: date, late: Sequence[tuple[UnsafeNow, date]]
) -> Iterator[SafeStep]:
    """Yield an action per outcome and parts for minimums that cannot be closed in time, the most severe first.

    Only for outcomes more severe than those of today; none for a part where the whole tool has it. `late` holds
    minimums with the day by which their work is finished with a chance of 80 %, after their last day.
    """
    rules = pack.rubric.live
    if rules is None or live.status.use != "in-use":
        return
    order = [*rules.outcome_named]
    now: dict[Part | None, str] = {one.part: one.at_least for one in live.parts}
    found: dict[tuple[int, tuple[Part, ...]], list[tuple[UnsafeNow, date]]] = {}
    for lack, planned in late:
        place = order.index(lack.after)
        milder = [one for one in _parts_of(lack) if place < order.index(now.get(one, live.at_least))]
        if milder and not lack.is_overdue:
            parts = tuple(part for part in milder if part is not None)
            found.setdefault((place, parts), []).append((lack, planned))
    whole = min((place for place, parts in found if not parts), default=len(order))
    for place, parts in sorted(found, key=lambda one: (one[0], one[1])):
        action = rules.outcome_named[order[place]].action
        if action is not None and (not parts or place < whole):
            why = _too_late(found[place, parts], pack)
            yield entry("action", (), why, day, role=None)._replace(text=action, parts=parts, outcome=order[place])


def _too_late(late: Sequence[tuple[UnsafeNow, date]], pack: Pack) -> Statement:
    """Return why some minimums cannot be closed in time: the last day of their work, and the first day it is due."""
    named = [pack.questionnaire.questions[lack.question] for lack, _ in late]
    codes = tuple(dict.fromkeys(f"{question.code} {question.title}" for question in named))
    planned, until = max(end for _, end in late), min(lack.until or date.max for lack, _ in late)
    if len(codes) == 1:
        return statements.too_late_to_be_safe(question=codes[0], planned=planned, until=until)
    return statements.too_late_for_several(questions=at_most(codes, _MOST_NAMES), planned=planned, until=until)


def _parts_of(lack: UnsafeNow) -> tuple[Part | None, ...]:
    """Return the parts that a lack of a minimum is about; None for the whole tool."""
    return (lack.part,) if lack.part else lack.at or (None,)


def to_follow(live: LiveVerdict, answers: Answers, work: Container[str]) -> Iterator[SafeStep]:
    """Yield the duties that are not done yet, of open and closed events; work of the lane stands for those it does."""
    for event in live.events:
        own = [duty for id_ in event.work if id_ in work for duty in done_by(id_, event)]
        for duty in event.duties:
            if duty.done is None and duty not in own:
                yield _duty(duty, event, answers.date)


def done_by(initiative: str, event: EventNow) -> list[Duty]:
    """Return the duties with a last day that an initiative does and that are not done."""
    return [duty for duty in event.duties if duty.work == initiative and duty.done is None and duty.due]


def _duty(duty: Duty, event: EventNow, day: date) -> SafeStep:
    weeks = max(1, ceil((duty.due - day).days / 7)) if duty.due else 1
    step = entry("duty", (), _why(duty, event), day, role=None)
    return step._replace(
        text=duty.title,
        parts=event.parts,
        until=duty.due,
        dates=Dates(Span(0, weeks), 0, weeks, weeks),
        events=(event.id,),
        is_too_late=duty.is_overdue,
        duty=duty.id,
        look_back=duty.look_back,
    )


def _why(duty: Duty, event: EventNow) -> Statement:
    if duty.due is None or event.day is None:
        return statements.must_follow_no_day(event=event.title)
    said = statements.was_to_follow if duty.is_overdue else statements.must_follow
    return said(event=event.title, on=event.day, due=duty.due)
