"""Days as spreadsheets write them, such as 3/1/2027 or 01.03.2027, compared with a day that is known."""

import re
from datetime import date

_WRITTEN = re.compile(r"([0-9]{1,4})[./-]([0-9]{1,2})[./-]([0-9]{1,4})")
_CENTURY = 2000


def days_meant(text: str) -> list[date]:
    """Return the days that a text may mean: month first, day first or year first; none for other text."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        return []
    first, second, third = map(int, found.groups())
    orders = [(third, first, second), (third, second, first)] if len(found[3]) in {2, 4} else []
    orders += [(first, second, third)] if len(found[1]) == 4 else []
    return list(dict.fromkeys(day for order in orders if (day := _day(*order))))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year if year > 99 else _CENTURY + year, month, day)
    except ValueError:
        return None
