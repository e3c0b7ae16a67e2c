"""Payback: the first month from which what came in stays at least what was paid, to the end."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate


def payback_month(net: Sequence[Fraction | int]) -> int | None:
    """Return the month of payback; `net` has the flows of months from 1. None where it does not pay back to the end."""
    last = 0
    for month, balance in enumerate(accumulate(net), 1):
        if balance < 0:
            last = month
    return None if last == len(net) else last + 1
