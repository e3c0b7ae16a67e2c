"""Dates as people write them: `2026-09-30`, `30 sep`, `30.9.`, `+6w`, `end of september`; all mean one day or none."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from readiness.errors import ReadinessError
from readiness.model import field_types
from readiness.statements import written_dates as statements
from readiness.statements.language import ENGLISH
from readiness.statements.voice import language

_SPAN = re.compile(r"([+-]) ?([0-9]{1,4}) ?([dwmy])[a-z]*")
_IN = re.compile(r"(?:in )?([0-9]{1,4}|a|one|ein|einer|einem) (day|week|month|year|tag|woche|monat|jahr)[a-z]*( ago)?")
_UNITS = {"t": "d", "j": "y"}
"""The letters of spans for words of German that begin otherwise."""
_NUMBERS = re.compile(r"([0-9]{1,2})([./])([0-9]{1,2})(?:\2([0-9]{4})?)?")
_WORDS = re.compile(r"[0-9]{4}|[0-9]{1,2}|[^\W\d_]+")
_NEAR = {"yesterday": -1, "today": 0, "now": 0, "tomorrow": 1}
_FIRST_LETTERS = 3
"""The letters that are enough of the name of a month."""


def parse_day(text: str, today: date, *, past: bool = False) -> date:
    """Return the day that a text means, seen from `today`.

    A date without a year is the next such day, today among them; with `past`, the last one. Raises ReadinessError for
    a text that means no day or more than one.
    """
    day = find_day(text, today, past=past)
    if day is None:
        raise ReadinessError(statements.no_day(text=text.strip()[:40]), statements.write_day())
    return day


def find_day(text: str, today: date, *, past: bool = False) -> date | None:
    """Return the day that a text means, as `parse_day` does, or None. Raises ReadinessError for more than one day."""
    said = " ".join(text.casefold().split())
    return (
        field_types.parse_day(said)
        or _near(said, today)
        or _by_span(said, today)
        or _by_numbers(said, today, past=past)
        or _by_month(said, today, past=past)
    )


def _near(said: str, today: date) -> date | None:
    return _moved(today, _NEAR[said]) if said in _NEAR else None


def _by_span(said: str, today: date) -> date | None:
    """Return the day of `+6w`, `-10d`, `+3 months` or `in 3 weeks`; of a month that is too short, its last day."""
    if words := _IN.fullmatch(said):
        unit = _UNITS.get(words[2][0], words[2][0])
        said = f"{'-' if words[3] else '+'}{words[1] if words[1].isdigit() else 1}{unit}"
    if not (found := _SPAN.fullmatch(said)):
        return None
    number = int(found[2]) * (1 if found[1] == "+" else -1)
    if found[3] in "dw":
        return _moved(today, number * (7 if found[3] == "w" else 1))
    months = today.year * 12 + today.month - 1 + number * (12 if found[3] == "y" else 1)
    year, month = months // 12, months % 12 + 1
    return _last_of(year, month, today.day) if 0 < year <= date.max.year else None


def _by_numbers(said: str, today: date, *, past: bool) -> date | None:
    """Return the day of `30.9.` or `30.9.2026`, day first, or of `9/30`. Raises ReadinessError for `5/9`."""
    if not (found := _NUMBERS.fullmatch(said)):
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4] or 0)
    if found[2] == "." or first > 12:
        return _dated(second, first, year, today, past=past)
    if second > 12 or first == second:
        return _dated(first, second, year, today, past=past)
    days = (_dated(second, first, year, today, past=past), _dated(first, second, year, today, past=past))
    known = tuple(day.isoformat() for day in days if day)
    raise ReadinessError(statements.two_days(text=said, days=known), statements.write_day())


def _by_month(said: str, today: date, *, past: bool) -> date | None:
    """Return the day of `30 sep`, `Sep 30, 2026`, `30. September` or `end of September`."""
    words = [word for word in _WORDS.findall(said) if word not in {"of", "the", "st", "nd", "rd", "th"}]
    if re.sub(r"[\s.,]", "", said) != "".join(_WORDS.findall(said)):
        return None
    names = [word for word in words if not word.isdigit() and word != "end"]
    month = _month_named(names[0]) if len(names) == 1 else None
    years = [int(word) for word in words if len(word) == 4 and word.isdigit()]
    days = [int(word) for word in words if len(word) < 3 and word.isdigit()]
    if month is None or len(years) > 1 or len(days) + words.count("end") != 1:
        return None
    return _dated(month, days[0] if days else None, years[0] if years else 0, today, past=past)


def _month_named(word: str) -> int | None:
    """Return the month with a name in English or the language of the run, or whose name begins so."""
    found = {
        place
        for months in (ENGLISH.months, language().months)
        for place, name in enumerate(months, 1)
        if len(word) >= _FIRST_LETTERS and name.casefold().startswith(word)
    }
    return found.pop() if len(found) == 1 else None


def _dated(month: int, day: int | None, year: int, today: date, *, past: bool) -> date | None:
    """Return a day of a month, its last for None; without a year the next or, with `past`, the last such day."""
    for one in [year] if year else _years(today, past=past):
        found = _last_of(one, month) if day is None else _day_of(one, month, day)
        if found and (year or (found <= today if past else found >= today)):
            return found
    return None


def _years(today: date, *, past: bool) -> Iterator[int]:
    """Yield years near this one, of which at least one has a 29 February."""
    yield from (today.year + (-step if past else step) for step in range(9))


def _day_of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _last_of(year: int, month: int, most: int = 31) -> date | None:
    """Return a month's day with the number `most`, or its last day if it has no such day."""
    if not (0 < year <= date.max.year and 0 < month <= 12):
        return None
    return date(year, month, min(most, calendar.monthrange(year, month)[1]))


def _moved(day: date, by: int) -> date | None:
    try:
        return day + timedelta(days=by)
    except OverflowError:
        return None
