"""Faults of wishes and limits for a plan, and of the assumptions of a rubric for plans, with their hints."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase


@phrase("{found} is not a usable number of people", found=quoted(text="-1"))
def no_people(*, found: Statement) -> None:
    """A fault of a capacity."""


@phrase("{found} is not a usable factor", found=quoted(text="-1"))
def no_share(*, found: Statement) -> None:
    """A fault of a change of capacity."""


@phrase("{found} is not a usable amount of money", found=quoted(text="-1"))
def no_money(*, found: Statement) -> None:
    """A fault of a cost."""


@phrase("low must not exceed high, and a likely cost lies between them")
def order_cost() -> None:
    """A hint below a cost whose amounts are not in order."""


@phrase("{found} is not a usable percentage", found=quoted(text="0"))
def no_percentage(*, found: Statement) -> None:
    """A fault of the share of a role group."""


@phrase("{found} is not a usable correlation", found=quoted(text="1"))
def no_correlation(*, found: Statement) -> None:
    """A fault of the assumptions of a simulation."""


@phrase("this is no usable number of runs")
def no_runs() -> None:
    """A fault of the assumptions of a simulation."""


@phrase("write a whole number from 100 to 100000")
def write_runs() -> None:
    """A hint below a fault of the number of runs."""


@phrase("{found} is not a currency", found=quoted(text="$"))
def no_currency(*, found: Statement) -> None:
    """A fault of the currency of costs."""


@phrase("write its code of three capital letters, such as USD, GBP or EUR")
def write_currency() -> None:
    """A hint below a fault of a currency."""
