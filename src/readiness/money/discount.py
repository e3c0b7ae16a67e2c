"""Discount factors by month, with 30 digits: a twelfth root is no fraction."""

from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache

_DIGITS = 30
_WORKING = Context(prec=_DIGITS + 20)
_ROUNDING = Context(prec=_DIGITS)


@lru_cache(maxsize=32)
def monthly_factors(rate: Fraction, months: int) -> tuple[Fraction, ...]:
    """Return the factor after each number of months from 0, at a rate in percent a year: a month has a twelfth root."""
    yearly = 1 + Fraction(rate) / 100
    base = _WORKING.divide(Decimal(yearly.denominator), Decimal(yearly.numerator))
    return tuple(_factor(base, month) for month in range(months + 1))


def _factor(base: Decimal, months: int) -> Fraction:
    years = _WORKING.divide(Decimal(months), Decimal(12))
    return Fraction(_ROUNDING.plus(_WORKING.power(base, years)))
