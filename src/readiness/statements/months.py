"""Months of a year, as headings."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, phrase


@phrase("January {year}", year="2027")
def january(*, year: str) -> None:
    """A heading above the days of a month."""


@phrase("February {year}", year="2027")
def february(*, year: str) -> None:
    """A heading above the days of a month."""


@phrase("March {year}", year="2027")
def march(*, year: str) -> None:
    """A heading above the days of a month."""


@phrase("April {year}", year="2027")
def april(*, year: str) -> None:
    """A heading above the days of a month."""


@phrase("May {year}", year="2027")
def may(*, year: str) -> None:
    """A heading above the days of a month."""


@phrase("June {year}", year="2027")
def june(*, year: str) -> None:
    """A heading above the days of a month."""


@phrase("July {year}", year="2027")
def july(*, year: str) -> None:
    """A heading above the days of a month."""


@phrase("August {year}", year="2027")
def august(*, year: str) -> None:
    """A heading above the days of a month."""


@phrase("September {year}", year="2027")
def september(*, year: str) -> None:
    """A heading above the days of a month."""


@phrase("October {year}", year="2027")
def october(*, year: str) -> None:
    """A heading above the days of a month."""


@phrase("November {year}", year="2027")
def november(*, year: str) -> None:
    """A heading above the days of a month."""


@phrase("December {year}", year="2027")
def december(*, year: str) -> None:
    """A heading above the days of a month."""


_MONTHS = (
    january, february, march, april, may, june, july, august, september, october, november, december,
)  # fmt: skip


def month_of(day: date) -> Statement:
    """Return the month of a day."""
    return _MONTHS[day.month - 1](year=str(day.year))
