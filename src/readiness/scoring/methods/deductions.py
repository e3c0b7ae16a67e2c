"""Deductions: a maximum minus the points lost; a section without a maximum adds its loss as a negative number."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.field_types import exact_figure
from readiness.model.node_rubric import RollUp
from readiness.model.scale import Scale
from readiness.model.scorecard import Term
from readiness.scoring.roll_up_method import RollUpMethod
from readiness.statements.rules import its_questions
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Figure


def combine(terms: Sequence[Term], rule: RollUp) -> Fraction | None:
    """Return the maximum plus the values, which are zero or negative; None without terms."""
    return Fraction((rule.maximum or 0) + sum(term.value for term in terms)) if terms else None


@phrase("{maximum} minus the points that {parts} lose", maximum=Figure("100", 100, "100"), parts=its_questions())
def from_maximum(*, maximum: Figure, parts: Statement) -> None:
    """The way that a score is computed, after 'The score is'."""


@phrase("the points that {parts} lose, as a number below zero", parts=its_questions())
def below_zero(*, parts: Statement) -> None:
    """The way that a score without a maximum is computed, after 'The score is'."""


@phrase("Deductions in {number}.", number=4)
def terms(*, number: int) -> None:
    """The way that one score was computed; `number` counts its terms."""


def said(rule: RollUp, parts: Statement, _scale: Scale) -> Statement:
    """Return the method as a phrase that follows 'is'."""
    return from_maximum(maximum=exact_figure(rule.maximum), parts=parts) if rule.maximum else below_zero(parts=parts)


METHOD = RollUpMethod(combine, said, lambda number: terms(number=number), counts="deduction", takes=("maximum",))
