"""Positions of all values in a YAML text, for changing one value without touching the rest."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class NodePosition:
    """A value in the text and its position, in characters."""

    data: Any
    """The value as the YAML reader returns it."""
    start: int
    end: int
    """The offset after the last character, without the comments and blank lines that follow."""
    column: int
    flow: bool = False
    """True if the value is a list or mapping in brackets."""
    entries: dict[str, "KeyPosition"] = field(default_factory=dict)
    """The entries of a mapping."""
    items: list["NodePosition"] = field(default_factory=list)
    """The items of a list."""

    def leaves(self) -> list[tuple[int, int]]:
        """Return the spans of all scalars and keys; the text between them is punctuation and comments."""
        if self.entries:
            return [leaf for e in self.entries.values() for leaf in ((e.start, e.key_end), *e.value.leaves())]
        if self.items:
            return [leaf for item in self.items for leaf in item.leaves()]
        return [(self.start, self.end)]


@dataclass
class KeyPosition:
    """A key of a mapping, and its value."""

    start: int
    key_end: int
    after_colon: int
    value: NodePosition
    line: int
    """The number of its line, from 0."""


def node_positions(text: str) -> NodePosition:
    """Return the position of the root value of `text`, which must be valid YAML."""
    events: list[Any] = [event for event in yaml.parse(text, Loader=_LOADER) if isinstance(event, _NODES)]
    return _node(iter(events).__next__, text)


_NODES = (ScalarEvent, MappingStartEvent, MappingEndEvent, SequenceStartEvent, SequenceEndEvent)


def _node(following: Any, text: str, event: Any = None) -> NodePosition:
    event = event or following()
    start, column = event.start_mark.index, event.start_mark.column
    if isinstance(event, ScalarEvent):
        return NodePosition(event.value, start, _scalar_end(event, text), column)
    flow = bool(event.flow_style)
    if isinstance(event, SequenceStartEvent):
        return _list(following, text, NodePosition([], start, start, column, flow))
    return _mapping(following, text, NodePosition({}, start, start, column, flow))


def _list(following: Any, text: str, place: NodePosition) -> NodePosition:
    while not isinstance(event := following(), SequenceEndEvent):
        item = _node(following, text, event)
        place.items.append(item)
        place.data.append(item.data)
        place.end = item.end
    if place.flow:
        place.end = _end(event)
    return place


def _mapping(following: Any, text: str, place: NodePosition) -> NodePosition:
    while not isinstance(event := following(), MappingEndEvent):
        value = _node(following, text)
        name = unicodedata.normalize("NFC", event.value)
        key_end = event.end_mark.index
        # In brackets, a key may have no colon.
        after_colon = text.find(":", key_end, max(value.start, key_end)) + 1 or key_end
        start = event.start_mark
        place.entries[name] = KeyPosition(start.index, key_end, after_colon, value, start.line)
        place.data[name] = value.data
        place.end = max(value.end, place.entries[name].after_colon)
    if place.flow:
        place.end = _end(event)
    return place


def comments_in(text: str, place: NodePosition, start: int, end: int | None = None) -> list[str]:
    """Return the comments in a value, from the offset `start` to `end`, by default the end of the value."""
    found: list[str] = []
    here = start
    for low, high in place.leaves():
        found += re.findall(r"(?<!\S)#.*", text[here:low])
        if text[low:high].startswith(("|", ">")):
            found += re.findall(r"(?<=\s)#.*", text[low:high].split("\n", 1)[0])
        here = max(here, high)
    return found + re.findall(r"(?<!\S)#.*", text[here : place.end if end is None else end])


def _end(event: Any) -> int:
    return int(event.end_mark.index)


def _scalar_end(event: Any, text: str) -> int:
    end: int = event.end_mark.index
    if event.style in {"|", ">"}:
        # The scalar ends after its line break; only `+` makes the blank lines that follow part of it.
        if "+" in text[event.start_mark.index :].split("\n", 1)[0].split("#", maxsplit=1)[0]:
            return end - 1 if text[end - 1 : end] == "\n" else end
        while text[end - 1] == "\n":
            end -= 1
    return end
