"""Lay days on the value axis of a chart, as the day numbers of spreadsheets, counted from 1899-12-30."""

from datetime import date

from readiness.slides.native_charts import ValueAxis
from readiness.statements.voice import language

_FIRST_DAY = date(1899, 12, 30)


def day_number(day: date) -> int:
    """Return a day as an office counts it."""
    return (day - _FIRST_DAY).days


def day_axis(first: date, last: date, ticks: int) -> ValueAxis:
    """Return an axis of `ticks` steps of whole weeks from the first day to the last or later."""
    days = (last - first).days
    weeks = max(1, -(-days // (7 * ticks)))
    start = day_number(first)
    return ValueAxis(start, start + weeks * 7 * ticks, weeks * 7, date_form())


def date_form() -> str:
    """Return the number format of dates in the order of the language; an office puts in the names of months."""
    return language().date_pattern.format(month="mmmm", day="d", year="yyyy")
