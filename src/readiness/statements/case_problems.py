"""Faults of a money case and of the rubric's rules for it, with their hints."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase


@phrase("{found} is not a usable amount: money is not negative, and a saving is a benefit", found=quoted(text="-1"))
def no_amount(*, found: Statement) -> None:
    """A fault of an amount of money."""


@phrase("{found} is not a usable percentage", found=quoted(text="120"))
def no_percent(*, found: Statement) -> None:
    """A fault of a percentage of a money case."""


@phrase("{found} is not a usable rate between two currencies", found=quoted(text="0"))
def no_exchange_rate(*, found: Statement) -> None:
    """A fault of an exchange rate."""


@phrase("low must not exceed likely, nor likely high")
def order_amounts() -> None:
    """A hint below an amount whose figures are not in order."""


@phrase("a horizon has 1 to {most} months", most=120)
def no_months(*, most: int) -> None:
    """A fault of a horizon or a number of months."""


@phrase("write a whole number from 1 to {most}", most=120)
def write_months(*, most: int) -> None:
    """A hint below a fault of a number of months."""


@phrase("{found} is neither a day nor a point in the plan", found=quoted(text="soon"))
def no_timing(*, found: Statement) -> None:
    """A fault of the start of a cost or a benefit."""


@phrase("write a day such as 2026-09-01, or start, go-live, exit, or the id of a gate")
def write_timing() -> None:
    """A hint below a fault of the start of a cost or a benefit."""
