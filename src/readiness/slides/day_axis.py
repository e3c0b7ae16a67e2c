"""Lay days on the value axis of a chart, as the day numbers of spreadsheets, counted from 1899-12-30."""

from datetime import date

from readiness.slides.native_charts import ValueAxis
from readiness.statements.voice import language

_FIRST_DAY = date(1899, 12, 30)
_WEEKS = (1, 2, 3, 4, 6, 8, 13, 20, 26, 39, 52, 78, 104, 208)
"""Weeks between labels; a chart of an office has one step for all of its labels, so that they begin no months."""


def day_number(day: date) -> int:
    """Return a day as an office counts it."""
    return (day - _FIRST_DAY).days


def day_axis(first: date, last: date, ticks: int) -> ValueAxis:
    """Return an axis of at most `ticks` round steps from the first day to the last or later."""
    days = (last - first).days
    step = next((weeks * 7 for weeks in _WEEKS if days <= weeks * 7 * ticks), -(-days // ticks))
    start = day_number(first)
    return ValueAxis(start, start + step * max(1, -(-days // step)), step, date_form())


def date_form() -> str:
    """Return the number format of dates in the order of the language; an office puts in the names of months."""
    return language().date_pattern.format(month="mmmm", day="d", year="yyyy")
