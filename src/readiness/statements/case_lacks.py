"""The inputs that a money case does not state."""

from __future__ import annotations

from readiness.statements.statement import Value, phrase


@phrase("Not stated: {things}.", things=("a discount rate",))
def not_stated(*, things: tuple[Value, ...]) -> None:
    """A sentence below the totals: the inputs of the case that are missing."""


@phrase("a discount rate")
def a_discount_rate() -> None:
    """One of the inputs that are not stated, in a list."""


@phrase("the year of the prices")
def a_price_year() -> None:
    """One of the inputs that are not stated, in a list."""


@phrase("a benefit with a baseline")
def a_benefit() -> None:
    """One of the inputs that are not stated, in a list."""


@phrase("adoption, taken as 100%")
def an_adoption() -> None:
    """One of the inputs that are not stated, in a list."""


@phrase("the cost of {initiatives}", initiatives=("I-12 Integration",))
def costs_of(*, initiatives: tuple[Value, ...]) -> None:
    """One of the inputs that are not stated, in a list: work without figures, or in another currency."""
