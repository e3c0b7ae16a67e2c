"""Exact sums and means: fractions are brought to one denominator, which is faster than to add them one by one."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from math import lcm
from operator import mul

from readiness.model.field_types import Exact
from readiness.model.scorecard import Term

_WHOLE = {int}


def weighted_mean(terms: Sequence[Term]) -> Fraction | None:
    """Return the sum of weight times value over the sum of weights; None when the weights sum to zero."""
    weights, _ = over_one_denominator([term.weight for term in terms])
    values, parts = over_one_denominator([term.value for term in terms])
    total = sum(weights)
    return Fraction(sum(map(mul, weights, values)), total * parts) if total else None


class WeightedMeans:
    """The weighted means of several groups of the same terms."""

    def __init__(self, terms: Mapping[str, Term]) -> None:
        weights, _ = over_one_denominator([term.weight for term in terms.values()])
        values, self._parts = over_one_denominator([term.value for term in terms.values()])
        self._weights = dict(zip(terms, weights, strict=True))
        self._products = dict(zip(terms, map(mul, weights, values), strict=True))

    def of(self, ids: Sequence[str]) -> Fraction | None:
        """Return the weighted mean of the terms with these ids; None when their weights sum to zero."""
        total = sum([self._weights[id_] for id_ in ids])
        return Fraction(sum([self._products[id_] for id_ in ids]), total * self._parts) if total else None


def exact_sum(numbers: Iterable[Exact]) -> Exact:
    """Return the sum of numbers."""
    numerators, denominator = over_one_denominator(list(numbers))
    return sum(numerators) if denominator == 1 else Fraction(sum(numerators), denominator)


def sum_of_products(weights: Sequence[Exact], values: Sequence[Exact]) -> Exact:
    """Return the sum of weight times value."""
    first, of_first = over_one_denominator(weights)
    second, of_second = over_one_denominator(values)
    total, parts = sum(map(mul, first, second)), of_first * of_second
    return total if parts == 1 else Fraction(total, parts)


def over_one_denominator(numbers: Sequence[Exact]) -> tuple[Sequence[int], int]:
    """Return the numerators of numbers over their least common denominator, with that denominator."""
    if {*map(type, numbers)} <= _WHOLE:
        return numbers, 1  # type: ignore[return-value]  # all of them are whole
    common = lcm(*{number.denominator for number in numbers})
    return [number.numerator * (common // number.denominator) for number in numbers], common
