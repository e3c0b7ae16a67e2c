"""Lowest: a node is as good as its weakest part; weights do not matter, except that zero leaves a part out."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.scoring.roll_up_method import RollUpMethod


def combine(terms: Sequence[Term], _rule: RollUp) -> Fraction | None:
    """Return the lowest value among parts with a weight; None when there is none."""
    return min((Fraction(term.value) for term in terms if term.weight), default=None)


METHOD = RollUpMethod(combine, lambda _, parts: f"the lowest of its {parts}")
