"""The calendar of a report by month: for leaders the next twelve months, and the number of what comes later."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from readiness.scoring.evidence import add_months
from readiness.statements import calendar as statements
from readiness.statements.lists import at_most
from readiness.statements.months import month_of
from readiness.statements.statement import Statement, Words
from readiness.view.models.calendar import CalendarEntryView, CalendarMonthView, CalendarShownView
from readiness.view.models.report import ReportView

_MONTHS_FOR_LEADERS, _MOST_FOR_LEADERS, _MOST_NAMED = 12, 28, 4
_ALWAYS = {"decision", "gate", "condition", "review"}
"""Kinds of entries that leaders see however many days there are."""


def calendar_shown(view: ReportView) -> CalendarShownView:
    """Return the calendar as the edition shows it; for leaders, one line for evidence that lapses in one month."""
    if view.edition.detail:
        return by_month(view.calendar)
    return by_month(view.calendar, add_months(view.header.date, _MONTHS_FOR_LEADERS), is_short=True)


def by_month(
    entries: tuple[CalendarEntryView, ...], last: date = date.max, *, is_short: bool = False
) -> CalendarShownView:
    """Return entries, which are in order, by month, up to a last day.

    `is_short` joins evidence that lapses, and of many entries shows the first ones, what is to decide, gates, and days
    that are missed.
    """
    within = [entry for entry in entries if entry.day <= last]
    most = _MOST_FOR_LEADERS if is_short else len(within)
    shown = [one for place, one in enumerate(within) if place < most or one.is_missed or one.kind in _ALWAYS]
    missed, left_out = sum(entry.is_missed for entry in shown), [entry for entry in entries if entry not in shown]
    months = [(title, tuple(own)) for title, own in groupby(shown, key=lambda entry: month_of(entry.day))]
    return CalendarShownView(
        marked=statements.marked_days(number=missed) if missed else None,
        months=tuple(CalendarMonthView(title, tuple(_joined(own)) if is_short else own) for title, own in months),
        later=statements.later(number=len(left_out), day=left_out[-1].day) if left_out else None,
    )


def _joined(entries: Sequence[CalendarEntryView]) -> Iterator[CalendarEntryView]:
    """Yield the entries of a month; evidence that lapses with the same to follow is one entry on its first day."""
    same: dict[Statement | None, list[CalendarEntryView]] = {}
    for entry in entries:
        if entry.subject is not None:
            same.setdefault(entry.note, []).append(entry)
    for entry in entries:
        own = same.get(entry.note, []) if entry.subject is not None else []
        if len(own) < 2:
            yield entry
        elif entry is own[0]:
            subjects = at_most([one.subject for one in own if one.subject is not None], _MOST_NAMED)
            title = statements.evidence_of_month(number=len(own), first=own[0].day, last=own[-1].day, subjects=subjects)
            yield entry._replace(title=title)


def entry_title(entry: CalendarEntryView) -> Words:
    """Return the title of an entry, with its chance where it has one."""
    return entry.title if entry.chance is None else statements.with_chance(title=entry.title, chance=entry.chance)


def entry_note(entry: CalendarEntryView) -> Words | None:
    """Return the mark of an entry and what goes with it."""
    if entry.mark and entry.note:
        return statements.marked_note(mark=entry.mark, note=entry.note)
    return entry.mark or entry.note
