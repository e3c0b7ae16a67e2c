"""Problems of events in answers: their kind, place, dates, severity, closing, and texts that name a person."""

from __future__ import annotations

from datetime import date

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Value, phrase

_DAY = date(2026, 6, 5)
_LATER = date(2026, 7, 10)
_EARLIER = date(2026, 5, 20)


@phrase("another event already has the id '{name}'", name="E-1")
def second_event(*, name: str) -> None:
    """An event that has the id of another one."""


@phrase("this event is dated {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def event_after_assessment(*, day: date, assessed: date) -> None:
    """An event on a day that has not come yet on the day of the assessment."""


@phrase("name the sites first, under 'sites'")
def name_sites() -> None:
    """The way to correct an event at a site, in answers without sites."""


@phrase("name the functions first, under 'functions'")
def name_functions() -> None:
    """The way to correct what names a function, in answers without functions."""


@phrase("events of the kind '{kind}' have no severity", kind="model-change")
def no_severities(*, kind: str) -> None:
    """A severity of an event whose kind has none."""


@phrase("no severity is stated; the event counts as the most severe of its kind, '{severity}'", severity="serious-harm")
def severity_missing(*, severity: str) -> None:
    """An event without a severity."""


@phrase("add 'severity', one of {severities}", severities=("near-miss", "harm", "serious-harm"))
def add_severity(*, severities: tuple[Value, ...]) -> None:
    """The severities of a kind of event, from the least severe."""


@phrase(
    "no date is stated; the event counts as if it happened on the day of the assessment ({assessed})", assessed=_DAY
)
def date_missing(*, assessed: date) -> None:
    """An event without a date."""


@phrase("add the day it happened: 'date: {assessed}'", assessed="2026-06-05")
def add_date(*, assessed: str) -> None:
    """The way to state the date of an event; the day is as it is written in the file."""


@phrase("{found} is not a number of people", found=quoted(text="-2"))
def no_people(*, found: Statement) -> None:
    """A number of people affected that is none; the value is in quotes."""


@phrase("write a whole number from 0 up, or 'unknown'")
def write_people() -> None:
    """The way to correct a number of people affected."""


@phrase("it was closed on {day}, before it happened ({happened})", day=_EARLIER, happened=_DAY)
def closed_before(*, day: date, happened: date) -> None:
    """An event that was closed before it happened."""


@phrase("it was closed on {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def closed_after_assessment(*, day: date, assessed: date) -> None:
    """An event that is closed on a day that has not come yet on the day of the assessment."""


@phrase("leave out 'closed' until that day")
def leave_open() -> None:
    """The way to correct an event that is closed after the assessment."""


@phrase("an event of the kind '{kind}' cannot be closed without evidence", kind="harm")
def closed_without_evidence(*, kind: str) -> None:
    """An event that was closed without evidence, though its kind asks for it."""


@phrase("no evidence of its closing is dated {happened} or later", happened=_DAY)
def evidence_too_old(*, happened: date) -> None:
    """An event whose closing rests on evidence from before it, or without a date."""


@phrase("no evidence of its closing has a date")
def evidence_undated() -> None:
    """An event without a date, whose closing rests on evidence without a date."""


@phrase("name what shows that it is over: 'evidence: [{{title: …, date: …}}]'; or leave out 'closed'")
def show_closing() -> None:
    """The way to correct an event that was closed without evidence."""


@phrase("this was done on {day}, before the event ({happened})", day=_EARLIER, happened=_DAY)
def done_before(*, day: date, happened: date) -> None:
    """Something done about an event before it happened."""


@phrase("this was done on {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def done_after_assessment(*, day: date, assessed: date) -> None:
    """Something done about an event on a day that has not come yet on the day of the assessment."""


@phrase("nothing has to follow an event of the kind '{kind}'", kind="model-change")
def no_duties(*, kind: str) -> None:
    """A duty of an event whose kind has none."""


@phrase("this text looks as if it named a patient")
def names_patient() -> None:
    """A text with what looks like the name, the record number or the date of birth of a person."""


@phrase(
    "leave out names, addresses, phone and record numbers, and dates of birth; 'people' says how many were affected"
)
def leave_out_details() -> None:
    """The way to write about an event."""
