"""The one reader of YAML: an event stream under hard limits, every scalar kept as text.

It refuses what makes YAML surprising or dangerous: anchors and aliases, tags, merge keys, directives, several
documents, duplicate keys, complex keys and control characters. Positions are found again only when something is
wrong, so that a good file pays nothing for them.
"""

import os
import re
import stat
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from readiness.errors import InvalidFilesError, Problem
from readiness.loading import limits

_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Loc = tuple[str | int, ...]
"""The way from the top of a file to a value: keys and positions in lists."""


@dataclass
class Document:
    """A file as it was read: its data, all scalars text, and where everything stands."""

    path: str
    text: str
    data: Any
    _places: dict[Loc, tuple[int, int, int, int]] = field(default_factory=dict)

    @property
    def sha256(self) -> str:
        """The digest of the text as it was read, in UTF-8."""
        return sha256(self.text.encode()).hexdigest()

    def problem(self, loc: Sequence[str | int], message: str, hint: str = "", *, warning: bool = False) -> Problem:
        """Return a problem at the value that `loc` leads to, or at the nearest thing above it."""
        if not self._places:
            self._places = dict(_places(self.text))
        way = tuple(loc)
        while way and way not in self._places:
            way = way[:-1]
        line, column, _, width = self._places.get(way, (0, 0, 0, 1))
        return _problem(self.path, self.text, line, column, message, hint, width=width, warning=warning)

    def key_problem(self, loc: Sequence[str | int], message: str, hint: str = "", *, warning: bool = False) -> Problem:
        """Return a problem at the key of the value that `loc` leads to."""
        return self.problem((*loc[:-1], ("key", loc[-1])), message, hint, warning=warning)  # type: ignore[arg-type]


def read_yaml(path: Path | str, name: str | None = None) -> Document:
    """Read one YAML file, or standard input for `-`.

    Raises InvalidFilesError with the place of the first thing that cannot be read.
    """
    shown = name or str(path)
    return parse(_decode(read_bytes(path, shown), shown), shown)


def parse(text: str, path: str) -> Document:
    """Parse YAML text; see `read_yaml`."""
    if found := _UNSAFE.search(text):
        line = text.count("\n", 0, found.start())
        column = found.start() - text.rfind("\n", 0, found.start()) - 1
        what = f"control character U+{ord(found[0]):04X}"
        raise InvalidFilesError([_problem(path, text, line, column, f"{what} in the file", "remove it")])
    try:
        return Document(path, text, _build(text, path))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        message, hint = _in_words(error.problem or "this is not YAML")
        raise InvalidFilesError([_problem(path, text, line, column, message, hint)]) from None
    except (yaml.YAMLError, ValueError, RecursionError):
        raise InvalidFilesError([Problem(path, "this is not YAML text", "save it as plain UTF-8 text")]) from None


def read_bytes(path: Path | str, shown: str, limit: int = limits.FILE_BYTES) -> bytes:
    """Read a regular file, or standard input for `-`, up to `limit` bytes.

    Raises InvalidFilesError for anything else: a folder, a pipe, a device, a file that is too large or not there.
    """
    try:
        if str(path) == "-":
            content = sys.stdin.buffer.read(limit + 1)
        else:
            # Not blocking: a named pipe would otherwise hang here for ever.
            handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
            with os.fdopen(handle, "rb") as file:
                mode = os.fstat(handle).st_mode
                if stat.S_ISDIR(mode):
                    raise IsADirectoryError
                if not stat.S_ISREG(mode):
                    raise InvalidFilesError([Problem(shown, "this is not a regular file", "name a file, not a device")])
                content = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise InvalidFilesError([Problem(shown, "there is no such file", _nearby(Path(shown)))]) from None
    except IsADirectoryError:
        raise InvalidFilesError([Problem(shown, "this is a folder, not a file", _inside(Path(shown)))]) from None
    except PermissionError:
        raise InvalidFilesError([Problem(shown, "no permission to read this file")]) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a usable file name"
        raise InvalidFilesError([Problem(shown, f"cannot be read: {reason.lower()}")]) from None
    if len(content) > limit:
        size = f"{limit // (1024 * 1024)} MiB"
        raise InvalidFilesError([Problem(shown, f"this file is larger than {size}", "is it the file you meant?")])
    return content


def _nearby(path: Path) -> str:
    if path.name == "answers.yaml":
        return "start one with 'readiness new'"
    return "check the name; 'readiness new' starts an answers file"


def _inside(path: Path) -> str:
    return f"did you mean '{path / 'answers.yaml'}'?" if (path / "answers.yaml").is_file() else "name a file inside it"


def _decode(content: bytes, path: str) -> str:
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in content[:4]:
        message = "this is not UTF-8 text" if b"\x00" not in content[:64:2] + content[1:64:2] else "this is not text"
        raise InvalidFilesError([Problem(path, message, "save it as UTF-8 text")])
    try:
        return content.removeprefix(b"\xef\xbb\xbf").decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        if b"\x00" in content:
            raise InvalidFilesError([Problem(path, "this is not text", "name a YAML file")]) from None
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        message = f"byte 0x{content[error.start]:02x} is not UTF-8"
        raise InvalidFilesError([Problem(path, message, "save the file as UTF-8 text", line, column)]) from None


class _Refused(Exception):
    """Something the reader does not take, at an event."""

    def __init__(self, event: Event, message: str, hint: str) -> None:
        self.mark, self.message, self.hint = event.start_mark, message, hint


def _build(text: str, path: str) -> Any:
    try:
        return _walk(text)
    except _Refused as refused:
        mark = refused.mark
        raise InvalidFilesError(
            [_problem(path, text, mark.line, mark.column, refused.message, refused.hint)]
        ) from None


def _walk(text: str) -> Any:
    """Build the data from the event stream. One pass, no recursion."""
    stack: list[tuple[Any, str | None]] = []
    container: Any = None
    key: str | None = None
    root: Any = None
    nodes = documents = 0
    for event in yaml.parse(text, Loader=_LOADER):
        kind = type(event)
        if kind is ScalarEvent:
            nodes += 1
            value: Any = event.value
            if (
                event.anchor
                or event.tag
                or event.style == '"'
                or len(value) > limits.SCALAR_CHARACTERS
                or nodes > limits.NODES
            ):
                _refuse_scalar(event, nodes)
            if type(container) is dict:
                if key is None:
                    key = _key(event, value, container)
                else:
                    container[key] = value
                    key = None
            elif container is None:
                root = value
            else:
                container.append(value)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            nodes += 1
            if event.anchor or event.tag or len(stack) >= limits.DEPTH or nodes > limits.NODES:
                _refuse_node(event, len(stack), nodes)
            if type(container) is dict and key is None:
                raise _Refused(event, "a list or mapping cannot be a key", "write the key as plain text")
            stack.append((container, key))
            container, key = ({} if kind is MappingStartEvent else []), None
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            value = container
            container, key = stack.pop()
            if container is None:
                root = value
            elif type(container) is dict:
                container[key] = value
                key = None
            else:
                container.append(value)
        elif kind is AliasEvent:
            raise _Refused(event, f"an alias (*{event.anchor}) is not taken here", "write the value out")
        elif kind is DocumentStartEvent:
            documents += 1
            if documents > 1:
                raise _Refused(event, "a second document begins here", "one file holds one document")
            if event.version or event.tags:
                raise _Refused(event, "a directive (%) is not taken here", "remove the line that begins with %")
    return root


def _key(event: ScalarEvent, value: str, container: dict[str, Any]) -> str:
    if len(value) > limits.KEY_CHARACTERS:
        raise _Refused(event, f"this key is longer than {limits.KEY_CHARACTERS} characters", "is a ':' misplaced?")
    if value == "<<" and not event.style:
        raise _Refused(event, "a merge key (<<) is not taken here", "write the keys out")
    key = value if value.isascii() else unicodedata.normalize("NFC", value)
    if key in container:
        raise _Refused(event, f"'{key}' is here twice", "keep one of the two")
    return key


def _refuse_scalar(event: ScalarEvent, nodes: int) -> None:
    if event.anchor:
        raise _Refused(event, f"an anchor (&{event.anchor}) is not taken here", "write the value out where it is used")
    if event.tag:
        raise _Refused(event, f"a tag ({event.tag}) is not taken here", "remove it; the value is read as text")
    if len(event.value) > limits.SCALAR_CHARACTERS:
        raise _Refused(event, f"this text is longer than {limits.SCALAR_CHARACTERS:,} characters", "shorten it")
    if found := _UNSAFE.search(event.value):
        raise _Refused(event, f"control character U+{ord(found[0]):04X} in a quoted text", "remove it")
    if nodes > limits.NODES:
        raise _Refused(event, f"more than {limits.NODES:,} values in one file", "is this the file you meant?")


def _refuse_node(event: Any, depth: int, nodes: int) -> None:
    if event.anchor:
        raise _Refused(event, f"an anchor (&{event.anchor}) is not taken here", "write the value out where it is used")
    if event.tag:
        raise _Refused(event, f"a tag ({event.tag}) is not taken here", "remove it")
    if depth >= limits.DEPTH:
        raise _Refused(event, f"nested more than {limits.DEPTH} levels deep", "is this the file you meant?")
    raise _Refused(event, f"more than {limits.NODES:,} values in one file", "is this the file you meant?")


def _places(text: str) -> Iterator[tuple[Loc, tuple[int, int, int, int]]]:
    """Yield the place of every value and, under `("key", name)`, of every key. The text is known to be good."""
    loc: list[Any] = []
    kinds: list[type] = []
    pending: Any = None
    yield (), (0, 0, 0, 1)
    for event in yaml.parse(text, Loader=_LOADER):
        kind = type(event)
        if kind is MappingEndEvent or kind is SequenceEndEvent:
            kinds.pop()
            pending = loc.pop()
            if kinds:
                pending = pending + 1 if kinds[-1] is list else None
            continue
        if kind is not ScalarEvent and kind is not MappingStartEvent and kind is not SequenceStartEvent:
            continue
        mark, end = event.start_mark, event.end_mark
        same_line = kind is ScalarEvent and end.line == mark.line
        place = (mark.line, mark.column, mark.index, max(1, end.column - mark.column) if same_line else 1)
        inside = tuple(step for step in loc[1:])
        if kinds and kinds[-1] is dict and pending is None:
            name = event.value if event.value.isascii() else unicodedata.normalize("NFC", event.value)
            yield (*inside, ("key", name)), place  # type: ignore[misc]
            pending = name
            continue
        way = (*inside, pending) if kinds else ()
        yield way, place
        if kind is ScalarEvent:
            if kinds:
                pending = pending + 1 if kinds[-1] is list else None
        else:
            loc.append(pending)
            kinds.append(dict if kind is MappingStartEvent else list)
            pending = None if kind is MappingStartEvent else 0


def _problem(
    path: str, text: str, line: int, column: int, message: str, hint: str, *, width: int = 1, warning: bool = False
) -> Problem:
    lines = text.split("\n")
    source = lines[line] if line < len(lines) else ""
    return Problem(path, message, hint, line + 1, column + 1, source, max(1, min(width, len(source) - column)), warning)


_WORDS = {
    "mapping values are not allowed in this context": (
        "a ': ' where none can be", "quote the text, or put the key on a line of its own"),
    "could not find expected ':'": ("a key without its ':'", "write 'key: value'"),
    "did not find expected key": (
        "this line does not fit the ones above it", "check the indentation, and quotes inside quoted text"),
    "did not find expected '-' indicator": ("this line does not fit the list above it", "check the indentation"),
    "found character that cannot start any token": ("this character cannot begin a value", "quote the text"),
    "found a tab character that violates indentation": ("a tab in the indentation", "indent with spaces"),
    "found unexpected end of stream": ("the file ends inside a quoted text", "close the quote"),
    "did not find expected ',' or ']'": ("a list in [ ] is not closed", "close it with ], and put commas between"),
    "did not find expected ',' or '}'": ("a mapping in { } is not closed", "close it with }, and put commas between"),
    "did not find expected <document start>": (
        "this line does not belong to what is above it", "check the indentation"),
}  # fmt: skip


def _in_words(problem: str) -> tuple[str, str]:
    """Return a syntax error in plain words, with what would be right."""
    return _WORDS.get(problem, (f"this is not YAML: {problem}", "check indentation, quotes and brackets on this line"))
