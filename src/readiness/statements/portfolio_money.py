"""Costs and return of the use cases of a portfolio: heads of the table, and its sums."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("Horizon")
def horizon() -> None:
    """The head of a column: the months that costs and benefits are counted over."""


@phrase("Total (likely)")
def total() -> None:
    """The head of a column: all costs over the horizon."""


@phrase("Present value (likely)")
def value() -> None:
    """The head of a column: the present value of cash less costs."""


@phrase("Pays back (likely)")
def payback() -> None:
    """The head of a column: the month from which cash less costs stays at or above zero."""


@phrase("Sum of {number} use case", "Sum of {number} use cases", by="number", number=3)
def sum_of(*, number: int) -> None:
    """A row: the sum of the use cases with one currency and one horizon."""


@phrase("Amounts in different currencies, or over different horizons, are not added.")
def not_added() -> None:
    """Below the table, where there is more than one sum."""
