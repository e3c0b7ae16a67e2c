"""Changes of the money case since an earlier assessment."""

from __future__ import annotations

from readiness.statements.money import sum_of
from readiness.statements.statement import Statement, phrase

_SUM = sum_of(currency="USD", amount=250_000)


@phrase("the total of the case moved from {before} to {now}", before=_SUM, now=_SUM)
def total_moved(*, before: Statement, now: Statement) -> None:
    """One of the changes since the earlier assessment, in a list: likely costs of the case."""


@phrase("the present value of the case moved from {before} to {now}", before=_SUM, now=_SUM)
def value_moved(*, before: Statement, now: Statement) -> None:
    """One of the changes since the earlier assessment, in a list: likely present value of the case."""


@phrase("the payback of the case moved from month {before} to month {now}", before=31, now=34)
def payback_moved(*, before: int, now: int) -> None:
    """One of the changes since the earlier assessment, in a list: likely payback of the case."""


@phrase("the case no longer pays back within the horizon (it did by month {before})", before=31)
def payback_lost(*, before: int) -> None:
    """One of the changes since the earlier assessment, in a list."""


@phrase("the case now pays back by month {now} (it did not within the horizon)", now=31)
def payback_gained(*, now: int) -> None:
    """One of the changes since the earlier assessment, in a list."""


@phrase("the money case is new")
def case_is_new() -> None:
    """One of the changes since the earlier assessment, in a list: that one had no case."""


@phrase("the money case is no longer stated")
def case_is_gone() -> None:
    """One of the changes since the earlier assessment, in a list."""


@phrase("the money case is in {now} instead of {before}, so that its amounts are not compared", before="USD", now="EUR")
def other_currency(*, before: str, now: str) -> None:
    """One of the changes since the earlier assessment, in a list."""


@phrase("Total of the case: {now} instead of {before}", before=_SUM, now=_SUM)
def total_line(*, before: Statement, now: Statement) -> None:
    """A line of the changes of money: likely costs of the case."""


@phrase("Present value of the case: {now} instead of {before}", before=_SUM, now=_SUM)
def value_line(*, before: Statement, now: Statement) -> None:
    """A line of the changes of money: likely present value of the case."""


@phrase("Payback of the case: month {now} instead of month {before}", before=31, now=34)
def payback_line(*, before: int, now: int) -> None:
    """A line of the changes of money: likely payback of the case."""


@phrase("Payback of the case: not within the horizon; it was by month {before}", before=31)
def payback_lost_line(*, before: int) -> None:
    """A line of the changes of money."""


@phrase("Payback of the case: by month {now}; it was not within the horizon", now=31)
def payback_gained_line(*, now: int) -> None:
    """A line of the changes of money."""


@phrase("The money case is new")
def case_is_new_line() -> None:
    """A line of the changes of money: the earlier assessment had no case."""


@phrase("The money case is no longer stated")
def case_is_gone_line() -> None:
    """A line of the changes of money."""


@phrase("The money case is in {now} instead of {before}, so that its amounts are not compared", before="USD", now="EUR")
def other_currency_line(*, before: str, now: str) -> None:
    """A line of the changes of money."""
