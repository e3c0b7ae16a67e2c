"""Days of the calendar: so many months or days later."""

from datetime import date, timedelta
from functools import lru_cache


@lru_cache(maxsize=4096)
def add_months(day: date, months: int) -> date:
    """Return the same day `months` later, or the last day of that month when it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(min(year, date.max.year), month + 1, last)
        except ValueError:
            continue
    raise AssertionError


def days_later(day: date, days: int) -> date:
    """Return the day `days` after another, or the last day of the calendar where that is later still."""
    return day + timedelta(days=min(days, (date.max - day).days))
