"""Stages of a maturity model, each reached only after the stage before it."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.scorecard import Term


def highest_stage(terms: Sequence[Term], share: Fraction) -> Fraction | None:
    """Return the highest stage of which, and of every stage before it, at least `share` of the weight is met.

    `share` runs from 0 to 1. 0 while the first stage is not met; None when no term with a stage has a weight. A stage
    without such a term is skipped.
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
