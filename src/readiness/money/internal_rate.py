"""The internal rate of return, only where there is a single one."""

from collections.abc import Sequence
from decimal import Context, Decimal
from fractions import Fraction
from itertools import accumulate, pairwise

_CONTEXT = Context(prec=40)
_STEPS = 120
_DIGITS = 6
_MOST = 60
"""The most doublings in the search for a factor above 1, for rates below 0."""


def has_single_rate(flows: Sequence[Fraction | int]) -> bool:
    """Return whether flows begin with a payment and have a single internal rate, or a single one above 0.

    The first is certain if they change their sign once, the second if their sums do and the last one is positive
    (Norstrøm).
    """
    signs = _signs(flows)
    if not signs or signs[0] > 0:
        return False
    if _changes(signs) == 1:
        return True
    sums = list(accumulate(flows))
    return bool(sums) and sums[-1] > 0 and _changes(_signs(sums)) == 1


def _signs(flows: Sequence[Fraction | int]) -> list[int]:
    return [1 if flow > 0 else -1 for flow in flows if flow]


def _changes(signs: Sequence[int]) -> int:
    return sum(one != other for one, other in pairwise(signs))


def internal_rate(flows: Sequence[Fraction | int], periods: int = 12) -> Fraction | None:
    """Return the rate in percent a year, to six digits, of flows at the ends of periods; None where it is not single.

    The first flow is of today; a year has so many periods.
    """
    if not has_single_rate(flows):
        return None
    low, high = _bracket([_decimal(flow) for flow in flows])
    if high is None:
        return None
    amounts = [_decimal(flow) for flow in flows]
    for _ in range(_STEPS):
        middle = _CONTEXT.divide(_CONTEXT.add(low, high), Decimal(2))
        low, high = (middle, high) if _value(amounts, middle) < 0 else (low, middle)
    yearly = _CONTEXT.power(_CONTEXT.divide(Decimal(1), high), Decimal(periods))
    return Fraction(round((yearly - 1) * 100, _DIGITS))


def _bracket(amounts: Sequence[Decimal]) -> tuple[Decimal, Decimal | None]:
    """Return discount factors of one period between which the value changes from negative to positive."""
    if _value(amounts, Decimal(1)) >= 0:
        return Decimal(0), Decimal(1)
    high = Decimal(1)
    for _ in range(_MOST):
        low, high = high, high * 2
        if _value(amounts, high) >= 0:
            return low, high
    return high, None


def _value(amounts: Sequence[Decimal], factor: Decimal) -> Decimal:
    total = Decimal(0)
    for amount in reversed(amounts):
        total = _CONTEXT.add(_CONTEXT.multiply(total, factor), amount)
    return total


def _decimal(amount: Fraction | int) -> Decimal:
    exact = Fraction(amount)
    return _CONTEXT.divide(Decimal(exact.numerator), Decimal(exact.denominator))
