"""The register of benefits of a money case: heads of its columns, and cells."""

from __future__ import annotations

from datetime import date

from readiness.statements.money import sum_of
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure

_DAY = date(2027, 3, 31)
_FIGURE = Figure("62", 62.0, "62")


@phrase("Register of benefits, in {currency}, with likely figures", currency="USD")
def heading(*, currency: str) -> None:
    """The heading of a table: every benefit of the case, and whether it counts."""


@phrase("Benefit")
def benefit() -> None:
    """The head of a column."""


@phrase("Class")
def class_() -> None:
    """The head of a column: the class of a benefit."""


@phrase("Before")
def before() -> None:
    """The head of a column: the value before the tool came into use."""


@phrase("Target")
def target() -> None:
    """The head of a column: the value wanted by a day."""


@phrase("Verified")
def verified() -> None:
    """The head of a column: who checked a benefit, and when."""


@phrase("Counts")
def counts() -> None:
    """The head of a column: whether a benefit is in the return."""


@phrase("cash")
def cash_releasing() -> None:
    """A class of benefits: money that is no longer spent."""


@phrase("income protected")
def income_protected() -> None:
    """A class of benefits: income that would be lost without the tool."""


@phrase("time")
def time_released() -> None:
    """A class of benefits: hours of people."""


@phrase("quality")
def quality() -> None:
    """A class of benefits: better care or service without an amount in cash."""


@phrase("{value} {unit} on {day}", value=_FIGURE, unit="%", day=_DAY)
def measured(*, value: Value, unit: str, day: date) -> None:
    """A cell: a value that was measured on a day."""


@phrase("{value} on {day}", value=_FIGURE, day=_DAY)
def measured_bare(*, value: Value, day: date) -> None:
    """A cell: a value without a unit that was measured on a day."""


@phrase("{value} {unit} by {day}", value=_FIGURE, unit="%", day=_DAY)
def wanted(*, value: Value, unit: str, day: date) -> None:
    """A cell: the value wanted by a day."""


@phrase("{value} by {day}", value=_FIGURE, day=_DAY)
def wanted_bare(*, value: Value, day: date) -> None:
    """A cell: the value without a unit that is wanted by a day."""


@phrase("{baseline}, after the tool came into use", baseline=measured_bare(value=_FIGURE, day=_DAY))
def late_baseline(*, baseline: Statement) -> None:
    """A cell: a baseline that was measured too late to be one."""


@phrase("by {who} on {day}", who="Internal audit", day=_DAY)
def verified_by(*, who: Words, day: date) -> None:
    """A cell: who checked a benefit, and when."""


@phrase(
    "{amount} a year by {who} on {day}", amount=sum_of(currency="USD", amount=80_000), who="Internal audit", day=_DAY
)
def partly_verified_by(*, amount: Statement, who: Words, day: date) -> None:
    """A cell: the part of a benefit that was checked, by whom, and when."""


@phrase("no, due {day}", day=_DAY)
def not_verified_yet(*, day: date) -> None:
    """A cell: a benefit that is to be checked on a day."""


@phrase("no")
def no() -> None:
    """A cell: a benefit that nobody checked."""


@phrase("no, overdue since {day}", day=_DAY)
def overdue_since(*, day: date) -> None:
    """A cell: a benefit whose check is past its day."""


@phrase("no, overdue")
def overdue() -> None:
    """A cell: a benefit that was not checked within the time after going live."""


@phrase("yes")
def yes() -> None:
    """A cell: a benefit that is in the return."""


@phrase("no: {why}", why="no baseline")
def not_counted(*, why: Value) -> None:
    """A cell: why a benefit is not in the return."""
