"""Build plain data from the events of a YAML text, under hard limits, with every scalar as text.

Features that make YAML surprising or dangerous are refused: anchors and aliases, tags, merge keys, directives, several
documents, duplicate keys, complex keys and control characters.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

import yaml
from yaml import events

from readiness.loading import input_limits
from readiness.statements.quoting import found
from readiness.statements.statement import Words

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
"""Characters that are refused in every text, raw or escaped."""


class RefusedError(Exception):
    """A YAML feature or a size that is refused, with its position."""

    def __init__(self, event: Any, message: Words, hint: Words) -> None:
        super().__init__(message)
        self.message, self.hint = message, hint
        self.line: int = event.start_mark.line
        self.column: int = event.start_mark.column
        same_line = event.end_mark.line == self.line
        self.width: int = event.end_mark.column - self.column if same_line else 1


class DuplicateKeyError(RefusedError):
    """A second key of the same name in one mapping."""


def parse_events(text: str) -> Iterable[Any]:
    """Return the parser's events, of the types in `yaml.events`; those of the text that was built last are kept."""
    kept, events_of_it = _LAST[0]
    return events_of_it if kept is text else iter(_LOADER(text).get_event, None)


_LAST: list[tuple[str, list[Any]]] = [("", [])]
"""The text that was built last, with its events: a problem in it needs them again for its place."""


def normalize_key(key: str) -> str:
    """Return a key in Unicode form NFC, so that composed and decomposed accents are equal."""
    return key if key.isascii() else unicodedata.normalize("NFC", key)


def build_data(text: str) -> Any:
    """Return the data in `text`, or None when it is empty.

    Raises RefusedError for a feature or a size that is refused, and the parser's YAMLError for a syntax error.
    """
    builder = _Builder()
    handlers, read = builder.handlers, list[Any]()
    for event in iter(_LOADER(text).get_event, None):
        read.append(event)
        handlers[type(event)](event)
    _LAST[0] = (text, read)
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
            from readiness.statements import yaml_problems  # noqa: PLC0415 - only for a problem

            raise RefusedError(event, yaml_problems.second_document(), yaml_problems.one_document())
        if event.version or event.tags:
            from readiness.statements import yaml_problems  # noqa: PLC0415 - only for a problem

            raise RefusedError(event, yaml_problems.directive(), yaml_problems.remove_directive())

    def _alias(self, event: Any) -> None:
        from readiness.statements import yaml_problems  # noqa: PLC0415 - only for a problem

        raise RefusedError(event, yaml_problems.alias(name=event.anchor), yaml_problems.write_or_quote())

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
            if event.anchor or event.tag or self.nodes > input_limits.NODES:
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
            from readiness.statements import yaml_problems  # noqa: PLC0415 - only for a problem

            raise RefusedError(event, yaml_problems.complex_key(), yaml_problems.plain_key())
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
    key = normalize_key(value)
    if len(value) > input_limits.KEY_CHARACTERS or (value == "<<" and not event.style) or key in container:
        _refuse_key(event, key)
    return key


def _refuse_key(event: Any, key: str) -> NoReturn:
    """Raise the error of a key that is too long, merges another mapping, or is there already."""
    from readiness.statements import yaml_problems  # noqa: PLC0415 - only for a problem

    if len(event.value) > input_limits.KEY_CHARACTERS:
        message = yaml_problems.long_key(most=input_limits.KEY_CHARACTERS)
        raise RefusedError(event, message, yaml_problems.quote_if_text())
    if event.value == "<<" and not event.style:
        raise RefusedError(event, yaml_problems.merge_key(), yaml_problems.write_keys())
    raise DuplicateKeyError(event, yaml_problems.key_twice(key=found(key)), yaml_problems.keep_one())


def _refuse(event: Any, depth: int, nodes: int) -> None:
    """Raise the error of an event that is refused, if it is."""
    from readiness.statements import file_problems, yaml_problems  # noqa: PLC0415 - only for a problem

    if event.anchor:
        raise RefusedError(event, yaml_problems.anchor(name=event.anchor), yaml_problems.write_where_used())
    if event.tag:
        raise RefusedError(event, yaml_problems.tag(), yaml_problems.remove_tag())
    if depth >= input_limits.DEPTH:
        raise RefusedError(event, yaml_problems.too_deep(most=input_limits.DEPTH), file_problems.meant())
    if nodes > input_limits.NODES:
        raise RefusedError(event, yaml_problems.too_many_values(most=input_limits.NODES), file_problems.meant())


def _refuse_text(event: Any) -> None:
    """Raise the error of a text that is too long or holds an unsafe character, if it does."""
    if len(event.value) > input_limits.SCALAR_CHARACTERS:
        from readiness.statements import yaml_problems  # noqa: PLC0415 - only for a problem

        message = yaml_problems.long_text(most=input_limits.SCALAR_CHARACTERS)
        raise RefusedError(event, message, yaml_problems.shorten())
    if unsafe := UNSAFE.search(event.value):
        from readiness.statements import yaml_problems  # noqa: PLC0415 - only for a problem

        message = yaml_problems.invisible_in_quotes(code=f"{ord(unsafe[0]):04X}")
        raise RefusedError(event, message, yaml_problems.remove_escape())
