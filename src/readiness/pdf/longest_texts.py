"""Find the longest texts of a report, which explain a layout that exceeds its limits."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from readiness.shorten import shorten
from readiness.statements import pdf_problems
from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement

_LONG = 1_000
_LONGEST_NAME = 30
_NAMING = ("question", "initiative", "subject", "gate", "code", "title", "name", "id")
"""Fields that can name a part of the view, in order of preference."""


class _LongText(NamedTuple):
    text: str
    place: Statement


def longest_texts(view: Any, most: int = 3) -> list[Statement]:
    """Return the places of the texts that fill most of a report: `the note of DATA-02 (20,000 characters)`."""
    places: dict[str, tuple[Statement, int]] = {}
    for text, place in _long(view, "report", "text"):
        first, times = places.get(text, (place, 0))
        places[text] = (first, times + 1)
    ordered = sorted(places.items(), key=lambda item: (-len(item[0]) * item[1][1], item[1][0]))
    return [
        pdf_problems.long_text(place=place, characters=len(text))
        if times == 1
        else pdf_problems.repeated_text(place=place, characters=len(text), times=times)
        for text, (place, times) in ordered[:most]
    ]


def _long(part: Any, owner: str, field: str) -> Iterator[_LongText]:
    if isinstance(part, str):
        if len(part) >= _LONG:
            itself = shorten(part, _LONGEST_NAME)
            yield _LongText(
                part,
                quoted(text=itself)
                if owner == itself
                else pdf_problems.field_of(field=field.replace("_", " "), owner=owner),
            )
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
