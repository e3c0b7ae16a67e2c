"""Titles and texts of the pictures of a money case."""

from __future__ import annotations

from readiness.statements.money import sum_of
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Figure

_SUM = sum_of(currency="USD", amount=-250_000)
_NAME = sum_of(currency="USD", amount=1)
_FIGURE = Figure("120", 120.0, "120")


@phrase("With likely figures the balance is lowest in {period}, at {amount}, and {end} at the end",
        period=_NAME, amount=_SUM, end=_SUM)  # fmt: skip
def balance_turns(*, period: Statement, amount: Statement, end: Statement) -> None:
    """The title of a picture of cash by year or quarter."""


@phrase("With likely figures the balance only falls, to {end} at the end", end=_SUM)
def balance_falls(*, end: Statement) -> None:
    """The title of a picture of cash by year or quarter: costs are above cash in every period."""


@phrase("With likely figures the balance only rises, to {end} at the end", end=_SUM)
def balance_rises(*, end: Statement) -> None:
    """The title of a picture of cash by year or quarter: cash is above costs in every period."""


@phrase("What moves the value most: {subject}, from {low} to {high}", subject="Adoption", low=_SUM, high=_SUM)
def moves_most(*, subject: Words, low: Statement, high: Statement) -> None:
    """The title of a picture of the inputs; the amounts are values."""


@phrase("Bars of costs below zero and of cash above zero, and a line of the balance.")
def picture_of_cash() -> None:
    """The first sentence of a text alternative."""


@phrase("A bar for each input, from the value at one end of its range to that at the other.")
def picture_of_drivers() -> None:
    """The first sentence of a text alternative."""


@phrase("{period}: costs {costs}, cash {cash}, balance {balance}.", period=_NAME, costs=1, cash=1, balance=-1)
def of_period(*, period: Statement, costs: int, cash: int, balance: int) -> None:
    """A sentence of the text alternative of a picture of cash."""


@phrase("{subject}: {low} at {first}, {high} at {last}.", subject="Adoption", low=1, first=_SUM, high=1, last=_SUM)
def of_driver(*, subject: Words, low: int, first: Statement, high: int, last: Statement) -> None:
    """A sentence of the text alternative of a picture of inputs; the numbers are values."""


@phrase("costs")
def costs() -> None:
    """In the legend of a picture."""


@phrase("cash")
def cash() -> None:
    """In the legend of a picture."""


@phrase("balance")
def balance() -> None:
    """In the legend of a picture."""


@phrase("in thousand {currency}", currency="USD")
def in_thousands(*, currency: str) -> None:
    """The unit of a picture."""


@phrase("in million {currency}", currency="USD")
def in_millions(*, currency: str) -> None:
    """The unit of a picture."""


@phrase("in {currency}", currency="USD")
def in_units(*, currency: str) -> None:
    """The unit of a picture."""


@phrase("quarter {number}", number=1)
def quarter(*, number: int) -> None:
    """In the title of a picture: a quarter of the case."""


@phrase("year {number}", number=1)
def year(*, number: int) -> None:
    """In the title of a picture: a year of the case."""


@phrase("Y{number}", number=1)
def short_year(*, number: int) -> None:
    """Below the bar of a year of the case."""


@phrase("Q{number}", number=1)
def short_quarter(*, number: int) -> None:
    """Below the bar of a quarter of the case."""
