"""An agenda in lines."""

from collections.abc import Iterator

from readiness.interview.agenda import Agenda, AgendaRow, Person, minutes_of
from readiness.interview.room_hours import time_of
from readiness.statements import agenda as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say

_CODES = 8


def row_title(row: AgendaRow) -> Statement:
    """Return the title of a row."""
    if row.kind == "section":
        return statements.section(section=row.title, number=len(row.questions))
    return {"open": statements.opening, "close": statements.closing, "break": statements.rest}[row.kind]()


def people_words(people: tuple[Person, ...]) -> tuple[Words, ...]:
    """Return roles, each with the names of those in the room who have it."""
    told: list[Words] = [statements.person(role=one.role, names=one.names) if one.names else one.role for one in people]
    return tuple(told) or (statements.anyone(),)


def agenda_rows(agenda: Agenda) -> Iterator[tuple[str, Words]]:
    """Yield each line of the agenda: its time and minutes, empty for a line below another, and its words."""
    for row in agenda.rows:
        minutes = say(statements.minutes(minutes=row.minutes))
        yield f"{time_of(row.begin)}  {minutes:>7}", row_title(row)
        if row.kind == "section":
            yield "", statements.with_people(people=people_words(row.people))


def agenda_sum(agenda: Agenda) -> Iterator[Statement]:
    """Yield what the agenda needs, and where that is more than it has, each way to make it fit."""
    needs, has = agenda.needs, agenda.hours.has
    if has is None:
        yield statements.no_end(needs=needs)
        return
    if agenda.too_long is None:
        yield statements.fits(needs=needs, has=has)
        return
    way = agenda.too_long
    yield statements.too_long(needs=needs, has=has, over=needs - has)
    if out := way.left_out:
        codes = at_most([one.code for one in out], _CODES)
        yield statements.leave_out(number=len(out), codes=codes, minutes=sum(map(minutes_of, out)))
    for minutes, fits, not_fits in (
        (way.core, statements.core_fits, statements.core_too_long),
        (way.blockers, statements.blockers_fit, statements.blockers_too_long),
    ):
        if minutes is not None:
            yield (fits if minutes <= has else not_fits)(minutes=minutes)
    yield statements.earlier_or_later(begin=time_of(way.begin), end=time_of(way.end))


def prework_rows(agenda: Agenda) -> Iterator[Statement]:
    """Yield those who are asked, each with the prework that they have not answered."""
    codes: dict[tuple[Person, ...], list[str]] = {}
    for question, people in agenda.prework:
        codes.setdefault(people, []).append(question.code)
    for people, own in codes.items():
        yield statements.prework_row(people=people_words(people), codes=tuple(own))
