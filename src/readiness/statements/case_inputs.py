"""The inputs of a money case: their names and figures, and the one that matters most."""

from __future__ import annotations

from readiness.statements.money import sum_of
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Figure

_SUM = sum_of(currency="USD", amount=250_000)


@phrase("Adoption")
def adoption() -> None:
    """An input of the case: the percentage of the users who use the tool."""


@phrase("The month of going live")
def going_live() -> None:
    """An input of the case: when the tool comes into use."""


@phrase("The cost of the plan's work")
def plan_work() -> None:
    """An input of the case: all initiatives together."""


@phrase("The rates of own staff")
def own_staff() -> None:
    """An input of the case: the rates of own staff, in percent of those stated."""


@phrase("The number a year of: {name}", name="call")
def units_a_year(*, name: str) -> None:
    """An input of the case: the units of work of a year; `name` is their name in the singular."""


@phrase("{percent}%", percent=Figure("38", 38.0, "38"))
def in_percent(*, percent: Figure) -> None:
    """A figure of an input: a percentage."""


@phrase("month {month}", month=Figure("14", 14.0, "14"))
def in_month(*, month: Figure) -> None:
    """A figure of an input: a month of the case."""


_AT = in_percent(percent=Figure("38", 38.0, "38"))


@phrase("adoption")
def the_adoption() -> None:
    """An input of the case, within a sentence: the percentage of the users who use the tool."""


@phrase("the month of going live")
def the_month() -> None:
    """An input of the case, within a sentence: when the tool comes into use."""


@phrase("the cost of the plan's work")
def the_work() -> None:
    """An input of the case, within a sentence: all initiatives together."""


@phrase("the rates of own staff")
def the_staff() -> None:
    """An input of the case, within a sentence: the rates of own staff, in percent of those stated."""


@phrase("the number a year of: {name}", name="call")
def the_units(*, name: str) -> None:
    """An input of the case, within a sentence: the units of work of a year; `name` is their name in the singular."""


@phrase("“{title}”", title="Less overtime at the front desk")
def quoted(*, title: str) -> None:
    """An input of the case, within a sentence: a cost or benefit of the answers."""


@phrase("{low} to {high}", low=_AT, high=_AT)
def from_to(*, low: Statement, high: Statement) -> None:
    """The range of an input, in parentheses."""


@phrase("{amount} a year", amount=_SUM)
def a_year(*, amount: Statement) -> None:
    """The range of an input that is paid each year, in parentheses."""


@phrase("{subject} ({amount})", subject=the_work(), amount=_SUM)
def ranged(*, subject: Statement, amount: Statement) -> None:
    """An input with its range, within a sentence."""


_RANGED = ranged(subject=the_work(), amount=_SUM)


@phrase("What moves the return most: {subject}; below {at} the return is negative.", subject=_RANGED, at=_AT)
def negative_below(*, subject: Statement, at: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most, and where it turns; all else as is likely."""


@phrase("What moves the return most: {subject}; above {at} the return is negative.", subject=_RANGED, at=_AT)
def negative_above(*, subject: Statement, at: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most, and where it turns; all else as is likely."""


@phrase(
    "What moves the return most: {subject}; it would have to be above {at} for a positive return.",
    subject=_RANGED, at=_AT,
)  # fmt: skip
def positive_above(*, subject: Statement, at: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most, and where it turns; all else as is likely."""


@phrase(
    "What moves the return most: {subject}; it would have to be below {at} for a positive return.",
    subject=_RANGED, at=_AT,
)  # fmt: skip
def positive_below(*, subject: Statement, at: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most, and where it turns; all else as is likely."""


@phrase("What moves the return most: {subject}; from month {month} on the return is negative.", subject=_RANGED,
        month=Figure("14", 14.0, "14"))  # fmt: skip
def negative_from(*, subject: Statement, month: Figure) -> None:
    """A sentence of page 1: the month of going live moves the present value most, and where it turns."""


@phrase("What moves the return most: {subject}; from month {month} on the return is positive.", subject=_RANGED,
        month=Figure("14", 14.0, "14"))  # fmt: skip
def positive_from(*, subject: Statement, month: Figure) -> None:
    """A sentence of page 1: the month of going live moves the present value most, and where it turns."""


@phrase("What moves the return most: {subject}; even at its highest the return stays negative.", subject=_RANGED)
def negative_at_highest(*, subject: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most; no figure of its range turns it."""


@phrase("What moves the return most: {subject}; even at its lowest the return stays negative.", subject=_RANGED)
def negative_at_lowest(*, subject: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most; no figure of its range turns it."""


@phrase("What moves the return most: {subject}; even at its lowest the return stays positive.", subject=_RANGED)
def positive_at_lowest(*, subject: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most; no figure of its range turns it."""


@phrase("What moves the return most: {subject}; even at its highest the return stays positive.", subject=_RANGED)
def positive_at_highest(*, subject: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most; no figure of its range turns it."""


@phrase("What moves the total most: {subject}.", subject=_RANGED)
def moves_total(*, subject: Statement) -> None:
    """A sentence of page 1 where no return is stated: the input that moves the costs most."""
