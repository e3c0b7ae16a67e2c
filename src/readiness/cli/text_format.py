"""Text and numbers of explanations: lines of one width, exact numbers."""

from collections.abc import Iterable
from fractions import Fraction

from readiness.cli.text_width import wrap_columns
from readiness.model.field_types import Exact
from readiness.model.initiative import Estimate, Weeks
from readiness.model.policies import Rounding
from readiness.statements.statement import Words
from readiness.statements.values import Figure
from readiness.statements.voice import say

WIDTH = 96
TWO_DECIMALS = Rounding.model_construct(digits=2)


def wrap_text(text: Words, lead: str = "") -> Iterable[str]:
    """Return text in lines, the first after `lead` and the others indented to its width."""
    flat = " ".join(say(text).split())
    return wrap_columns(flat, WIDTH, lead) or [lead.rstrip()]


def exact_figure(value: Exact) -> Figure:
    """Return an exact number: a whole number, a short decimal, or a fraction."""
    number = Fraction(value)
    shown = f"{float(number):g}" if 1000 % number.denominator == 0 else str(number)
    if number.denominator == 1:
        shown = str(number.numerator)
    return Figure(str(number), float(number), shown)


def estimate_figures(estimate: Estimate | Weeks) -> dict[str, Figure]:
    """Return the low, likely and high figure of an estimate, by these names."""
    return {name: exact_figure(Fraction(getattr(estimate, name))) for name in ("low", "likely", "high")}
