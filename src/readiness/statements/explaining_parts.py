"""Explanations of events, functions and sites."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Value, phrase

_DAY = date(2026, 5, 20)


@phrase("{key} {title}", key="E-1", title="Harm to a patient")
def event(*, key: str, title: str) -> None:
    """The first line about an event."""


@phrase("It happened on {day}.", day=_DAY)
def happened(*, day: date) -> None:
    """The day of an event."""


@phrase("It has no date: it counts as if it happened on the day of the assessment, and no evidence counts.")
def happened_unknown() -> None:
    """Said about an event without a date."""


@phrase("Severity: {severity}", severity="Harm")
def severity_stated(*, severity: str) -> None:
    """The severity of an event."""


@phrase("Severity: {severity}, the most severe, because none is stated", severity="Harm")
def severity_assumed(*, severity: str) -> None:
    """The severity that counts where an event states none."""


@phrase("Where: {parts}", parts=("North campus",))
def parts(*, parts: tuple[Value, ...]) -> None:
    """The sites and functions of an event."""


@phrase("Where: the whole tool")
def whole_tool() -> None:
    """Said of an event that names no site and no function."""


@phrase("It is open and forces: {outcome}", outcome="Suspend")
def event_forces(*, outcome: str) -> None:
    """The outcome that an open event forces."""


@phrase("It is open and forces no outcome.")
def event_open() -> None:
    """Said of an open event."""


@phrase("Shown again since: {questions}", questions=("SAF-2",))
def shown_again(*, questions: tuple[Value, ...]) -> None:
    """The questions that an event reopened and for which there is evidence from after it."""


@phrase("{key} {title}: a function of the tool", key="notes", title="Drafts the note")
def function(*, key: str, title: str) -> None:
    """The first line about a function."""


@phrase("{key} {title}: a site", key="north", title="North campus")
def site(*, key: str, title: str) -> None:
    """The first line about a site."""


@phrase("Status: {status}", status="In daily use")
def part_status(*, status: str) -> None:
    """The status of a function or site."""


@phrase("Status: {status}, since {since}", status="In daily use", since=_DAY)
def part_status_since(*, status: str, since: date) -> None:
    """The status of a function or site, with its first day."""


@phrase("Status: none stated")
def part_without_status() -> None:
    """Said of a function or site whose status is not stated."""


@phrase("Outcome: {outcome}", outcome="Suspend")
def part_outcome(*, outcome: str) -> None:
    """The outcome of a function or site."""


@phrase("Outcome: undetermined, at least: {outcome}", outcome="Narrow")
def part_undetermined(*, outcome: str) -> None:
    """The outcome of a function or site while answers are missing."""


@phrase("Outcome: none, because it is not in use")
def part_not_judged() -> None:
    """Said of a function or site that gets no outcome."""


@phrase("Events: {events}", events=("E-1 Harm to a patient",))
def events(*, events: tuple[Value, ...]) -> None:
    """The events of a function or site."""
