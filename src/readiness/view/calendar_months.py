"""The calendar of a report by month: for leaders the next twelve months, and the number of what comes later."""

from datetime import date
from itertools import groupby

from readiness.scoring.evidence import add_months
from readiness.statements import calendar as statements
from readiness.statements.months import month_of
from readiness.statements.statement import Words
from readiness.view.models.calendar import CalendarEntryView, CalendarMonthView, CalendarShownView
from readiness.view.models.report import ReportView

_MONTHS_FOR_LEADERS = 12


def calendar_shown(view: ReportView) -> CalendarShownView:
    """Return the calendar as the edition shows it."""
    last = add_months(view.header.date, _MONTHS_FOR_LEADERS) if view.edition.audience == "leadership" else date.max
    return by_month(view.calendar, last)


def by_month(entries: tuple[CalendarEntryView, ...], last: date = date.max) -> CalendarShownView:
    """Return entries, which are in order, by month, up to a last day."""
    shown = tuple(entry for entry in entries if entry.day <= last)
    missed, left_out = sum(entry.is_missed for entry in shown), entries[len(shown) :]
    return CalendarShownView(
        marked=statements.marked_days(number=missed) if missed else None,
        months=tuple(
            CalendarMonthView(month, tuple(own)) for month, own in groupby(shown, key=lambda entry: month_of(entry.day))
        ),
        later=statements.later(number=len(left_out), day=left_out[-1].day) if left_out else None,
    )


def entry_title(entry: CalendarEntryView) -> Words:
    """Return the title of an entry, with its chance where it has one."""
    return entry.title if entry.chance is None else statements.with_chance(title=entry.title, chance=entry.chance)


def entry_note(entry: CalendarEntryView) -> Words | None:
    """Return the mark of an entry and what goes with it."""
    if entry.mark and entry.note:
        return statements.marked_note(mark=entry.mark, note=entry.note)
    return entry.mark or entry.note
