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


class Dates(NamedTuple):
    """The weeks of some work: planned at likely durations, and by chance."""

    likely: Span
    """The weeks if nothing takes longer than is likely."""
    start_50: int
    """The week in which it starts with even odds."""
    at_50: int
    """The week at whose beginning it is finished with even odds."""
    at_80: int
    """The week at whose beginning it is finished with a chance of 80 %."""
