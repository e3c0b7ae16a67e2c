"""The weighted mean, in exact fractions."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.field_types import Exact
from readiness.model.scorecard import Term


def weighted_mean(terms: Sequence[Term]) -> Fraction | None:
    """Return the sum of weight times value over the sum of weights; None when the weights sum to zero."""
    total = exact_sum([term.weight for term in terms])
    return Fraction(exact_sum([term.weight * term.value for term in terms]), total) if total else None


def exact_sum(numbers: Sequence[Exact]) -> Exact:
    """Return the sum; whole numbers are added first, which is faster than each of them to a fraction."""
    whole = [number for number in numbers if type(number) is int]
    if len(whole) == len(numbers):
        return sum(whole)
    return sum(whole) + sum([number for number in numbers if type(number) is not int])
