"""Exact rounding by a rubric's rule, without binary fractions."""

from fractions import Fraction

from readiness.model.field_types import Exact
from readiness.model.policies import Mode

MOST_DIGITS = 12


def round_exact(value: Exact, digits: int, mode: Mode) -> Exact:
    """Return `value` rounded to `digits` decimal digits, at most 12.

    Negative numbers mirror positive ones: `half-up` rounds a half away from zero, `half-even` to the even digit, and
    `down` cuts toward zero. `none` returns the value as it is.
    """
    if mode == "none":
        return value
    digits = min(digits, MOST_DIGITS)
    scaled = abs(value) * 10**digits
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    twice = 2 * rest
    if mode == "half-up":
        whole += twice >= scaled.denominator
    elif mode == "half-even":
        whole += twice > scaled.denominator or (twice == scaled.denominator and whole % 2 == 1)
    return Fraction(whole if value >= 0 else -whole, 10**digits)
