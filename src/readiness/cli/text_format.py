"""Text and numbers of explanations: lines of one width, exact numbers."""

from collections.abc import Iterable
from fractions import Fraction
from textwrap import wrap

from readiness.model.field_types import Exact
from readiness.model.initiative import Estimate, Weeks
from readiness.model.policies import Rounding
from readiness.statements.statement import Words
from readiness.statements.voice import say
from readiness.view.figures import format_rounded

WIDTH = 96
TWO_DECIMALS = Rounding.model_construct(digits=2)


def wrap_text(text: Words, lead: str = "") -> Iterable[str]:
    """Return text in lines, the first after `lead` and the others indented to its width."""
    flat = " ".join(say(text).split())
    return wrap(flat, WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead)) or [lead.rstrip()]


def format_exact(value: Exact) -> str:
    """Return an exact number as a whole number, a short decimal, or a fraction."""
    if value.denominator == 1:
        return str(value.numerator)
    return f"{float(value):g}" if 1000 % value.denominator == 0 else f"{value.numerator}/{value.denominator}"


def format_two_decimals(value: Exact) -> str:
    """Return a number with two decimals."""
    return format_rounded(value, TWO_DECIMALS)


def format_estimate(estimate: Estimate | Weeks) -> str:
    """Return an estimate as low, likely and high: `2 / 4 / 8`."""
    return " / ".join(format_exact(Fraction(number)) for number in (estimate.low, estimate.likely, estimate.high))
