"""Titles and texts of the pictures of a money case."""

from __future__ import annotations

from readiness.statements.money import sum_of
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Figure

_SUM = sum_of(currency="USD", amount=-250_000)
_NAME = sum_of(currency="USD", amount=1)
_FIGURE = Figure("120", 120.0, "120")


@phrase("With likely figures cash has repaid all costs by month {month}; {left} are left after {months} months.",
        month=20, months=36, left=_SUM)  # fmt: skip
def repaid(*, month: int, months: int, left: Statement) -> None:
    """The title of a picture of costs and cash."""


@phrase("With likely figures cash does not repay the costs within {months} months: {missing} are missing at the end.",
        months=36, missing=_SUM)  # fmt: skip
def never_repaid(*, months: int, missing: Statement) -> None:
    """The title of a picture of costs and cash."""


@phrase("With likely figures costs add up to {total} in {months} months, and no cash stands against them.",
        total=_SUM, months=36)  # fmt: skip
def only_costs(*, total: Statement, months: int) -> None:
    """The title of a picture of costs without any benefit in cash."""


@phrase("What moves the value most: {subject}, from {low} to {high}.", subject="Adoption", low=_SUM, high=_SUM)
def moves_most(*, subject: Words, low: Statement, high: Statement) -> None:
    """The title of a picture of the inputs; the amounts are values."""


@phrase("Costs and cash, each added up from the first day.")
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
    """At the end of a line of a picture."""


@phrase("cash")
def cash() -> None:
    """At the end of a line of a picture."""


@phrase("{name} {amount}", name=costs(), amount=_FIGURE)
def at_end(*, name: Statement, amount: Figure) -> None:
    """At the end of a line: what it shows, and its last amount."""


@phrase("month {number}", number=6)
def month(*, number: int) -> None:
    """Below an axis: a month of the case."""


@phrase("likely: {amount}", amount=_FIGURE)
def likely_value(*, amount: Figure) -> None:
    """At a line of a picture of the inputs: the value with all of them at their likely figures."""


@phrase("in use from month {number}", number=16)
def in_use_from(*, number: int) -> None:
    """At a line of a picture: the month in which the tool comes into use."""


@phrase("break-even in month {number}", number=20)
def break_even(*, number: int) -> None:
    """At the mark where the line of cash meets that of costs."""


@phrase("{amount} missing", amount=_FIGURE)
def missing_at_end(*, amount: Figure) -> None:
    """Between the ends of two lines that do not meet: what cash lacks of the costs."""


@phrase("in thousand {currency}", currency="USD")
def in_thousands(*, currency: str) -> None:
    """The unit of a picture."""


@phrase("in million {currency}", currency="USD")
def in_millions(*, currency: str) -> None:
    """The unit of a picture."""


@phrase("in {currency}", currency="USD")
def in_units(*, currency: str) -> None:
    """The unit of a picture."""
