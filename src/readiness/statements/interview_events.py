"""Prompts for an event in an interview: its kind, date, severity, places, people and summary, or its closing."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase

_DAY = date(2026, 5, 20)


@phrase("This model has no kinds of events.")
def no_kinds() -> None:
    """Said when an event is to be recorded and the pack has no rules for tools in use."""


@phrase("What happened? Never write details of a person. - cancels.")
def what_happened() -> None:
    """Shown above the kinds of events, which have numbers, and the events that can be closed."""


@phrase("close {event} {kind}, of {day}", event="E-1", kind="Harm to a patient", day=_DAY)
def close(*, event: str, kind: Words, day: date) -> None:
    """An event that can be closed, in the list below the kinds of events."""


@phrase("close {event} {kind}, without a date", event="E-1", kind="Harm to a patient")
def close_undated(*, event: str, kind: Words) -> None:
    """An event that can be closed and has no date."""


@phrase("1-{number}, Enter for none:", number=4)
def choose(*, number: int) -> None:
    """The prompt for the kind of an event, or the event to close."""


@phrase("Type a number from 1 to {number}.", number=4)
def number_between(*, number: int) -> None:
    """Shown when what was typed is none of the numbers."""


@phrase("When? Such as 2026-05-02 or 2 may, Enter for {day}, or unknown:", day="2026-06-05")
def when(*, day: str) -> None:
    """The prompt for the day of an event; the day of the assessment is written as it is typed."""


@phrase("How severe? 1-{number}, Enter if unknown (the last counts):", number=3)
def how_severe(*, number: int) -> None:
    """The prompt for the severity, below the severities with numbers."""


@phrase("At which sites? Numbers, Enter for all:")
def which_sites() -> None:
    """The prompt for the sites, below the sites with numbers."""


@phrase("Which functions? Numbers, Enter for all:")
def which_functions() -> None:
    """The prompt for the functions of the tool, below the functions with numbers."""


@phrase("Type numbers from 1 to {number} with spaces between them, or only Enter.", number=3)
def numbers_between(*, number: int) -> None:
    """Shown when what was typed is not a list of the numbers."""


@phrase("How many people are affected? A number, Enter if unknown:")
def how_many() -> None:
    """The prompt for the number of people."""


@phrase("Type a whole number, or only Enter.")
def whole_number() -> None:
    """Shown when what was typed is no number of people."""


@phrase("What happened, in one line (Enter for none):")
def summary() -> None:
    """The prompt for the summary of an event."""


@phrase("Closed by whom?")
def closed_by() -> None:
    """The prompt for who closes an event."""


@phrase("When? Such as 2026-05-02 or 2 may, Enter for {day}:", day="2026-06-05")
def closed_when(*, day: str) -> None:
    """The prompt for the day of the closing; the day of the assessment is written as it is typed."""


@phrase("Evidence of it, by its title:")
def evidence() -> None:
    """The prompt for the evidence with which an event is closed, where the pack asks for it."""


@phrase("Evidence of it, by its title (Enter for none):")
def any_evidence() -> None:
    """The prompt for the evidence with which an event is closed, where the pack asks for none."""


@phrase("Where is it kept? (Enter if unknown)")
def location() -> None:
    """The prompt for the place of the evidence."""


@phrase("It is not closed without evidence.")
def needs_evidence() -> None:
    """Said when the title of the evidence is left out."""


@phrase("It cannot be closed before it happened, on {day}.", day=_DAY)
def closed_early(*, day: date) -> None:
    """Said about the day of the closing."""


@phrase("the event {kind}", kind="Harm to a patient")
def change(*, kind: Words) -> None:
    """A new event, in a list of changes that were not saved."""


@phrase("the closing of {event}", event="E-1")
def closing(*, event: str) -> None:
    """The closing of an event, in a list of changes that were not saved."""


@phrase("{event} is closed", event="E-1")
def closed(*, event: str) -> None:
    """The closing of an event that was saved."""
