"""Weighted mean: the sum of weight times value over the sum of weights."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.scorecard import Term


def combine(terms: Sequence[Term]) -> Fraction | None:
    """Return the exact weighted mean; None when the weights sum to zero."""
    total = sum(term.weight for term in terms)
    return Fraction(sum(term.weight * term.value for term in terms), total) if total else None
