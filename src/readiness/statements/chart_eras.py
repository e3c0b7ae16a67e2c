"""Titles and texts of the picture of a tool's pilot beside its full use."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, phrase

_DAY = date(2024, 5, 20)


@phrase("The pilot and the full use of the tool, beside each other.")
def picture_of_eras() -> None:
    """The first sentence of a text alternative."""


@phrase("Full use needs {now} minimums, the pilot needed {then}.", now=78, then=30)
def needs_more(*, now: int, then: int) -> None:
    """The title of a picture."""


@phrase(
    "Full use needs {now} minimums, the pilot needed {then}; {old} of {whole} answers still rests on evidence from before full use.",
    "Full use needs {now} minimums, the pilot needed {then}; {old} of {whole} answers still rest on evidence from before full use.",
    by="old",
    now=78,
    then=30,
    old=5,
    whole=61,
)
def rests_on_old(*, now: int, then: int, old: int, whole: int) -> None:
    """The title of a picture: answers whose latest valid evidence is older than the full use of the tool."""


@phrase("{name}: {then}; {now}.", name="Time", then="18 weeks", now="106 weeks")
def of_row(*, name: Statement, then: Statement, now: Statement) -> None:
    """A sentence of the text alternative of a picture."""


@phrase("Pilot, until {day}", day=_DAY)
def pilot_until(*, day: date) -> None:
    """The head of a column."""


@phrase("{status}, since {day}", status="In daily use", day=_DAY)
def used_since(*, status: str, day: date) -> None:
    """The head of a column; the title of a status."""


@phrase("About")
def about() -> None:
    """The head of a column: the subject of a row."""


@phrase("Time")
def time() -> None:
    """The name of a row: how long each lasted."""


@phrase("Minimums")
def minimums() -> None:
    """The name of a row: the minimums that each needs."""


@phrase("Gates")
def gates() -> None:
    """The name of a row: gates that were declared passed, and what today's evidence supports."""


@phrase("Evidence")
def evidence() -> None:
    """The name of a row: the age of the evidence that answers rest on."""


@phrase("Places")
def places() -> None:
    """The name of a row: sites and functions in use."""


@phrase("{met} of {needed} met for {gate}", met=75, needed=78, gate="G2")
def met_for(*, met: int, needed: int, gate: str) -> None:
    """A cell: minimums of a gate that are met today."""


@phrase("{needed} needed for {gate}", needed=30, gate="G0")
def needed_for(*, needed: int, gate: str) -> None:
    """A cell: minimums that the gate of the pilot needs; those met then are not known."""


@phrase("{number} gate approved", "{number} gates approved", by="number", number=2)
def approved(*, number: int) -> None:
    """A cell: gates that were declared passed."""


@phrase("{number} of them passed today", number=1)
def passed_today(*, number: int) -> None:
    """A cell: gates declared passed that are passed by today's evidence."""


@phrase("{passed} of them passed today, {conditional} conditional", passed=1, conditional=1)
def some_conditional(*, passed: int, conditional: int) -> None:
    """A cell: gates declared passed, by their verdict on today's evidence."""


@phrase("{number} answer rests on it", "{number} answers rest on it", by="number", number=56)
def answers_on_it(*, number: int) -> None:
    """A cell: answers whose latest valid evidence is of that time."""


@phrase("{number} at its beginning", number=1)
def places_then(*, number: int) -> None:
    """A cell: sites and functions in use when full use began."""


@phrase("{number} today, {stopped} stopped", number=2, stopped=1)
def places_now_and_stopped(*, number: int, stopped: int) -> None:
    """A cell: sites and functions in use today, and those whose use was stopped after an event."""


@phrase("{number} today", number=4)
def places_now(*, number: int) -> None:
    """A cell: sites and functions in use today."""
