"""Where every key and value of a YAML text stands; asked for only once something is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from yaml import events

from readiness.loading.yaml_events import normalize_key, parse_events

KeyPath = tuple[str | int, ...]
"""The way from the top of a file to a value: keys and positions in lists."""


class Position(NamedTuple):
    """Line and column, both counted from 0, and how many characters are meant."""

    line: int
    column: int
    width: int = 1


@dataclass
class PositionMap:
    """The places of all keys and of all values, by the way to them.

    A value that is a list, a mapping or nothing at all is told at its key.
    """

    keys: dict[KeyPath, Position] = field(default_factory=dict)
    values: dict[KeyPath, Position] = field(default_factory=dict)

    def of_value(self, way: KeyPath) -> Position:
        """The place of a value, or of the nearest thing above it."""
        while way and way not in self.values:
            way = way[:-1]
        return self.values.get(way, Position(0, 0))

    def of_key(self, way: KeyPath) -> Position:
        """The place of the key of a value, or of the nearest thing above it."""
        return self.keys.get(way) or self.of_value(way)


def find_positions(text: str) -> PositionMap:
    """Return the places of everything in `text`, which is known to be good."""
    found = PositionMap()
    for is_key, way, event in _located(text):
        (found.keys if is_key else found.values)[way] = _place(event)
    for way in found.values.keys() & found.keys.keys():
        if found.values[way].width == 0:
            found.values[way] = found.keys[way]
    return found


def first_of_duplicate(text: str) -> Position | None:
    """Return where the first key of `text` that is there twice is there first."""
    seen: dict[KeyPath, Position] = {}
    for is_key, way, event in _located(text):
        if is_key and way in seen:
            return seen[way]
        if is_key:
            seen[way] = _place(event)
    return None


def plain_ends(text: str) -> Iterator[tuple[KeyPath, Any, str]]:
    """Yield every value written without quotes: the way to it, the mark where it ends, and the value."""
    for is_key, way, event in _located(text):
        if not is_key and isinstance(event, events.ScalarEvent) and not event.style:
            yield way, event.end_mark, event.value


@dataclass
class _Open:
    """A list or a mapping that is being read."""

    way: KeyPath
    step: str | int | None
    """In a list the next position; in a mapping the key whose value comes next."""

    def next(self) -> KeyPath:
        way = (*self.way, self.step if self.step is not None else 0)
        self.step = self.step + 1 if isinstance(self.step, int) else None
        return way


def _located(text: str) -> Iterator[tuple[bool, KeyPath, Any]]:
    """Yield every key and every value: is it a key, the way to it, and the event it begins with."""
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


def _place(event: Any) -> Position:
    """Return the place of an event; what has no width of its own has the width 0."""
    start, end = event.start_mark, event.end_mark
    if isinstance(event, events.CollectionStartEvent) or (not event.value and not event.style):
        return Position(start.line, start.column, 0)
    return Position(start.line, start.column, max(1, end.column - start.column) if end.line == start.line else 1)
