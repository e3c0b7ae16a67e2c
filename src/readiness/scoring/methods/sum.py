"""Sum: the sum of weight times value over a node's parts, in the values of the scale."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.scoring.roll_up_method import RollUpMethod
from readiness.statements.rules import its_questions
from readiness.statements.statement import Statement, phrase


def combine(terms: Sequence[Term], _rule: RollUp) -> Fraction | None:
    """Return the sum of weight times value; None when no part has a weight."""
    return Fraction(sum(term.weight * term.value for term in terms)) if any(term.weight for term in terms) else None


@phrase("the sum of {parts}, each times its weight", parts=its_questions())
def method(*, parts: Statement) -> None:
    """The way that a score is computed, after 'The score is'."""


@phrase("Sum of {number}.", number=4)
def terms(*, number: int) -> None:
    """The way that one score was computed; `number` counts its terms."""


METHOD = RollUpMethod(
    combine,
    lambda _rule, parts, _scale: method(parts=parts),
    lambda number: terms(number=number),
    counts="value",
    weighs=True,
)
