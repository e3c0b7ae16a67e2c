"""Mean of means: the unweighted mean of a node's parts; a part with weight zero is left out."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.scoring.roll_up_method import RollUpMethod


def combine(terms: Sequence[Term], _rule: RollUp) -> Fraction | None:
    """Return the mean of the values of parts with a weight; None when there is none."""
    values = [term.value for term in terms if term.weight]
    return Fraction(sum(values), len(values)) if values else None


METHOD = RollUpMethod(combine, lambda _, parts: f"the mean of its {parts}, all alike")
