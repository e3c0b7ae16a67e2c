"""The parameters of a phrase, read back from English text: the phrase turned into a regular expression."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Any

from readiness.statements.statement import Phrase
from readiness.statements.voice import phrase_of

_DAY = r"[A-Z][a-z]+ \d{1,2}, \d{4}"
_NUMBER = r"(?<![\w.,])\d[\d,]*"
_DECIMAL = r"(?<![\w.,])[-−]?\d[\d,]*(?:\.\d+)?(?:/\d+)?"
_WORDS = r".+?"
_PATTERNS = {"int": _NUMBER, "date": _DAY, "Figure": _DECIMAL}


def read_all(code: str, text: str) -> Iterator[dict[str, Any]]:
    """Yield the parameters of every place in `text` that says the phrase, as numbers, dates and words."""
    if not any(longest in text for longest in _longest(code)):  # which most texts lack, and a search takes long
        return
    for match in _pattern(code).finditer(text):
        groups = {name: found for name, found in match.groupdict().items() if found}
        yield {name.rpartition("__")[0]: _value(code, name, found) for name, found in groups.items()}


def read(code: str, text: str) -> dict[str, Any]:
    """Return the parameters of the first place in `text` that says the phrase; empty without one."""
    return next(read_all(code, text), {})


@cache
def _longest(code: str) -> tuple[str, ...]:
    """Return the longest part between parameters of each form of a phrase."""
    return tuple(
        max(re.split(r"\{\w+\}", form.replace("{{", "\0").replace("}}", "\1")), key=len)
        .replace("\0", "{").replace("\1", "}")
        for form in _forms(phrase_of(code))
    )  # fmt: skip


@cache
def _pattern(code: str) -> re.Pattern[str]:
    phrase = phrase_of(code)
    return re.compile("|".join(_form(code, phrase, form, place) for place, form in enumerate(_forms(phrase))))


def _forms(phrase: Phrase) -> list[str]:
    return [phrase.one] if phrase.many is None else [phrase.one, phrase.many]


def _form(code: str, phrase: Phrase, form: str, place: int) -> str:
    """Return one form of a phrase as a regular expression with a named group for every parameter."""
    parts, seen = re.split(r"\{(\w+)\}", form.replace("{{", "\0").replace("}}", "\1")), set[str]()
    pattern = ""
    for index, part in enumerate(parts):
        if index % 2 == 0:
            pattern += re.escape(part.replace("\0", "{").replace("\1", "}"))
        elif part in seen:
            pattern += f"(?P={part}__{place})"
        else:
            seen.add(part)
            words = _WORDS if index < len(parts) - 2 or parts[-1] else ".+"
            pattern += f"(?P<{part}__{place}>{_PATTERNS.get(_kinds(code)[part], words)})"
    # A phrase that begins or ends with a word of our own does not begin or end inside of another word.
    return f"(?<!\\w){pattern}" + ("(?!\\w)" if form[-1].isalnum() else "")


@cache
def _kinds(code: str) -> dict[str, str]:
    """Return the names of the parameters' types."""
    kinds = phrase_of(code).shape.__annotations__
    return {name: kind if isinstance(kind, str) else kind.__name__ for name, kind in kinds.items() if kind}


def _value(code: str, name: str, found: str) -> Any:
    kind = _kinds(code)[name.rpartition("__")[0]]
    if kind == "int":
        return int(found.replace(",", ""))
    return day(found) if kind == "date" else found


def day(text: str) -> date:
    """Return a date in words as a date, without the chance beside it."""
    return datetime.strptime(text.removesuffix(" (80%)"), "%B %d, %Y").date()  # noqa: DTZ007
