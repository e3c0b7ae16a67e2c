"""Amounts of a money case for readers: rounded once, to whole units of the currency."""

from readiness.model.field_types import Exact
from readiness.model.money import MoneyRange, whole
from readiness.model.policies import Rounding
from readiness.statements import money as statements
from readiness.statements.statement import Statement
from readiness.view.figures import number_figure
from readiness.view.models.money import SpreadView

_CENTS_BELOW = 1000


def whole_or_none(amount: Exact | None) -> int | None:
    """Return an amount in whole units; None for None."""
    return None if amount is None else whole(amount)


def amount_words(amount: Exact, currency: str) -> Statement:
    """Return an amount with its currency, which may be below zero."""
    return statements.sum_of(currency=currency, amount=statements.signed_in_words(whole(amount)))


def rounded_words(amount: Exact, currency: str) -> Statement:
    """Return an amount to two digits with its currency, which may be below zero."""
    return amount_words(statements.in_two_digits(whole(amount)), currency)


def in_cents(amount: Exact, currency: str) -> Statement:
    """Return a small amount with its currency and two decimals; one of 1,000 and more in whole units."""
    if amount >= _CENTS_BELOW:
        return amount_words(amount, currency)
    return statements.sum_of(currency=currency, amount=number_figure(amount, Rounding(digits=2)))


def spread_view(found: MoneyRange, currency: str) -> SpreadView:
    """Return an amount by chance with its range in words."""
    low, _, high = shown_chances(found)
    words = statements.spread_in_words(low, high, currency)
    return SpreadView(whole(found.likely), found.at_10, found.at_50, found.at_90, words)


def spread_or_none(found: MoneyRange | None, currency: str) -> SpreadView | None:
    """Return an amount by chance with its range in words; None for None."""
    return None if found is None else spread_view(found, currency)


def is_certain(found: MoneyRange | SpreadView) -> bool:
    """Return whether chance has no part in an amount."""
    return found.at_10 == found.at_90


def signed(amount: int) -> int | Statement:
    """Return an amount for a cell, below zero with a minus."""
    return statements.minus(amount=-amount) if amount < 0 else amount


def shown_chances(found: MoneyRange | SpreadView) -> tuple[int, int, int]:
    """Return the amounts by chance to two digits, because chance gives no more; all digits where it has no part.

    An end that would be rounded past the likely amount is rounded to the other side.
    """
    if is_certain(found):
        return found.at_10, found.at_50, found.at_90
    likely = whole(found.likely)
    low, middle, high = map(statements.in_two_digits, (found.at_10, found.at_50, found.at_90))
    if low > likely:
        low = statements.down_to_two_digits(found.at_10)
    if high < likely:
        high = -statements.down_to_two_digits(-found.at_90)
    return low, middle, high
