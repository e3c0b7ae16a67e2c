"""Find the longest texts of a report, which explain a layout that exceeds its limits."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from readiness.shorten import shorten

_LONG = 1_000
_LONGEST_NAME = 30
_NAMING = ("question", "initiative", "subject", "gate", "code", "title", "name", "id")
"""Fields that can name a part of the view, in order of preference."""


class _LongText(NamedTuple):
    text: str
    place: str


def longest_texts(view: Any, most: int = 3) -> list[str]:
    """Return the places of the texts that fill most of a report: `the note of DATA-02 (20,000 characters)`."""
    places: dict[str, tuple[str, int]] = {}
    for text, place in _long(view, "report", "text"):
        first, times = places.get(text, (place, 0))
        places[text] = (first, times + 1)
    ordered = sorted(places.items(), key=lambda item: (-len(item[0]) * item[1][1], item[1][0]))
    return [
        f"{place} ({len(text):,} characters{f', {times:,} times' if times > 1 else ''})"
        for text, (place, times) in ordered[:most]
    ]


def _long(part: Any, owner: str, field: str) -> Iterator[_LongText]:
    if isinstance(part, str):
        if len(part) >= _LONG:
            itself = shorten(part, _LONGEST_NAME)
            yield _LongText(part, f"'{itself}'" if owner == itself else f"the {field.replace('_', ' ')} of {owner}")
        return
    if not isinstance(part, tuple):
        return
    fields = getattr(part, "_fields", None)
    if fields:
        owner = _name(part) or owner
    for name, inside in zip(fields or [field] * len(part), part, strict=True):
        yield from _long(inside, owner, name)


def _name(part: Any) -> str:
    """Return the name of a part of the view, preferably the code of its question; empty if it has none."""
    for field in _NAMING:
        named = getattr(part, field, None)
        named = getattr(named, "code", None) or getattr(named, "id", None) or named
        if isinstance(named, str) and named:
            return shorten(named, _LONGEST_NAME)
    return ""
