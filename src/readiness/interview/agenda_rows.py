"""The agenda while the room works at it: each row with what is done of it, and a sign at the present one."""

from collections.abc import Iterator
from typing import NamedTuple

from readiness.interview.agenda import AgendaRow
from readiness.interview.navigator import Navigator
from readiness.interview.room_clock import RoomClock, is_handled
from readiness.interview.room_hours import time_of
from readiness.interview.typed_people import short_name
from readiness.statements import agenda as statements
from readiness.statements.statement import Words

PRESENT = "▶"


class PresentRow(NamedTuple):
    """A row of the agenda at present."""

    time: str
    title: Words
    done: Words
    """The number of its questions that are answered or parked; empty for a row without questions."""
    is_present: bool


def present_rows(clock: RoomClock, asks: Navigator) -> Iterator[PresentRow]:
    """Yield the rows of the agenda in order."""
    rest = clock.agenda.hours.break_at(clock.minute)
    section = clock.section_of(asks.current)
    for row in clock.agenda.rows:
        is_present = row.kind == "break" and rest is not None and row.begin == rest.begin
        is_present = is_present or (rest is None and row is section)
        yield PresentRow(time_of(row.begin), _title(row), _done(row, asks), is_present)


def _title(row: AgendaRow) -> Words:
    if row.kind == "section":
        return row.title
    return {"open": statements.opening_row, "close": statements.closing_row, "break": statements.rest}[row.kind]()


def _done(row: AgendaRow, asks: Navigator) -> Words:
    if not row.questions:
        return ""
    return statements.done(number=sum(is_handled(asks, one) for one in row.questions), total=len(row.questions))


def roster(asks: Navigator) -> Iterator[Words]:
    """Yield the people in the room, each with a role if it is known."""
    for one in asks.answers.assessment.participants:
        yield statements.in_role(name=short_name(one.name), role=one.role) if one.role else short_name(one.name)
