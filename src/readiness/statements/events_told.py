"""Events of a tool in use, as reports tell them."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Value, phrase

_ON = date(2026, 5, 20)


@phrase("The events that happened")
def events_happened() -> None:
    """A heading: a table of events."""


@phrase("Severity")
def severity() -> None:
    """The head of a column."""


@phrase("People affected")
def people() -> None:
    """The head of a column."""


@phrase("open")
def open_state() -> None:
    """The state of an event."""


@phrase("closed")
def closed_state() -> None:
    """The state of an event."""


@phrase("done")
def duty_done() -> None:
    """The state of something that must follow an event."""


@phrase("due")
def duty_due() -> None:
    """The state of something that must follow an event: there is still time."""


@phrase("overdue")
def overdue() -> None:
    """The state of something that was to be done by a day that is past."""


@phrase("{duty}: done on {on}", duty="Look back at results", on=_ON)
def done_on(*, duty: str, on: date) -> None:
    """A line on what must follow an event."""


@phrase("{duty}: due by {due}", duty="Look back at results", due=_ON)
def due_by(*, duty: str, due: date) -> None:
    """A line on what must follow an event."""


@phrase("{duty}: due by {due}; too late: done by {end} (80%)", duty="Look back at results", due=_ON, end=_ON)
def due_too_late(*, duty: str, due: date, end: date) -> None:
    """A line on what must follow an event, whose work is planned to end after its last day."""


@phrase("{duty}: overdue since {due}", duty="Look back at results", due=_ON)
def overdue_since(*, duty: str, due: date) -> None:
    """A line on what must follow an event; it was due on that day."""


@phrase("{duty}: overdue; the event has no date to count from", duty="Look back at results")
def overdue_on_no_day(*, duty: str) -> None:
    """A line on what must follow an event."""


@phrase("{severity}, taken as the most severe because none is stated", severity="Death or serious harm")
def severity_taken(*, severity: str) -> None:
    """The severity of an event."""


@phrase("not known")
def people_unknown() -> None:
    """The number of people affected by an event."""


@phrase("Still to be shown again: {questions}", questions=("SAF-1", "SAF-2"))
def to_show_again(*, questions: tuple[Value, ...]) -> None:
    """A line on an event: codes of the questions that it reopened."""


@phrase("Shown again: {questions}", questions=("SAF-1", "SAF-2"))
def shown_again(*, questions: tuple[Value, ...]) -> None:
    """A line on an event: codes of questions that have evidence from after it."""


@phrase("Event")
def event() -> None:
    """The head of a column."""


@phrase("What must follow, and questions reopened")
def must_follow() -> None:
    """The head of a column: what must be done after an event, and what it reopened."""
