"""An amount as people write it, with separators, a symbol or an exponent → the plain decimal that it means."""

import re
from typing import NamedTuple

from readiness.model.field_types import Exact, format_exact, to_number

_SIGNS = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
_FACTORS = {"k": 10**3, "thousand": 10**3, "m": 10**6, "mn": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9}
_WRITTEN = re.compile(
    r"(?P<before>[A-Z]{3}|US\$|[$€£¥])?"
    r"(?P<digits>[0-9][0-9.,'’_]*)"
    r"([eE]\+?(?P<power>[0-9]{1,2}))?"
    rf"(?P<factor>(?i:{'|'.join(sorted(_FACTORS, key=len, reverse=True))}))?"
    r"(?P<after>[A-Z]{3}|US\$|[$€£¥])?%?"
)
_GROUPED = re.compile(r"[0-9]{1,3}(?P<mark>[.,])[0-9]{3}((?P=mark)[0-9]{3})*")
_LONGEST, _MOST_POWER = 60, 12


class WrittenAmount(NamedTuple):
    """An amount that was probably meant."""

    number: str
    """A plain decimal."""
    currency: str
    """The code of a currency beside it; empty without one."""


def read_amount(text: str) -> WrittenAmount | None:
    """Return the amount that a text with separators, a symbol, a factor or an exponent means; None when unclear.

    >>> read_amount("$1.000,50")
    WrittenAmount(number='1000.50', currency='USD')
    >>> read_amount("1.2 million").number
    '1200000'
    """
    match = _WRITTEN.fullmatch("".join(text.split())) if len(text) <= _LONGEST else None
    if match is None:
        return None
    digits, power, factor = _plain(match["digits"]), int(match["power"] or 0), (match["factor"] or "").lower()
    number = to_number(digits)
    if number is None or power > _MOST_POWER:
        return None
    if power or factor:
        digits = format_exact(number * 10**power * _FACTORS.get(factor, 1))
    beside = match["before"] or match["after"] or ""
    return WrittenAmount(digits, _SIGNS.get(beside, beside)) if to_number(digits) is not None else None


def is_ambiguous(text: str) -> bool:
    """Return whether a decimal may mean thousands: one to three digits, a point and three digits, as in `1.500`."""
    return re.fullmatch(r"[1-9][0-9]{0,2}\.[0-9]{3}", text) is not None


def amount_text(number: Exact) -> str:
    """Return an amount as a plain decimal that cannot be taken for thousands.

    >>> amount_text(to_number("1.125") or 0), amount_text(1500)
    ('1.1250', '1500')
    """
    text = format_exact(number)
    return f"{text}0" if is_ambiguous(text) else text


def _plain(digits: str) -> str:
    """Return digits without separators of thousands, and with a decimal point; empty when the marks are unclear.

    A single point is decimal, and so is a comma before other than three digits.
    """
    bare = re.sub("['’_]", "", digits)
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", bare):
        return bare
    if _GROUPED.fullmatch(bare):
        return re.sub("[.,]", "", bare)
    whole, mark, rest = max(bare.rpartition("."), bare.rpartition(","), key=lambda parts: len(parts[0]))
    is_whole = whole.isdigit() or (_GROUPED.fullmatch(whole) and mark not in whole)
    return f"{re.sub('[.,]', '', whole)}.{rest}" if is_whole else ""
