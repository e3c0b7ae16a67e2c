"""Deductions: a maximum minus the points lost; a section without a maximum adds its loss as a negative number."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.model.field_types import format_exact
from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.scoring.roll_up_method import RollUpMethod


def combine(terms: Sequence[Term], rule: RollUp) -> Fraction | None:
    """Return the maximum plus the values, which are zero or negative; None without terms."""
    return Fraction((rule.maximum or 0) + sum(term.value for term in terms)) if terms else None


def said(rule: RollUp, parts: str) -> str:
    """Return the method in words that follow 'is'."""
    if rule.maximum:
        return f"{format_exact(rule.maximum)} minus the points that its {parts} lose"
    return f"the points that its {parts} lose, as a number below zero"


METHOD = RollUpMethod(combine, said, counts="deduction", takes=("maximum",))
