"""A day some days after another."""

from datetime import date, timedelta


def days_later(day: date, days: int) -> date:
    """Return the day `days` after another, or the last day of the calendar where that is later still."""
    return day + timedelta(days=min(days, (date.max - day).days))
