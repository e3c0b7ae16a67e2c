"""Exact numbers → the figures a reader sees, rounded once, by the rubric's rule."""

from fractions import Fraction

from readiness.model.policies import Rounding
from readiness.model.scalars import Exact
from readiness.reporting.view.shape_words import Figure
from readiness.scoring.rounding import MOST_DIGITS
from readiness.scoring.rounding import rounded as rounded_exactly


def rounded(value: Exact, rule: Rounding) -> str:
    """Return `value` as decimal text with the rule's digits; as it is where the rule does not round."""
    if rule.mode == "none":
        return as_it_is(value)
    digits = min(rule.digits, MOST_DIGITS)
    return _decimal(rounded_exactly(value, digits, rule.mode), digits)


def as_it_is(value: Exact) -> str:
    """Return a number exactly: `2`, `2.125`, or `7/3` where no decimal is short and exact."""
    for digits in range(MOST_DIGITS + 1):
        if (value * 10**digits).denominator == 1:
            return _decimal(value, digits)
    return str(Fraction(value))


def _decimal(value: Exact, digits: int) -> str:
    """Write a number that has at most so many decimal digits."""
    whole = abs(int(value * 10**digits))
    text = str(whole).rjust(digits + 1, "0")
    text = f"{text[:-digits]}.{text[-digits:]}" if digits else text
    return f"-{text}" if value < 0 and whole else text


def figure(value: Exact | None, rule: Rounding) -> Figure | None:
    """Return a number with its exact value beside the rounded one; None stays None."""
    if value is None:
        return None
    text = rounded(value, rule)
    return Figure(exact=str(value), rounded=float(Fraction(text)), shown=text)


def plain(value: Exact, digits: int = 2) -> str:
    """Return a number as a person would write it: `4`, `2.5`."""
    text = rounded(value, Rounding(digits=digits))
    return text.rstrip("0").rstrip(".") if "." in text else text


def percent(share: Exact) -> str:
    """Return a share in whole percent, rounded down, so that 100% means all of it."""
    return f"{share.numerator * 100 // share.denominator}%"
