"""Exact numbers → the figures a reader sees, rounded once, by the rubric's rule."""

from readiness.model.rubric import Rounding
from readiness.model.scalars import Exact
from readiness.reporting.view.shape_words import Figure

_MOST_DIGITS = 12


def rounded(value: Exact, rule: Rounding) -> str:
    """Return `value` as decimal text with the rule's digits; exact, no binary fractions on the way."""
    digits = min(rule.digits, _MOST_DIGITS)
    scaled = abs(value) * 10**digits
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    twice = 2 * rest
    if rule.mode == "half-up":
        up = twice >= scaled.denominator
    elif rule.mode == "half-even":
        up = twice > scaled.denominator or (twice == scaled.denominator and whole % 2 == 1)
    else:
        up = False
    whole += up
    text = str(whole).rjust(digits + 1, "0")
    text = f"{text[:-digits]}.{text[-digits:]}" if digits else text
    return f"-{text}" if value < 0 and whole else text


def figure(value: Exact | None, rule: Rounding) -> Figure | None:
    """Return a number with its exact value beside the rounded one; None stays None."""
    if value is None:
        return None
    text = rounded(value, rule)
    return Figure(exact=str(value), rounded=float(text), shown=text)


def plain(value: Exact, digits: int = 2) -> str:
    """Return a number as a person would write it: `4`, `2.5`."""
    text = rounded(value, Rounding(digits=digits))
    return text.rstrip("0").rstrip(".") if "." in text else text


def percent(share: Exact) -> str:
    """Return a share in whole percent, rounded down, so that 100% means all of it."""
    return f"{share.numerator * 100 // share.denominator}%"
