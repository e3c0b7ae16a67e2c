"""Weeks of work, and the levels that work closes."""

from datetime import date, timedelta
from typing import NamedTuple


class Span(NamedTuple):
    """Weeks from the date of the assessment, counted from 0: `start` is the first, `finish` the one after the last."""

    start: int
    finish: int


class Closed(NamedTuple):
    """The levels of one gap that one initiative closes."""

    question: str
    from_: int
    to: int


def weeks_after(day: date, weeks: int) -> date:
    """Return the day `weeks` weeks after `day`, or `date.max` on overflow."""
    try:
        return day + timedelta(weeks=weeks)
    except OverflowError:
        return date.max
