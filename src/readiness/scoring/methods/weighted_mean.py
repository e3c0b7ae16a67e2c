"""Weighted mean: the mean of a node's parts by their weights; a section weighs 1 unless the rubric states a weight."""

from readiness.scoring.means import weighted_mean
from readiness.scoring.roll_up_method import RollUpMethod
from readiness.statements.rules import its_questions
from readiness.statements.statement import Statement, phrase


@phrase("the weighted mean of {parts}", parts=its_questions())
def method(*, parts: Statement) -> None:
    """The way that a score is computed, after 'The score is'."""


@phrase("Weighted mean of {number}.", number=4)
def terms(*, number: int) -> None:
    """The way that one score was computed; `number` counts its terms."""


METHOD = RollUpMethod(
    lambda found, _: weighted_mean(found),
    lambda _rule, parts, _scale: method(parts=parts),
    lambda number: terms(number=number),
    averages=True,
    weighs=True,
)
