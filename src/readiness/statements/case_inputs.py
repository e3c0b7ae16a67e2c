"""The inputs of a money case: their names and figures, and the one that matters most."""

from __future__ import annotations

from readiness.statements.money import sum_of
from readiness.statements.statement import Statement, Words, phrase
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


_INPUT = adoption()
_AT = in_percent(percent=Figure("38", 38.0, "38"))


@phrase("What matters most: {subject}. The value turns negative below {at}.", subject=_INPUT, at=_AT)
def negative_below(*, subject: Words, at: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most, and where it turns; all else as is likely."""


@phrase("What matters most: {subject}. The value turns negative above {at}.", subject=_INPUT, at=_AT)
def negative_above(*, subject: Words, at: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most, and where it turns; all else as is likely."""


@phrase("What matters most: {subject}. The value turns positive above {at}.", subject=_INPUT, at=_AT)
def positive_above(*, subject: Words, at: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most, and where it turns; all else as is likely."""


@phrase("What matters most: {subject}. The value turns positive below {at}.", subject=_INPUT, at=_AT)
def positive_below(*, subject: Words, at: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most, and where it turns; all else as is likely."""


@phrase("What matters most: {subject}. The value turns negative from month {month} on.", subject=going_live(),
        month=Figure("14", 14.0, "14"))  # fmt: skip
def negative_from(*, subject: Words, month: Figure) -> None:
    """A sentence of page 1: the month of going live moves the present value most, and where it turns."""


@phrase("What matters most: {subject}. The value turns positive from month {month} on.", subject=going_live(),
        month=Figure("14", 14.0, "14"))  # fmt: skip
def positive_from(*, subject: Words, month: Figure) -> None:
    """A sentence of page 1: the month of going live moves the present value most, and where it turns."""


@phrase(
    "What matters most: {subject}. The value stays negative from {low} to {high}.", subject=_INPUT, low=_AT, high=_AT
)
def stays_negative(*, subject: Words, low: Statement, high: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most; no figure of its range turns it."""


@phrase(
    "What matters most: {subject}. The value stays positive from {low} to {high}.", subject=_INPUT, low=_AT, high=_AT
)
def stays_positive(*, subject: Words, low: Statement, high: Statement) -> None:
    """A sentence of page 1: the input that moves the present value most; no figure of its range turns it."""


@phrase("What matters most: {subject}. From {low} to {high} it moves the total by {amount}.",
        subject=_INPUT, low=_AT, high=_AT, amount=_SUM)  # fmt: skip
def moves_total(*, subject: Words, low: Statement, high: Statement, amount: Statement) -> None:
    """A sentence of page 1 where no return is stated: the input that moves the costs most."""
