"""Staged: the highest stage of which, and of every stage before it, all questions are met."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.scoring.roll_up_method import RollUpMethod
from readiness.scoring.stages import highest_stage


def combine(terms: Sequence[Term], _rule: RollUp) -> Fraction | None:
    """Return the stage reached, 0 before the first; None without questions."""
    return highest_stage(terms, Fraction(1))


def said(rule: RollUp, _parts: str) -> str:
    """Return the method in words that follow 'is'."""
    return (
        f"the highest stage of which, and of all before it, every question is at level {rule.at_least} or above; a "
        "question without an answer is not"
    )


METHOD = RollUpMethod(combine, said, counts="met", reads="questions", takes=("at_least",), needs=("at_least",))
