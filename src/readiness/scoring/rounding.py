"""Exact rounding, by a rubric's rule: no binary fractions on the way."""

from fractions import Fraction

from readiness.model.field_types import Exact
from readiness.model.policies import Mode

MOST_DIGITS = 12


def round_exact(value: Exact, digits: int, mode: Mode) -> Exact:
    """Return `value` rounded to that many decimal digits, away from zero or toward it alike on both sides."""
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
