"""Positions of all keys and values in a YAML text, computed only when there is a problem."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from yaml import events

from readiness.loading.yaml_events import normalize_key, parse_events

KeyPath = tuple[str | int, ...]
"""The path from the top of a file to a value: keys, and indexes in lists."""


class Position(NamedTuple):
    """A line and a column, both from 0, and the number of characters marked."""

    line: int
    column: int
    width: int = 1


class PositionMap:
    """The positions of all keys and all values, by key path.

    The position of a list, a mapping or an empty value is that of its key.
    """

    def __init__(self) -> None:
        self.keys: dict[KeyPath, Position] = {}
        self.values: dict[KeyPath, Position] = {}

    def of_value(self, way: KeyPath) -> Position:
        """Return the position of a value, or of the nearest value above it."""
        while way and way not in self.values:
            way = way[:-1]
        return self.values.get(way, Position(0, 0))

    def of_key(self, way: KeyPath) -> Position:
        """Return the position of the key of a value, or of the nearest value above it."""
        return self.keys.get(way) or self.of_value(way)


def find_positions(text: str) -> PositionMap:
    """Return the positions of all keys and values in `text`, which must parse without error."""
    positions = PositionMap()
    for is_key, way, event in _located(text):
        (positions.keys if is_key else positions.values)[way] = _position(event)
    for way in positions.values.keys() & positions.keys.keys():
        if positions.values[way].width == 0:
            positions.values[way] = positions.keys[way]
    return positions


def first_of_duplicate(text: str) -> Position | None:
    """Return the first position of the first key in `text` that occurs twice, or None."""
    seen: dict[KeyPath, Position] = {}
    for is_key, way, event in _located(text):
        if is_key and way in seen:
            return seen[way]
        if is_key:
            seen[way] = _position(event)
    return None


def plain_ends(text: str) -> Iterator[tuple[KeyPath, Any, str]]:
    """Yield the key path, end mark and text of every value written without quotes."""
    for is_key, way, event in _located(text):
        if not is_key and isinstance(event, events.ScalarEvent) and not event.style:
            yield way, event.end_mark, event.value


class _Open:
    """A list or a mapping during parsing."""

    def __init__(self, way: KeyPath, step: str | int | None) -> None:
        self.way = way
        self.step = step
        """The next index in a list; in a mapping, the key whose value comes next."""

    def next(self) -> KeyPath:
        way = (*self.way, self.step if self.step is not None else 0)
        self.step = self.step + 1 if isinstance(self.step, int) else None
        return way


def _located(text: str) -> Iterator[tuple[bool, KeyPath, Any]]:
    """Yield for each key and value: true for a key, its key path, and its first event."""
    inside: list[_Open] = []
    for event in parse_events(text):
        if isinstance(event, events.CollectionEndEvent):
            inside.pop()
        elif isinstance(event, events.ScalarEvent | events.CollectionStartEvent):
            if inside and inside[-1].step is None and isinstance(event, events.ScalarEvent):
                inside[-1].step = normalize_key(event.value)
                yield True, (*inside[-1].way, inside[-1].step), event
                continue
            way = inside[-1].next() if inside else ()
            yield False, way, event
            if isinstance(event, events.CollectionStartEvent):
                inside.append(_Open(way, None if isinstance(event, events.MappingStartEvent) else 0))


def _position(event: Any) -> Position:
    """Return the position of an event, with width 0 for a list, a mapping or an empty value."""
    start, end = event.start_mark, event.end_mark
    if isinstance(event, events.CollectionStartEvent) or (not event.value and not event.style):
        return Position(start.line, start.column, 0)
    return Position(start.line, start.column, max(1, end.column - start.column) if end.line == start.line else 1)
