"""Rows that compare what plans cost and return over the horizon of a money case."""

from __future__ import annotations

from readiness.statements.statement import Statement, Words, phrase


@phrase("All costs over {months} month (likely)", "All costs over {months} months (likely)", by="months", months=36)
def total(*, months: int) -> None:
    """A row: all costs over the horizon with likely figures; for stopping, what that costs."""


@phrase("Present value (likely)")
def value() -> None:
    """A row: the present value of cash less costs with likely figures."""


@phrase("Pays back (likely)")
def payback() -> None:
    """A row: the month from which cash less costs stays at or above zero, with likely figures."""


@phrase("by month {month}", month=16)
def by_month(*, month: int) -> None:
    """A cell: the month of the case by which it pays back."""


@phrase("not within it")
def never() -> None:
    """A cell: it does not pay back within the horizon."""


@phrase("{about}, {option}: {amount}", about=value(), option=value(), amount="USD 250,000")
def option_money(*, about: Words, option: Statement, amount: str) -> None:
    """A line of the notes of a slide: one figure of an option, with the name of its row."""
