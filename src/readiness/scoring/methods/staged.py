"""Staged: the highest stage of which, and of every stage before it, all questions are met."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.scoring.roll_up_method import RollUpMethod
from readiness.scoring.stages import highest_stage
from readiness.statements.statement import phrase
from readiness.statements.values import Level


def combine(terms: Sequence[Term], _rule: RollUp) -> Fraction | None:
    """Return the stage reached, 0 before the first; None without questions."""
    return highest_stage(terms, Fraction(1))


@phrase(
    "the highest stage reached; a stage is reached when every question in it and in all stages before it is answered and at level {level} or above",
    level=2,
)
def method(*, level: Level) -> None:
    """The way that a score is computed, after 'The score is'."""


@phrase("Highest stage reached, judged on {number}.", number=4)
def terms(*, number: int) -> None:
    """The way that one score was computed; `number` counts its questions."""


METHOD = RollUpMethod(
    combine,
    lambda rule, _parts, scale: method(level=scale.called(rule.at_least or 0)),
    lambda number: terms(number=number),
    counts="met",
    reads="questions",
    takes=("at_least",),
    needs=("at_least",),
)
