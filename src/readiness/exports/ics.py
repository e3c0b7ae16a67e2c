"""The calendar by RFC 5545: work, gates and every other day as an all-day event, under an identifier that stays."""

from collections.abc import Iterator
from datetime import date, timedelta

from readiness.exports.descriptions import description, summary
from readiness.exports.ics_lines import ics_file, ics_text
from readiness.exports.work_items import GateDay, WorkItem, gate_days, use_case_digest, work_items
from readiness.model.assessment import Assessment
from readiness.statements import work_items as statements
from readiness.statements.lists import paragraph
from readiness.statements.voice import say
from readiness.view.calendar_months import entry_note, entry_title
from readiness.view.calendar_views import calendar
from readiness.view.models.calendar import CalendarEntryView
from readiness.view.option_shown import option_shown
from readiness.view.phrases import Phrases

_FIRST = date(2000, 1, 1)
"""The day from which the sequence of events counts: a later assessment has a higher one."""
_MOST = 80
"""The chance in percent of the day that the event of a gate is on."""


def export(assessment: Assessment) -> bytes:
    """Return the calendar; its time stamps are the day of the assessment, so that the same answers give the same bytes.

    The event of work lasts from the day on which it starts with even odds to the day by which it is done with a chance
    of 80 %. What is done has no event.
    """
    day, items = assessment.answers.date, work_items(assessment)
    codes = {item.key: item.code or say(item.title) for item in items}
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//readiness//roadmap//EN", "CALSCALE:GREGORIAN"]
    name = statements.calendar_name(use_case=assessment.answers.assessment.use_case)
    lines += ["METHOD:PUBLISH", f"X-WR-CALNAME:{ics_text(name)}"]
    if shown := option_shown(Phrases(assessment)):
        lines.append(f"X-WR-CALDESC:{ics_text(paragraph(*shown.words))}")
    for item in items:
        if item.start_50 and item.finish_80:
            lines += _event(item, "\n".join(description(item, codes)), day)
    gates, digest = gate_days(assessment), use_case_digest(assessment, shared=False)
    for gate in gates:
        lines += _gate(gate, day)
    has_event = {f"gate:{gate.id}:{_MOST}" for gate in gates}
    for entry in calendar(Phrases(assessment)):
        is_of_work = entry.chance is not None and entry.kind != "gate"
        if not is_of_work and entry.key not in has_event:
            lines += _day(entry, digest, day)
    return ics_file([*lines, "END:VCALENDAR"])


def _event(item: WorkItem, about: str, day: date) -> Iterator[str]:
    start, finish = item.start_50 or day, item.finish_80 or day
    yield from _head(item.key, day, start, max(finish, _after(start)))
    yield f"SUMMARY:{ics_text(summary(item))}"
    yield f"DESCRIPTION:{ics_text(about)}"
    yield f"CATEGORIES:{ics_text(item.phase)}"
    yield "END:VEVENT"


def _gate(gate: GateDay, day: date) -> Iterator[str]:
    yield from _head(gate.key, day, gate.at_80, _after(gate.at_80))
    yield f"SUMMARY:{ics_text(statements.gate_opens(gate=gate.id, title=gate.title))}"
    yield f"DESCRIPTION:{ics_text(statements.gate_days(half=gate.at_50, most=gate.at_80))}"
    yield "END:VEVENT"


def _day(entry: CalendarEntryView, digest: str, day: date) -> Iterator[str]:
    who = statements.accountable(who=entry.who) if entry.who else None
    about = "\n".join(say(line) for line in (entry_note(entry), who) if line)
    yield from _head(f"day:{entry.key}/{digest}", day, entry.day, _after(entry.day))
    yield f"SUMMARY:{ics_text(entry_title(entry))}"
    if about:
        yield f"DESCRIPTION:{ics_text(about)}"
    yield "END:VEVENT"


def _head(key: str, day: date, start: date, end: date) -> Iterator[str]:
    """Yield the first lines of an event; its end is the day after the last one. The last day there is has none."""
    yield "BEGIN:VEVENT"
    yield f"UID:readiness:{ics_text(key)}"
    yield f"DTSTAMP:{day:%Y%m%d}T000000Z"
    yield f"SEQUENCE:{max(0, (day - _FIRST).days)}"
    yield f"DTSTART;VALUE=DATE:{start:%Y%m%d}"
    if end > start:
        yield f"DTEND;VALUE=DATE:{end:%Y%m%d}"
    yield "TRANSP:TRANSPARENT"


def _after(day: date) -> date:
    """Return the next day; the last one there is stays."""
    return day + timedelta(days=1) if day < date.max else day
