"""The weighted mean, in exact fractions."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.scorecard import Term


def weighted_mean(terms: Sequence[Term]) -> Fraction | None:
    """Return the sum of weight times value over the sum of weights; None when the weights sum to zero."""
    total = sum([term.weight for term in terms])
    return Fraction(sum([term.weight * term.value for term in terms]), total) if total else None
