"""The calendar of a report by month: for leaders the next twelve months, and the number of what comes later."""

from datetime import date
from itertools import groupby

from readiness.scoring.evidence import add_months
from readiness.statements import calendar as statements
from readiness.statements.months import month_of
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
