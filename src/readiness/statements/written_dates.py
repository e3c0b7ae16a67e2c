"""Dates that people write in their own way, and those that are refused."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import phrase


@phrase('"{text}" is no day', text="30 foo")
def no_day(*, text: str) -> None:
    """A text that was typed where a day is asked for."""


@phrase('"{text}" can mean {days}', text="5/9/2026", days=("2026-05-09", "2026-09-05"))
def two_days(*, text: str, days: tuple[str, ...]) -> None:
    """A text with a day and a month in an order that nobody can tell."""


@phrase("{text} is {day} ({written})", text="30 sep", day=date(2026, 9, 30), written="2026-09-30")
def understood(*, text: str, day: date, written: str) -> None:
    """Said back for a day that was not written as files keep it, before it is used."""


@phrase("write 2026-09-30, 30 sep, 30.9., end of sep, or +6w (d, w, m, y)")
def write_day() -> None:
    """The ways to write a day; months may have their names in the language of the run."""
