"""The use of a tool as the answers state it: its status, functions, segments, sites, events and acceptances."""

import re
from typing import Annotated, Any, Literal

from pydantic import Field, PlainValidator, WithJsonSchema

from readiness.model.answer import Answer, Evidence, Remedy
from readiness.model.field_types import Day, Id, MayBeEmpty, Note, Text, value_error
from readiness.model.file_model import FileModel
from readiness.statements.quoting import found


def _people(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch(r"0|[1-9][0-9]{0,8}", value):
        return int(value)
    if value == "unknown" or (isinstance(value, int) and not isinstance(value, bool) and value >= 0):
        return value
    from readiness.statements import event_problems

    raise value_error(event_problems.no_people(found=found(value)), event_problems.write_people())


People = Annotated[
    int | Literal["unknown"],
    PlainValidator(_people),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 0}, {"const": "unknown"}]}),
]
"""A number of people, or `unknown`."""


class ToolNow(FileModel):
    """The status of the tool, one of those that the rubric declares."""

    status: Id
    since: Day | None = None
    """The day on which the status began."""
    because: Text | None = None
    """The reason for the status in one sentence of the team, such as why the tool was suspended."""


class Segment(FileModel):
    """The answers and remedies of one segment of the workforce, which the questionnaire names."""

    id: Id
    answers: Annotated[dict[Id, Answer], MayBeEmpty] = Field(default_factory=dict)
    remedies: Annotated[dict[Id, Remedy], MayBeEmpty] = Field(default_factory=dict)


class Site(FileModel):
    """The answers and remedies of one site, for gates that repeat at each site."""

    id: Id
    title: Text
    status: Id | None = None
    """The status of the tool at this site; a site without one is planned, or in use once an event names it."""
    since: Day | None = None
    """The day on which the status began."""
    answers: Annotated[dict[Id, Answer], MayBeEmpty] = Field(default_factory=dict)
    remedies: Annotated[dict[Id, Remedy], MayBeEmpty] = Field(default_factory=dict)


class Function(FileModel):
    """One function of a tool, such as drafting notes or suggesting codes, with its own answers and remedies."""

    id: Id
    title: Text
    status: Id | None = None
    """The status of this function; that of the tool when absent."""
    since: Day | None = None
    """The day on which the status began."""
    answers: Annotated[dict[Id, Answer], MayBeEmpty] = Field(default_factory=dict)
    remedies: Annotated[dict[Id, Remedy], MayBeEmpty] = Field(default_factory=dict)


class Done(FileModel):
    """One thing that was done about an event."""

    date: Day
    by: Text
    duty: Id | None = None
    """The duty that this fulfills, one of those that the rubric declares for the kind of event."""
    what: Note | None = None


class Closing(FileModel):
    """The closing of an event: by whom, and with what evidence."""

    date: Day
    by: Text
    evidence: tuple[Evidence, ...] = Field(default=(), max_length=50)


class Event(FileModel):
    """Something that happened to the tool in use. It never holds details of a person."""

    id: Id
    """A short name that acceptances and commands use: `E-1`."""
    kind: Id
    """The kind of event, one of those that the rubric declares."""
    date: Day | None = None
    """The day it happened; an event without a day counts as if it happened on the day of the assessment."""
    sites: tuple[Id, ...] = ()
    """The sites where it happened; all sites when empty."""
    functions: tuple[Id, ...] = ()
    """The functions it is about; all functions when empty."""
    severity: Id | None = None
    """One of the severities of its kind; the most severe when absent."""
    people: People | None = None
    """The number of people affected, or `unknown`."""
    summary: Text | None = None
    done: tuple[Done, ...] = Field(default=(), max_length=50)
    closed: Closing | None = None

    def is_open(self, day: Day) -> bool:
        """Return whether the event is open on a day: it ends on the day of its closing."""
        return self.closed is None or self.closed.date > day


class Acceptance(FileModel):
    """The acceptance of one shortfall of a tool in use, once and for a time."""

    question: Id
    by: Text
    date: Day
    until: Day
    """The last day on which the shortfall is accepted."""
    because: Text
    function: Id | None = None
    """The function whose shortfall is accepted; None for a shortfall of the whole tool."""
    segment: Id | None = None
    """The segment whose shortfall is accepted."""

    def holds(self, day: Day) -> bool:
        """Return whether the acceptance holds on a day."""
        return self.date <= day <= self.until
