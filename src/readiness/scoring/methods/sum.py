"""Sum: the sum of weight times value over a node's parts, in the values of the scale."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.scoring.roll_up_method import RollUpMethod


def combine(terms: Sequence[Term], _rule: RollUp) -> Fraction | None:
    """Return the sum of weight times value; None when no part has a weight."""
    return Fraction(sum(term.weight * term.value for term in terms)) if any(term.weight for term in terms) else None


METHOD = RollUpMethod(combine, lambda _, parts: f"the sum of its {parts}, each times its weight", counts="value")
