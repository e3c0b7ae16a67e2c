"""The weighted mean, in exact fractions."""

from collections.abc import Sequence
from fractions import Fraction
from math import lcm

from readiness.model.field_types import Exact
from readiness.model.scorecard import Term

_WHOLE = {int}


def weighted_mean(terms: Sequence[Term]) -> Fraction | None:
    """Return the sum of weight times value over the sum of weights; None when the weights sum to zero."""
    total = exact_sum([term.weight for term in terms])
    return Fraction(_exact_sum_of_products(terms), total) if total else None


def exact_sum(numbers: Sequence[Exact]) -> Exact:
    """Return the sum, over one denominator, which is faster than to add fractions one by one."""
    if {*map(type, numbers)} <= _WHOLE:
        return sum(numbers)
    common = lcm(*{number.denominator for number in numbers})
    return Fraction(sum([number.numerator * (common // number.denominator) for number in numbers]), common)


def _exact_sum_of_products(terms: Sequence[Term]) -> Exact:
    """Return the sum of weight times value, over one denominator."""
    if {type(term.value) for term in terms} <= _WHOLE:
        return exact_sum([term.weight * term.value for term in terms])
    common = lcm(*{term.value.denominator for term in terms})
    products = [term.weight * (term.value.numerator * (common // term.value.denominator)) for term in terms]
    return Fraction(exact_sum(products), common) if common > 1 else exact_sum(products)
