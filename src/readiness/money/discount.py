"""Discount factors: by month with 30 digits, since a twelfth root is no fraction, and exact by year."""

from collections.abc import Sequence
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


def yearly_value(flows: Sequence[Fraction | int], rate: Fraction | int) -> Fraction:
    """Return the exact present value of flows at the ends of years; the first one is of today."""
    step = 1 + Fraction(rate) / 100
    return sum((Fraction(flow) / step**year for year, flow in enumerate(flows)), Fraction(0))
