"""Stages: what is reached step by step, each only after the one before."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.scorecard import Term


def highest_stage(terms: Sequence[Term], share: Fraction) -> Fraction | None:
    """Return the highest stage met, with every stage before it, to at least that share by weight.

    0 while the first is not; None when no question has a weight. A stage of which nothing applies is not in the way.
    """
    weighing = [term for term in terms if term.weight and term.stage]
    if not weighing:
        return None
    reached = 0
    for stage in sorted({term.stage for term in weighing}):
        own = [term for term in weighing if term.stage == stage]
        if sum(term.weight * term.value for term in own) < share * sum(term.weight for term in own):
            break
        reached = stage
    return Fraction(reached)
