"""Days and months of a case; month 1 begins on its first day."""

from calendar import monthrange
from datetime import date, timedelta


def month_of(day: date, first: date) -> int:
    """Return the month of a case in which a day lies; 0 and less for days before it."""
    months = (day.year - first.year) * 12 + day.month - first.month + 1
    return months - 1 if day < first_day(months, first) else months


def first_day(month: int, first: date) -> date:
    """Return the first day of a month of a case; of a shorter month its last day. `date.max` on overflow."""
    years, place = divmod(first.month - 1 + month - 1, 12)
    year = first.year + years
    if not date.min.year <= year <= date.max.year:
        return date.max if year > date.max.year else date.min
    return date(year, place + 1, min(first.day, monthrange(year, place + 1)[1]))


def last_day(month: int, first: date) -> date:
    """Return the last day of a month of a case."""
    following = first_day(month + 1, first)
    return following if following == date.max else following - timedelta(days=1)
