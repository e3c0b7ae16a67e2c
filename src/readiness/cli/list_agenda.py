"""The agenda of a meeting that `list agenda` prints: for people, for a program, or for a calendar."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from readiness import pipeline
from readiness.cli.form_names import check_form
from readiness.cli.meeting_options import MeetingOptions, hours_of
from readiness.cli.output import print_notice, write_result
from readiness.cli.project import settle
from readiness.cli.text_format import wrap_text
from readiness.exports.ics_lines import ics_file, ics_text
from readiness.interview.agenda import Agenda, AgendaRow, Person, plan_agenda
from readiness.interview.agenda_text import agenda_rows, agenda_sum, people_words, prework_rows, row_title
from readiness.interview.navigator import Navigator
from readiness.interview.room_hours import time_of
from readiness.model.answers import Answers
from readiness.model.questionnaire import Question
from readiness.safe_text import json_text
from readiness.statements import agenda as statements
from readiness.statements.voice import say, statement_data

FORMS = ("terminal", "json", "ics")


def print_agenda(said: MeetingOptions, form: str, packs: Path | None) -> None:
    """Print the agenda for the open questions of an answers file."""
    check_form(form, FORMS)
    hours = hours_of(said.begin or "09:00", said.end, said.breaks)
    settled = settle(said.answers or None, packs, language=False)
    loaded = pipeline.load(settled.first, packs=settled.packs)
    asks = Navigator(loaded.pack, loaded.answers, None, said.only)
    agenda = plan_agenda(asks, hours)
    if form == "json":
        write_result(json_text(agenda_data(agenda)).encode(), None)
    elif form == "ics":
        write_result(_calendar(agenda, loaded.answers), None)
    else:
        write_result("".join(f"{line}\n" for line in _lines(agenda, loaded.answers)).encode(), None)
    if not agenda.sections:
        print_notice(statements.nothing_open())


def _lines(agenda: Agenda, answers: Answers) -> Iterator[str]:
    header = answers.assessment
    yield say(statements.heading(organization=header.organization, use_case=header.use_case, day=header.date))
    if agenda.sections:
        for begins, words in agenda_rows(agenda):
            yield from wrap_text(words, f"  {begins:<14}  ")
        for sentence in agenda_sum(agenda):
            yield from wrap_text(sentence, "")
    if agenda.prework:
        yield ""
        yield say(statements.prework())
        for row in prework_rows(agenda):
            yield from wrap_text(row, "  ")


def agenda_data(agenda: Agenda) -> dict[str, Any]:
    """Return an agenda as JSON data."""
    way = agenda.too_long
    too_long = way and {
        "minutes": agenda.needs - (agenda.hours.has or 0),
        "leave_out": [one.id for one in way.left_out],
        "core": way.core,
        "blockers": way.blockers,
        "begin": time_of(way.begin),
        "end": time_of(way.end),
    }
    return {
        "schema_version": "2",
        "agenda": [_row_data(row) for row in agenda.rows],
        "needs": agenda.needs,
        "has": agenda.hours.has,
        "too_long": too_long,
        "prework": [_question(one) | {"people": people_data(people)} for one, people in agenda.prework],
    }


def _row_data(row: AgendaRow) -> dict[str, Any]:
    return {
        "kind": row.kind,
        "begin": time_of(row.begin),
        "end": time_of(row.end),
        "minutes": row.minutes,
        "title": statement_data(row_title(row)),
        "questions": [_question(one) for one in row.questions],
        "people": people_data(row.people),
    }


def _question(one: Question) -> dict[str, Any]:
    return {"id": one.id, "code": one.code, "title": one.title, "minutes": one.minutes}


def people_data(people: tuple[Person, ...]) -> list[dict[str, Any]]:
    """Return roles with the people who have them as JSON data."""
    return [{"role": one.role, "names": list(one.names)} for one in people]


def _calendar(agenda: Agenda, answers: Answers) -> bytes:
    """Return the agenda as a calendar of the day of the assessment, in the time of the place where it is opened."""
    header, day = answers.assessment, answers.date
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//readiness//agenda//EN", "CALSCALE:GREGORIAN"]
    lines += ["METHOD:PUBLISH", f"X-WR-CALNAME:{ics_text(header.use_case)}"]
    for number, row in enumerate(agenda.rows, 1):
        lines += _event(f"{header.use_case} {number}", row, day)
    return ics_file([*lines, "END:VCALENDAR"])


def _event(key: str, row: AgendaRow, day: date) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:readiness:agenda:{day:%Y%m%d}:{ics_text(key)}"
    yield f"DTSTAMP:{day:%Y%m%d}T000000Z"
    yield f"DTSTART:{day:%Y%m%d}T{time_of(row.begin).replace(':', '')}00"
    yield f"DTEND:{day:%Y%m%d}T{time_of(row.end).replace(':', '')}00"
    yield f"SUMMARY:{ics_text(row_title(row))}"
    if row.kind == "section":
        codes = ", ".join(f"{one.code} {one.title}" for one in row.questions)
        with_people = say(statements.with_people(people=people_words(row.people)))
        about = f"{with_people}\n{codes}"
        yield f"DESCRIPTION:{ics_text(about)}"
    yield "END:VEVENT"
