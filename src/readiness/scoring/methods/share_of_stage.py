"""Share of stage: the highest stage of which, and of every stage before it, a given share of the questions is met."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.scoring.roll_up_method import RollUpMethod
from readiness.scoring.stages import highest_stage


def combine(terms: Sequence[Term], rule: RollUp) -> Fraction | None:
    """Return the stage reached, 0 before the first; None without questions."""
    return highest_stage(terms, Fraction(rule.share or 1))


def said(rule: RollUp, _parts: str) -> str:
    """Return the method in words that follow 'is'."""
    share = float((rule.share or 1) * 100)
    return (
        f"the highest stage of which, and of every stage before it, {share:g} % of the questions, by weight, are at "
        f"level {rule.at_least} or above"
    )


METHOD = RollUpMethod(
    combine, said, counts="met", reads="questions", takes=("at_least", "share"), needs=("at_least", "share")
)
