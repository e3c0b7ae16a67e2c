"""Mean of means: the unweighted mean of a node's parts; a part with weight zero is left out."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.scoring.roll_up_method import RollUpMethod
from readiness.statements.rules import its_questions
from readiness.statements.statement import Statement, phrase


def combine(terms: Sequence[Term], _rule: RollUp) -> Fraction | None:
    """Return the mean of the values of parts with a weight; None when there is none."""
    values = [term.value for term in terms if term.weight]
    return Fraction(sum(values), len(values)) if values else None


@phrase("the mean of {parts}, all alike", parts=its_questions())
def method(*, parts: Statement) -> None:
    """The way that a score is computed, after 'The score is'."""


@phrase("Unweighted mean of {number}.", number=4)
def terms(*, number: int) -> None:
    """The way that one score was computed; `number` counts its terms."""


METHOD = RollUpMethod(
    combine,
    lambda _rule, parts, _scale: method(parts=parts),
    lambda number: terms(number=number),
)
