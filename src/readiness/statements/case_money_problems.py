"""Problems of the money of a case: its currency and prices, the rate of exchange, discounting and inflation."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import phrase
from readiness.statements.values import Figure

_DAY = date(2026, 6, 5)
_LATER = date(2026, 7, 10)


@phrase("the currency of the case is not stated, and the rubric {rubric} names none", rubric="tiny")
def no_currency_stated(*, rubric: str) -> None:
    """A money case without a currency, where the rubric has no costs either."""


@phrase("add 'currency: USD', or the code of yours")
def add_currency() -> None:
    """The way to correct a money case without a currency."""


@phrase(
    "the case is in {own}, and the rubric's amounts are in {rubric}: the cost of the plan's work is not stated",
    own="EUR",
    rubric="USD",
)
def other_currency(*, own: str, rubric: str) -> None:
    """A money case in another currency than the rubric's, without a rate of exchange; a warning."""


@phrase("add 'exchange: {{rate: …, date: …}}': the {own} that one {rubric} costs, and the day", own="EUR", rubric="USD")
def add_exchange(*, own: str, rubric: str) -> None:
    """The way to state the cost of the plan's work in the currency of a case."""


@phrase("the rate of exchange is of {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def exchanged_later(*, day: date, assessed: date) -> None:
    """A rate of exchange that is not known on the day of the assessment."""


@phrase("no amount of the rubric is in another currency; this rate has no effect")
def exchange_of_nothing() -> None:
    """A rate of exchange in a case that has the currency of the rubric; a warning."""


@phrase("the year of the prices is not stated")
def price_year_missing() -> None:
    """A money case without the year whose prices its amounts are in; a warning."""


@phrase("add 'price_year: {year}', or the year whose prices the amounts are in", year="2026")
def add_price_year(*, year: str) -> None:
    """The way to state the year of prices."""


@phrase("{year} is not a year of prices", year="26")
def no_price_year(*, year: str) -> None:
    """A fault of the year of prices."""


@phrase("write a year from {first} to {last}", first="1990", last="2027")
def write_year(*, first: str, last: str) -> None:
    """A hint below a fault of the year of prices."""


@phrase("a discount rate of 0 counts later money as much as money of today")
def rate_of_zero() -> None:
    """A discount rate of zero; a warning."""


@phrase("a discount rate of {rate}% a year is very low", rate=Figure("7/200", 0.035, "0.035"))
def low_rate(*, rate: Figure) -> None:
    """A discount rate that was probably written as a fraction; a warning."""


@phrase("a discount rate of {rate}% a year is very high", rate=Figure("35", 35, "35"))
def high_rate(*, rate: Figure) -> None:
    """A discount rate that is probably mistaken; a warning."""


@phrase("rates are in percent; was {rate} meant?", rate=Figure("7/2", 3.5, "3.5"))
def meant_rate(*, rate: Figure) -> None:
    """A hint below a discount rate that is probably mistaken."""


@phrase("write percent a year, such as 3.5")
def write_percent() -> None:
    """A hint below a discount rate that is probably mistaken."""


@phrase("nominal amounts grow with inflation, which is not stated")
def no_inflation() -> None:
    """A nominal case without inflation."""


@phrase("add 'inflation: …' in percent a year, or write 'basis: real'")
def add_inflation() -> None:
    """The way to correct a nominal case without inflation."""


@phrase("real amounts do not grow with inflation")
def real_with_inflation() -> None:
    """A case in real terms that states inflation."""


@phrase("remove it, or write 'basis: nominal' and a nominal discount rate")
def remove_inflation() -> None:
    """The way to correct a case in real terms that states inflation."""
