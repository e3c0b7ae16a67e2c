"""Checks of amounts that are no plain decimals, with the decimal that was probably meant."""

from typing import Any

from pydantic import BeforeValidator

from readiness.model.amount_text import is_ambiguous, read_amount
from readiness.model.field_types import is_plain_whole, to_number, value_error
from readiness.statements.quoting import found


def _plain_percent(value: Any) -> Any:
    """Return a value; raise a fault with the plain decimal that a text with separators or a symbol means."""
    if not isinstance(value, str) or to_number(value) is not None or (meant := read_amount(value)) is None:
        return value
    from readiness.statements import case_problems

    hint = case_problems.write_plain_amount(number=meant.number)
    if meant.currency:
        hint = case_problems.write_without_currency(number=meant.number, currency=meant.currency)
    raise value_error(case_problems.no_plain_amount(found=found(value)), hint)


def _plain_amount(value: Any) -> Any:
    """Return a value; raise a fault as for a percentage, and for a decimal that may mean thousands."""
    if is_plain_whole(value):
        return value
    meant = read_amount(value) if isinstance(value, str) else None
    if meant is None or not is_ambiguous(meant.number):
        return _plain_percent(value)
    from readiness.statements import case_problems

    number = meant.number
    shorter = number.rstrip("0").rstrip(".")
    decimal = f"{number}0" if shorter == number else shorter
    hint = case_problems.write_either(thousands=number.replace(".", ""), decimal=decimal)
    raise value_error(case_problems.may_mean_thousands(found=found(value)), hint)


PLAIN_AMOUNT = BeforeValidator(_plain_amount)
"""The validator of amounts of money, before all others."""
PLAIN_PERCENT = BeforeValidator(_plain_percent)
"""The validator of percentages, before all others."""
