"""The command that records an event of a tool in use, or closes one, and shows what it does."""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.loading.patient_details import names_patient
from readiness.model.live_rules import EventKind
from readiness.model.tool_use import Event, Function, Site
from readiness.saving.record_changes import to_closing, to_new_event
from readiness.statements import errors, event_problems
from readiness.statements import interview_events as statements
from readiness.statements import interview_refusals as refusals
from readiness.statements.statement import Statement
from readiness.statements.voice import say
from readiness.view.live_change import live_change, recorded_event

T = TypeVar("T")
_UNKNOWN = "unknown"


class EventCommands:
    """The command that asks for an event in prompts, and saves it."""

    def __init__(self, session: Session, asking: Prompts, attempts: SaveAttempts) -> None:
        self._session, self._asking, self._attempts = session, asking, attempts

    def event(self, said: str = "") -> None:
        """Record an event, or close one; `said` is a kind or the id of an open event. Raises CancelledError."""
        rubric = self._session.pack.rubric
        if rubric.live is None or not rubric.events:
            self._attempts.refuse(statements.no_kinds())
            return
        chosen = self._choose(said)
        if chosen is None:
            self._attempts.tell(refusals.nothing_changed())
        elif isinstance(chosen, Event):
            self._close(chosen, rubric.event_named[chosen.kind])
        else:
            self._record(chosen)

    def _choose(self, said: str) -> EventKind | Event | None:
        """Return a kind of event or an open event; None for Enter."""
        session, rubric = self._session, self._session.pack.rubric
        events = [event for event in session.answers.events if event.is_open(session.answers.date)]
        choices: list[EventKind | Event] = [*rubric.events, *(one for one in events if one.kind in rubric.event_named)]
        named = {one.id.casefold(): one for one in choices}
        if found := named.get(said.casefold()):
            return found
        self._asking.tell(statements.what_happened())
        self._asking.options([say(_label(one, rubric.event_named)) for one in choices])
        while text := self._asking.detail(statements.choose(number=len(choices))):
            if found := named.get(text.casefold()) or _numbered(text, choices):
                return found
            self._asking.tell(statements.number_between(number=len(choices)))
        return None

    def _record(self, kind: EventKind) -> None:
        answers = self._session.answers
        fields: dict[str, Any] = {"kind": kind.id, "date": self._day(answers.date)}
        if kind.severities:
            fields["severity"] = self._severity(kind)
        fields["sites"] = self._parts(answers.sites, statements.which_sites())
        fields["functions"] = self._parts(answers.functions, statements.which_functions())
        fields["people"] = self._people()
        fields["summary"] = self._asking.detail(statements.summary())
        change = to_new_event({key: value for key, value in fields.items() if value is not None})
        if self._attempts.make(lambda: self._session.record(change), statements.change(kind=kind.title)):
            event = self._session.answers.events[-1].id
            self._show(recorded_event(event, self._session.answers, self._session.pack), event)
            if names_patient(fields["summary"] or ""):
                says = event_problems
                self._attempts.refuse(errors.warning(message=says.names_patient()), says.leave_out_details())

    def _close(self, event: Event, kind: EventKind) -> None:
        who = self._asking.detail(statements.closed_by())
        assessed = self._session.answers.date
        day = self._asking.day(statements.closed_when(day=assessed.isoformat()), assessed) or assessed
        if event.date and day < event.date:
            self._attempts.refuse(statements.closed_early(day=event.date))
            return
        title = self._asking.detail(statements.evidence() if kind.evidence else statements.any_evidence())
        if not who or (kind.evidence and not title):
            self._attempts.refuse(statements.needs_evidence() if who else refusals.nothing_changed())
            return
        piece: dict[str, Any] | None = None
        if title:
            piece = {"title": title, "date": day, "location": self._asking.detail(statements.location())}
        change = to_closing(event.id, {"date": day, "by": who}, piece)
        what = statements.closing(event=event.id)
        if self._attempts.make(lambda: self._session.record(change), what, ("closing", event.id)):
            self._show(statements.closed(event=event.id), event.id)

    def _show(self, saved: Statement, event: str) -> None:
        """Show what was saved and what it does."""
        before = self._session.before or self._session.scorecard
        effect = live_change(before, self._session.scorecard, self._session.pack, event, is_brief=True)
        self._attempts.report(saved, *(effect.sentences if effect else ()))

    def _day(self, assessed: date) -> date | None:
        """Return the day of an event: that of the assessment for Enter; None when nobody knows it."""
        while True:
            text = self._asking.detail(statements.when(day=assessed.isoformat()))
            if not text:
                return assessed
            if text.casefold() == _UNKNOWN:
                return None
            if day := self._asking.day_meant(text, assessed):
                return day

    def _severity(self, kind: EventKind) -> str | None:
        """Return a severity of a kind; None when nobody knows it."""
        ids = list(kind.severities)
        self._asking.options(kind.severities.values())
        while text := self._asking.detail(statements.how_severe(number=len(ids))):
            if text in ids:
                return text
            if found := _numbered(text, ids):
                return found
            self._asking.tell(statements.number_between(number=len(ids)))
        return None

    def _parts(self, parts: Sequence[Site | Function], prompt: Statement) -> list[str] | None:
        """Return the ids of some sites or functions; None for all."""
        if not parts:
            return None
        ids = [part.id for part in parts]
        self._asking.options([part.title for part in parts])
        while text := self._asking.detail(prompt):
            words = dict.fromkeys(text.replace(",", " ").split())
            found = [word if word in ids else _numbered(word, ids) for word in words]
            if words and None not in found:
                return [one for one in dict.fromkeys(found) if one]
            self._asking.tell(statements.numbers_between(number=len(ids)))
        return None

    def _people(self) -> int | str | None:
        """Return the number of people; None when nobody knows it."""
        while (text := self._asking.detail(statements.how_many())) and text.casefold() != _UNKNOWN:
            if text.isascii() and text.isdigit() and len(text) < 10:
                return int(text)
            self._asking.tell(statements.whole_number())
        return None


def _label(one: EventKind | Event, kinds: dict[str, EventKind]) -> Statement | str:
    if isinstance(one, EventKind):
        return one.title
    title = kinds[one.kind].title
    if one.date is None:
        return statements.close_undated(event=one.id, kind=title)
    return statements.close(event=one.id, kind=title, day=one.date)


def _numbered(text: str, choices: Sequence[T]) -> T | None:
    """Return the choice with the number that was typed; None for any other text."""
    number = int(text[:4]) if text.isascii() and text.isdigit() else 0
    return choices[number - 1] if 0 < number <= len(choices) else None
