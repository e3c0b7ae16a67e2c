"""Build the events of a tool in use, with what is left of each."""

from collections.abc import Iterator

from readiness.model.live import Duty, EventNow, LiveVerdict
from readiness.model.tool_use import Event
from readiness.statements import events_told
from readiness.statements.statement import Statement, Words
from readiness.view.live_views import outcome_view
from readiness.view.models.live import DoneView, DutyView, EventView
from readiness.view.models.parts import NamedView, StateView
from readiness.view.part_views import part_views
from readiness.view.phrases import Phrases

_OPEN = StateView("failed", "✗", events_told.open_state())
_CLOSED = StateView("passed", "✓", events_told.closed_state())
_DONE = StateView("passed", "✓", events_told.duty_done())
_DUE = StateView("conditional", "◆", events_told.duty_due())
_OVERDUE = StateView("failed", "✗", events_told.overdue())


def event_views(wording: Phrases, verdict: LiveVerdict) -> tuple[EventView, ...]:
    """Return the events, from the oldest."""
    told = {event.id: event for event in wording.answers.events}
    shown = (event for event in verdict.events if not wording.edition.dimension or _is_about(wording, event))
    return tuple(_event(wording, event, told[event.id]) for event in shown)


def _is_about(wording: Phrases, event: EventNow) -> bool:
    return any(wording.shows(id_) for id_ in (*event.reopened, *event.shown_again))


def _event(wording: Phrases, event: EventNow, told: Event) -> EventView:
    titles = {duty.id: duty.title for duty in event.duties}
    return EventView(
        id=event.id,
        kind=event.kind,
        title=event.title,
        day=event.day,
        severity=_severity(event),
        parts=part_views(event.parts),
        people=event.people,
        summary=told.summary,
        state=_OPEN if event.is_open else _CLOSED,
        closed=event.closed,
        closed_by=told.closed.by if told.closed and event.closed else None,
        forces=outcome_view(wording, event.forces) if event.forces else None,
        duties=tuple(_duty(wording, duty) for duty in event.duties),
        done=tuple(DoneView(one.date, one.by, titles.get(one.duty or ""), one.what) for one in told.done),
        reopened=tuple(wording.named(id_) for id_ in event.reopened if wording.shows(id_)),
        shown_again=tuple(
            wording.named(id_) for id_ in event.shown_again if wording.shows(id_) and _has_evidence(wording, id_)
        ),
    )


def _has_evidence(wording: Phrases, id_: str) -> bool:
    """Return whether evidence shows more of a question than the lowest level: a lack is not shown again."""
    score = wording.scores.questions.get(id_)
    return score is not None and score.evidenced not in (None, wording.rubric.scale_of(id_).levels[0].level)


def _severity(event: EventNow) -> Words | None:
    if event.severity is None or event.is_severity_stated:
        return event.severity
    return events_told.severity_taken(severity=event.severity)


def _duty(wording: Phrases, duty: Duty) -> DutyView:
    state = _DONE if duty.done else _OVERDUE if duty.is_overdue else _DUE
    return DutyView(duty.id, duty.title, duty.due, duty.done, duty.look_back, state, _duty_words(wording, duty))


def _duty_words(wording: Phrases, duty: Duty) -> Statement:
    if duty.done:
        return events_told.done_on(duty=duty.title, on=duty.done)
    title = duty.title
    if duty.work in wording.rubric.initiative_named:
        title = f"{duty.title} ({wording.initiative(duty.work).code})"
    if duty.due is None:
        return events_told.overdue_on_no_day(duty=title)
    if duty.is_overdue:
        return events_told.overdue_since(duty=title, due=duty.due)
    for step in wording.roadmap.safe_now:
        if step.is_too_late and step.initiative and step.initiative == duty.work and duty.event in step.events:
            return events_told.due_too_late(duty=title, due=duty.due, end=wording.day(step.dates.at_80))
    return events_told.due_by(duty=title, due=duty.due)


def event_lines(event: EventView) -> Iterator[Statement]:
    """Yield the lines on what must follow an event, and on the questions that it reopened."""
    yield from (duty.words for duty in event.duties)
    if event.reopened:
        yield events_told.to_show_again(questions=event.to_show)
    if event.shown_again:
        yield events_told.shown_again(questions=_codes(event.shown_again))


def _codes(questions: tuple[NamedView, ...]) -> tuple[str, ...]:
    return tuple(question.code for question in questions)
