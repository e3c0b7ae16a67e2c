"""Share of stage: the highest stage of which, and of every stage before it, a given share of the questions is met."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.field_types import exact_figure
from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.scoring.roll_up_method import RollUpMethod
from readiness.scoring.stages import highest_stage
from readiness.statements.statement import phrase
from readiness.statements.values import Figure, Level


def combine(terms: Sequence[Term], rule: RollUp) -> Fraction | None:
    """Return the stage reached, 0 before the first; None without questions."""
    return highest_stage(terms, Fraction(rule.share or 1))


@phrase(
    "the highest stage reached; a stage is reached when, in it and in each stage before it, {share}% of the questions, by weight, are at level {level} or above",
    share=Figure("80", 80, "80"),
    level=2,
)
def method(*, share: Figure, level: Level) -> None:
    """The way that a score is computed, after 'The score is'."""


@phrase("Highest stage reached, judged on {number}.", number=4)
def terms(*, number: int) -> None:
    """The way that one score was computed; `number` counts its questions."""


METHOD = RollUpMethod(
    combine,
    lambda rule, _parts, scale: method(
        share=exact_figure((rule.share or 1) * 100), level=scale.called(rule.at_least or 0)
    ),
    lambda number: terms(number=number),
    counts="met",
    reads="questions",
    takes=("at_least", "share"),
    needs=("at_least", "share"),
    weighs=True,
)
