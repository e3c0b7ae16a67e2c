"""Exact numbers → the figures a reader sees, rounded once, by the rubric's rule."""

from fractions import Fraction

from readiness.model.field_types import Exact, decimal_text, format_exact
from readiness.model.policies import Rounding
from readiness.scoring.rounding import MOST_DIGITS
from readiness.scoring.rounding import round_exact as rounded_exactly
from readiness.view.models.parts import FigureView


def format_rounded(value: Exact, rule: Rounding) -> str:
    """Return `value` as decimal text with the rule's digits; as it is where the rule does not round."""
    if rule.mode == "none":
        return format_exact(value)
    digits = min(rule.digits, MOST_DIGITS)
    return decimal_text(rounded_exactly(value, digits, rule.mode), digits)


def make_figure(value: Exact | None, rule: Rounding) -> FigureView | None:
    """Return a number with its exact value beside the rounded one; None stays None."""
    if value is None:
        return None
    text = format_rounded(value, rule)
    return FigureView(exact=str(value), rounded=float(Fraction(text)), shown=text)


def format_plain(value: Exact, digits: int = 2) -> str:
    """Return a number as a person would write it: `4`, `2.5`."""
    text = format_rounded(value, Rounding(digits=digits))
    return text.rstrip("0").rstrip(".") if "." in text else text


def format_percent(share: Exact) -> str:
    """Return a share in whole percent, rounded down, so that 100% means all of it."""
    return f"{share.numerator * 100 // share.denominator}%"
