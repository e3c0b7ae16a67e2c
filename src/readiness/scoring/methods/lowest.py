"""Lowest: the lowest score of a node's parts; a part with weight zero is left out, other weights do not matter."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.scoring.roll_up_method import RollUpMethod


def combine(terms: Sequence[Term], _rule: RollUp) -> Fraction | None:
    """Return the lowest value among parts with a weight; None when there is none."""
    return min((Fraction(term.value) for term in terms if term.weight), default=None)


METHOD = RollUpMethod(combine, lambda _, parts: f"the lowest of its {parts}")
