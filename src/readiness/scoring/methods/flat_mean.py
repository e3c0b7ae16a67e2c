"""Flat mean: the weighted mean of all questions below a node, without regard to sections."""

from readiness.scoring.means import weighted_mean
from readiness.scoring.roll_up_method import RollUpMethod
from readiness.statements.statement import phrase


@phrase("the weighted mean of all questions in it, whatever their section")
def method() -> None:
    """The way that a score is computed, after 'The score is'."""


@phrase("Flat mean of {number}.", number=4)
def terms(*, number: int) -> None:
    """The way that one score was computed; `number` counts its terms."""


METHOD = RollUpMethod(
    lambda found, _: weighted_mean(found),
    lambda _rule, _parts, _scale: method(),
    lambda number: terms(number=number),
    reads="questions",
    averages=True,
    weighs=True,
)
