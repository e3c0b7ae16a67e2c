"""Data of a pack's file merged with an overlay's: problems of what was changed are at their place in the overlay."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from readiness.errors import Problem
from readiness.loading.yaml_file import Document, KeyPath
from readiness.loading.yaml_positions import Position
from readiness.statements.statement import Words

_LONGEST = 60


class Origin(NamedTuple):
    """The place that a value of merged data is from."""

    way: KeyPath
    in_overlay: bool


@dataclass
class MergedDocument(Document):
    """A file of a pack with the changes of an overlay in its data."""

    overlay: Document = field(default_factory=lambda: Document("", ""))
    origins: dict[KeyPath, Origin] = field(default_factory=dict)
    """The places of what was changed or moved, by the key path in the merged data."""

    def problem(self, loc: Sequence[str | int], message: Words, hint: Words = "", *, warning: bool = False) -> Problem:
        """Return a problem at the value of the key path `loc`, in the overlay if that changed it."""
        origin = self._origin(tuple(loc))
        if origin.in_overlay:
            return self.overlay.problem(origin.way, message, hint, warning=warning)
        return super().problem(origin.way, message, hint, warning=warning)

    def key_problem(
        self, loc: Sequence[str | int], message: Words, hint: Words = "", *, warning: bool = False
    ) -> Problem:
        """Return a problem at the key of the key path `loc`, in the overlay if that changed it."""
        origin = self._origin(tuple(loc))
        if origin.in_overlay:
            return self.overlay.key_problem(origin.way, message, hint, warning=warning)
        return super().key_problem(origin.way, message, hint, warning=warning)

    def place(self, loc: Sequence[str | int]) -> Position:
        """Return the position of a key path in the file that it is from."""
        origin = self._origin(tuple(loc))
        return self.overlay.place(origin.way) if origin.in_overlay else super().place(origin.way)

    def _origin(self, way: KeyPath) -> Origin:
        """Return the place of a value: everything in a changed entry is told at the overlay, which made it wrong."""
        for length in range(len(way), -1, -1):
            if (origin := self.origins.get(way[:length])) is not None:
                return Origin((*origin.way, *way[length:]), origin.in_overlay)
        return Origin(way, in_overlay=False)


Told = Callable[[KeyPath, Any, Any], None]
"""A function that is called for each value that changes: its key path in the overlay, the value before and now."""


def merge(before: Any, now: Any, way: KeyPath, at: KeyPath, origins: dict[KeyPath, Origin], told: Told) -> Any:
    """Return a value of a pack with the changes in `now`, a value at `at` in the overlay.

    A mapping changes the keys that it names, and the entries of a list by their ids; anything else replaces the value.
    """
    origins[way] = Origin(at, in_overlay=True)
    if isinstance(now, dict) and isinstance(before, dict):
        merged = dict(before)
        for key, inner in now.items():
            merged[key] = merge(before.get(key), inner, (*way, key), (*at, key), origins, told)
        return merged
    if isinstance(now, dict) and (before == [] or is_list_by_id(before)):
        return _by_id(before, now, way, at, origins, told)
    if before != now:
        told(at, before, now)
    return now


def _by_id(
    before: list[Any], now: dict[str, Any], way: KeyPath, at: KeyPath, origins: dict[KeyPath, Origin], told: Told
) -> list[Any]:
    merged, ids = list(before), [one["id"] for one in before]
    for id_, inner in now.items():
        place = ids.index(id_) if id_ in ids else len(merged)
        if id_ in ids:
            merged[place] = merge(before[place], inner, (*way, place), (*at, id_), origins, told)
            continue
        origins[*way, place] = Origin((*at, id_), in_overlay=True)
        told((*at, id_), None, inner)
        merged.append({"id": id_} | inner if isinstance(inner, dict) else inner)
    return merged


def is_list_by_id(value: Any) -> bool:
    """Return whether a value is a list whose entries all have an id."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(one, dict) and isinstance(one.get("id"), str) for one in value)
    )


def on_one_line(value: Any) -> str:
    """Return a value as a short text, in the way it is written in brackets."""
    text = _text(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _text(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_text(inner)}" for key, inner in value.items()).join("{}")
    if isinstance(value, list):
        return ", ".join(_text(inner) for inner in value).join("[]")
    return " ".join(str(value).split())
