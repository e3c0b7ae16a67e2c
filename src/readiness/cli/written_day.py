"""A day in an option or argument, as people write it; files keep it as `2026-09-30`."""

from datetime import date

from readiness.cli.output import print_notice
from readiness.model import field_types


def day_meant(text: str, *, past: bool = False) -> date | None:
    """Return the day that a text means, or None; one that was not written as in files is told on standard error.

    A date without a year is the next such day or, with `past`, the last. Raises ReadinessError for a text that can mean
    two days.
    """
    if (day := field_types.parse_day(text)) or not text.strip():
        return day
    from readiness.interview.written_dates import find_day
    from readiness.statements import written_dates as statements

    if day := find_day(text, date.today(), past=past):  # noqa: DTZ011 - the day where the person is
        print_notice(statements.understood(text=text.strip(), day=day, written=day.isoformat()))
    return day


def as_in_files(text: str, *, past: bool = False) -> str:
    """Return a day as files keep it; any other text as it is. Raises ReadinessError as `day_meant` does."""
    day = day_meant(text, past=past)
    return day.isoformat() if day else text
