"""Faults of events as they are recorded, with their hints."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase

_DAY = date(2026, 5, 20)


@phrase("--people {text} is neither a whole number nor unknown", text="'two'")
def no_people(*, text: Words) -> None:
    """Said about the number of people affected."""


@phrase("write digits, such as 2, or unknown")
def write_people() -> None:
    """Help for the number of people affected."""


@phrase("there is no kind of event called {name}", name="'harmm'")
def no_kind(*, name: Words) -> None:
    """Said about the kind of an event."""


@phrase("there is no event called {name}", name="'E-9'")
def no_event(*, name: Words) -> None:
    """Said about an event by its id."""


@phrase("there is no event in this file yet")
def no_event_yet() -> None:
    """Help where an event is named and none is recorded."""


@phrase("--severity {name}: {kind} has no such severity", name="'sever'", kind="harm")
def no_severity(*, name: Words, kind: str) -> None:
    """Said about the severity of an event."""


@phrase("--severity {name}: {kind} has no severities", name="'severe'", kind="model-change")
def no_severities(*, name: Words, kind: str) -> None:
    """Said about the severity of an event whose kind has none."""


@phrase("leave --severity out")
def leave_severity_out() -> None:
    """Help for an event whose kind has no severities."""


@phrase("--duty {name}: {kind} has no such duty", name="'stopp'", kind="harm")
def no_duty(*, name: Words, kind: str) -> None:
    """Said about a duty of an event."""


@phrase("--date {day} is before {event} happened, on {happened}", day=_DAY, event="E-1", happened=_DAY)
def done_early(*, day: date, event: str, happened: date) -> None:
    """Said about the day on which something was done about an event."""


@phrase("{event} happened on {happened} and cannot be closed on {day}", event="E-1", happened=_DAY, day=_DAY)
def closed_early(*, event: str, happened: date, day: date) -> None:
    """Said about the day on which an event is closed."""


@phrase("write --date with {happened} or a later day", happened=_DAY)
def write_later(*, happened: date) -> None:
    """Help for an event that is closed before it happened."""


@phrase("--evidence-date {day} is before {event} happened, on {happened}", day=_DAY, event="E-1", happened=_DAY)
def evidence_early(*, day: date, event: str, happened: date) -> None:
    """Said about the evidence with which an event is closed."""


@phrase("name evidence from {happened} or later", happened=_DAY)
def evidence_from(*, happened: date) -> None:
    """Help for evidence from before the event."""


@phrase("an event of the kind {kind} is closed with evidence", kind="harm")
def closed_without_evidence(*, kind: str) -> None:
    """Said when an event is closed without evidence."""


@phrase("add --evidence TITLE, and --location WHERE")
def add_evidence() -> None:
    """Help where an event is closed without evidence."""


@phrase("{event} is closed already: on {day} by {who}", event="E-1", day=_DAY, who="Safety committee")
def closed_already(*, event: str, day: date, who: str) -> None:
    """Said when an event is closed a second time."""


@phrase("add --force to correct its closing; an event that happened again is a new one: readiness record event")
def force_closing() -> None:
    """Help where an event is closed a second time."""


@phrase("nothing is said about what was done")
def done_what() -> None:
    """Said when neither a duty is named nor the work is told."""


@phrase("{event} is closed, or something was done about it", event="E-1")
def event_in_use(*, event: str) -> None:
    """Said when an event is to be removed about which more is recorded."""


@phrase("add --force only if it never happened; what happened stays on record")
def force_removal() -> None:
    """Help where an event is to be removed about which more is recorded."""
