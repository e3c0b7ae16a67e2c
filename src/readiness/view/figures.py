"""Format exact numbers for readers, rounded once by the rubric's rule."""

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from readiness.model.field_types import Exact, decimal_text, format_exact
from readiness.model.policies import Mode, Rounding
from readiness.scoring.rounding import MOST_DIGITS
from readiness.scoring.rounding import round_exact as rounded_exactly
from readiness.statements.values import Figure, Level


def format_rounded(value: Exact, rule: Rounding) -> str:
    """Return `value` as decimal text with the rule's digits, or exact if the rule's mode is `none`."""
    return _rounded_text(value, rule.digits, rule.mode)


@lru_cache(maxsize=4_096)
def _rounded_text(value: Exact, digits: int, mode: Mode) -> str:
    """Return `value` rounded."""
    if mode == "none":
        return format_exact(value)
    digits = min(digits, MOST_DIGITS)
    return decimal_text(rounded_exactly(value, digits, mode), digits)


def make_figure(value: Exact | None, rule: Rounding) -> Figure | None:
    """Return a number as a figure with its exact and its rounded value; None for None."""
    return None if value is None else number_figure(value, rule)


def number_figure(value: Exact, rule: Rounding) -> Figure:
    """Return a number as a figure with its exact and its rounded value."""
    return _figure(value, rule.digits, rule.mode)


@lru_cache(maxsize=4_096)
def _figure(value: Exact, digits: int, mode: Mode) -> Figure:
    """Return a number as a figure; a report shows the same few numbers hundreds of times."""
    text = _rounded_text(value, digits, mode)
    return Figure(exact=str(value), rounded=float(Fraction(text)), shown=text)


def in_unit(figure: Figure, unit: str | None) -> Figure:
    """Return a number as a figure that is shown with its unit; the same figure without a unit.

    A percent sign stands close; the language that the figure is said in decides on a space before it.
    """
    gap = "" if unit == "%" else " "
    return figure if unit is None else figure._replace(shown=f"{figure.shown}{gap}{unit}")


def tell_apart(rule: Rounding, pairs: Iterable[tuple[Exact, Exact]]) -> Rounding:
    """Return the rule with as many digits as show the first number of each pair below the second.

    Pairs whose first number is not below the second do not count. Numbers that 12 digits do not tell apart stay exact.

    >>> tell_apart(Rounding(digits=1), [(Fraction("1.96"), 2)]).digits
    2
    """
    if rule.mode == "none":
        return rule
    digits = min(rule.digits, MOST_DIGITS)
    for lower, higher in pairs:
        while lower < higher and rounded_exactly(lower, digits, rule.mode) == rounded_exactly(
            higher, digits, rule.mode
        ):
            if digits == MOST_DIGITS:
                return rule.changed(mode="none")
            digits += 1
    return rule if digits <= rule.digits else rule.changed(digits=digits)


def format_plain(value: Exact, digits: int = 2) -> str:
    """Return a number without trailing zeros, at most `digits` decimals: `4`, `2.5`."""
    text = _rounded_text(value, digits, "half-up")
    return text.rstrip("0").rstrip(".") if "." in text else text


@lru_cache(maxsize=4_096)
def level_figure(value: Exact, called: Level) -> Figure:
    """Return a level as a figure that is shown as its model calls it."""
    return Figure(str(value), float(value), str(called))


def plain_figure(value: Exact, digits: int = 2) -> Figure:
    """Return a number as a figure without trailing zeros, with at most `digits` decimals."""
    return Figure(str(value), float(value), format_plain(value, digits))


def signed_figure(value: Exact, digits: int = 2) -> Figure:
    """Return a number as a figure; one below zero is shown with a minus."""
    figure = plain_figure(value, digits)
    return figure._replace(shown=figure.shown.replace("-", "−"))


def plain_number(value: Exact) -> int | Figure:
    """Return a number whose thousands are grouped where it is shown, if it is whole."""
    return int(value) if value == int(value) else plain_figure(value)


def format_percent(share: Exact) -> str:
    """Return a share from 0 to 1 as a whole percentage, rounded down: only a full share is `100%`."""
    return f"{share.numerator * 100 // share.denominator}%"
