"""Positions of all keys and values in a YAML text, computed only when there is a problem."""

from collections.abc import Iterator, Sequence
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
    """The place of a value, and those of the values inside it by key or index, which are found when asked for.

    The position of a list, a mapping or an empty value is that of its key.
    """

    __slots__ = ("_index", "_parts", "_read", "key", "value")

    def __init__(self, read: Sequence[Any], index: int, key: Any = None) -> None:
        """Take all events of a text, the index of the first one of the value, and the one of the key."""
        self._read, self._index, self.key = read, index, key
        self.value = read[index] if index < len(read) else None
        self._parts: dict[str | int, PositionMap] | None = None

    @property
    def parts(self) -> "dict[str | int, PositionMap]":
        """The places of the values right inside a list or a mapping."""
        if self._parts is None:
            self._parts = self._find_parts() if type(self.value) in _STARTS else {}
        return self._parts

    def _find_parts(self) -> "dict[str | int, PositionMap]":
        read, found = self._read, dict[str | int, PositionMap]()
        key, depth, is_list = None, 0, type(self.value) is events.SequenceStartEvent
        for index in range(self._index + 1, len(read)):
            kind = type(read[index])
            if kind in _ENDS:
                depth -= 1
                if depth < 0:
                    break
                continue
            if depth == 0 and key is None and not is_list and kind is events.ScalarEvent:
                key = read[index]
            elif depth == 0:
                found[len(found) if key is None else normalize_key(key.value)] = PositionMap(read, index, key)
                key = None
            if kind in _STARTS:
                depth += 1
        return found

    def of_value(self, way: KeyPath) -> Position:
        """Return the position of a value, or of the nearest value above it."""
        found = self._nearest(way)[0]
        if found.value is None:
            return Position(0, 0)
        place = _position(found.value)
        return place if place.width or found.key is None else _position(found.key)

    def of_key(self, way: KeyPath) -> Position:
        """Return the position of the key of a value, or of the nearest value above it."""
        found, is_there = self._nearest(way)
        return _position(found.key) if is_there and found.key is not None else self.of_value(way)

    def _nearest(self, way: KeyPath) -> "tuple[PositionMap, bool]":
        """Return the place at a key path, or the nearest above it, and whether it is the place itself."""
        place = self
        for step in way:
            if step not in place.parts:
                return place, False
            place = place.parts[step]
        return place, True


def find_positions(text: str) -> PositionMap:
    """Return the positions of all keys and values in `text`, which must parse without error."""
    read = [*parse_events(text)]
    first = (index for index, event in enumerate(read) if type(event) is events.ScalarEvent or type(event) in _STARTS)
    return PositionMap(read, next(first, len(read)))


_STARTS = {events.SequenceStartEvent, events.MappingStartEvent}
_ENDS = {events.SequenceEndEvent, events.MappingEndEvent}


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
