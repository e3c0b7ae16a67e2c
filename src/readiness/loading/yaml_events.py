"""Build plain data from the events of a YAML text, under hard limits, with every scalar as text.

Features that make YAML surprising or dangerous are refused: anchors and aliases, tags, merge keys, directives, several
documents, duplicate keys, complex keys and control characters.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any

import yaml
from yaml import events

from readiness.loading import input_limits
from readiness.model.field_types import quote_value

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
"""Characters that are refused in every text, raw or escaped."""


class RefusedError(Exception):
    """A YAML feature or a size that is refused, with its position."""

    def __init__(self, event: Any, message: str, hint: str) -> None:
        super().__init__(message)
        self.message, self.hint = message, hint
        self.line: int = event.start_mark.line
        self.column: int = event.start_mark.column
        same_line = event.end_mark.line == self.line
        self.width: int = event.end_mark.column - self.column if same_line else 1


class DuplicateKeyError(RefusedError):
    """A second key of the same name in one mapping."""


def parse_events(text: str) -> Iterable[Any]:
    """Return an iterator over the parser's events, of the types in `yaml.events`."""
    return iter(_LOADER(text).get_event, None)


def normalize_key(key: str) -> str:
    """Return a key in Unicode form NFC, so that composed and decomposed accents are equal."""
    return key if key.isascii() else unicodedata.normalize("NFC", key)


def build_data(text: str) -> Any:
    """Return the data in `text`, or None when it is empty.

    Raises RefusedError for a feature or a size that is refused, and the parser's YAMLError for a syntax error.
    """
    builder = _Builder()
    handlers = builder.handlers
    for event in parse_events(text):
        handlers[type(event)](event)
    return builder.root


class _Builder:
    """A builder of data in one pass without recursion, so that nesting cannot exhaust the stack."""

    __slots__ = ("container", "documents", "key", "nodes", "root", "stack")

    def __init__(self) -> None:
        self.root: Any = None
        self.container: Any = None
        self.key: str | None = None
        self.stack: list[tuple[Any, str | None]] = []
        self.nodes = self.documents = 0

    @property
    def handlers(self) -> dict[type, Callable[[Any], None]]:
        """The handler of each type of event."""
        return {
            events.StreamStartEvent: _ignore,
            events.StreamEndEvent: _ignore,
            events.DocumentStartEvent: self._document,
            events.DocumentEndEvent: _ignore,
            events.AliasEvent: self._alias,
            events.ScalarEvent: self._scalar,
            events.MappingStartEvent: self._mapping,
            events.SequenceStartEvent: self._sequence,
            events.MappingEndEvent: self._close,
            events.SequenceEndEvent: self._close,
        }

    def _document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise RefusedError(event, "a second document begins here", "one file holds one document")
        if event.version or event.tags:
            raise RefusedError(event, "a directive (%) is not taken here", "remove the line that begins with %")

    def _alias(self, event: Any) -> None:
        raise RefusedError(event, f"an alias (*{event.anchor}) is not taken here", "write the value out, or quote it")

    def _scalar(self, event: Any) -> None:
        value = event.value
        self.nodes += 1
        if (
            event.anchor
            or event.tag
            or event.style == '"'
            or len(value) > input_limits.SCALAR_CHARACTERS
            or self.nodes > input_limits.NODES
        ):
            _refuse(event, 0, self.nodes)
            _refuse_text(event)
        container = self.container
        if type(container) is dict:
            if self.key is None:
                self.key = _key(event, value, container)
            else:
                container[self.key] = value
                self.key = None
        elif container is None:
            self.root = value
        else:
            container.append(value)

    def _mapping(self, event: Any) -> None:
        self._open(event, {})

    def _sequence(self, event: Any) -> None:
        self._open(event, [])

    def _open(self, event: Any, container: Any) -> None:
        self.nodes += 1
        depth = len(self.stack)
        if event.anchor or event.tag or depth >= input_limits.DEPTH or self.nodes > input_limits.NODES:
            _refuse(event, depth, self.nodes)
        if type(self.container) is dict and self.key is None:
            raise RefusedError(event, "a list or mapping cannot be a key", "write the key as plain text")
        self.stack.append((self.container, self.key))
        self.container, self.key = container, None

    def _close(self, event: Any) -> None:  # noqa: ARG002  # all handlers have the same signature
        value = self.container
        self.container, self.key = self.stack.pop()
        if self.container is None:
            self.root = value
        elif type(self.container) is dict:
            self.container[self.key] = value
            self.key = None
        else:
            self.container.append(value)


def _ignore(event: Any) -> None:
    """Ignore an event that adds nothing to the data."""


def _key(event: Any, value: str, container: dict[str, Any]) -> str:
    if len(value) > input_limits.KEY_CHARACTERS:
        message = f"this key is longer than {input_limits.KEY_CHARACTERS} characters"
        raise RefusedError(event, message, "if it is text and no key, quote it")
    if value == "<<" and not event.style:
        raise RefusedError(event, "a merge key (<<) is not taken here", "write the keys out")
    key = normalize_key(value)
    if key in container:
        raise DuplicateKeyError(event, f"the key {quote_value(key)} is here twice", "keep one of the two")
    return key


def _refuse(event: Any, depth: int, nodes: int) -> None:
    if event.anchor:
        hint = "write the value out where it is used; text that begins with & needs quotes"
        raise RefusedError(event, f"an anchor (&{event.anchor}) is not taken here", hint)
    if event.tag:
        hint = "remove it, every value is read as text; text that begins with ! needs quotes"
        raise RefusedError(event, "a tag (!) is not taken here", hint)
    if depth >= input_limits.DEPTH:
        raise RefusedError(event, f"nested more than {input_limits.DEPTH} levels deep", "is this the file you meant?")
    if nodes > input_limits.NODES:
        raise RefusedError(event, f"more than {input_limits.NODES:,} values in one file", "is this the file you meant?")


def _refuse_text(event: Any) -> None:
    if len(event.value) > input_limits.SCALAR_CHARACTERS:
        raise RefusedError(
            event, f"this text is longer than {input_limits.SCALAR_CHARACTERS:,} characters", "shorten it"
        )
    if found := UNSAFE.search(event.value):
        message = f"this quoted text holds the invisible character U+{ord(found[0]):04X}"
        raise RefusedError(event, message, "remove the escape that begins with \\, or write \\\\ for a backslash")
