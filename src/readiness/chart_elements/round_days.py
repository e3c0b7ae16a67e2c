"""Choose the days that stand at an axis of time: its first one, and round ones after it."""

from collections.abc import Iterator
from datetime import date, timedelta

_WEEKS = (1, 2, 4)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240)
_YEAR = 12


def round_days(first: date, last: date, most: int) -> list[date]:
    """Return the first day of an axis and at most `most` round ones after it, up to the last day.

    Round days of a short axis are whole weeks after the first one, those of a longer one begin a month, a quarter, a
    half year or a year.

    >>> [day.isoformat() for day in round_days(date(2026, 6, 5), date(2027, 2, 1), 3)]
    ['2026-06-05', '2026-07-01', '2026-10-01', '2027-01-01']
    """
    span = (last - first).days
    for weeks in _WEEKS:
        if span <= 7 * weeks * most:
            return [first + timedelta(weeks=step) for step in range(0, span // 7 + 1, weeks)]
    for months in _MONTHS:
        if len(found := list(_months(first, last, months))) <= most:
            return [first, *found]
    return [first]


def _months(first: date, last: date, step: int) -> Iterator[date]:
    """Yield the first day of every month that is a multiple of `step`, after the first day."""
    month = first.year * _YEAR + first.month
    month += -month % step
    while month // _YEAR <= last.year and (day := date(month // _YEAR, month % _YEAR + 1, 1)) <= last:
        yield day
        month += step
