"""Text → a YAML scalar that every YAML reader reads as the same text."""

import re
from typing import Any

import yaml

_RESOLVER: Any = yaml.resolver.Resolver()
_PLAIN = re.compile(r"[^\W_]([^\x00-\x20]| (?! ))*", re.ASCII)
_PRINTABLE = re.compile("[\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*")
_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class PlainScalar(str):
    """A level, date or fact that is written without quotes, because no reader may take it for free text."""

    __slots__ = ()


class OneLine(dict[str, Any]):
    """A mapping that is written in braces on one line, such as a reference to a document."""


def emit_scalar(value: str, indent: int, *, flow: bool = False) -> tuple[str, list[str]]:
    """Return the text on the line of the key, and the lines below it, each indented by `indent`."""
    if isinstance(value, PlainScalar) or _may_be_plain(value, flow=flow):
        return str(value), []
    if not _PRINTABLE.fullmatch(value) or (flow and "\n" in value):
        return quote_scalar(value), []
    if "\n" not in value:
        return ("'" + value.replace("'", "''") + "'", []) if "\t" not in value else (quote_scalar(value), [])
    lines = value.split("\n")
    if value[0].isspace() or not lines[-1] or any(line != line.rstrip() for line in lines):
        # A literal block would need an indentation indicator, or spaces at line ends that editors remove.
        return quote_scalar(value), []
    return "|-", [" " * indent + line if line else "" for line in lines]


def quote_scalar(value: str) -> str:
    """Return text in double quotes, with every character escaped that is not plainly visible."""
    return '"' + "".join(_escaped(character) for character in value) + '"'


def _escaped(character: str) -> str:
    if character in _ESCAPED:
        return _ESCAPED[character]
    if _PRINTABLE.fullmatch(character):
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _may_be_plain(value: str, *, flow: bool) -> bool:
    """Return whether every reader takes the unquoted value for text; False for `yes`, `1:30`, `012`, `2026-01-01`."""
    if not _PLAIN.fullmatch(value) or not _PRINTABLE.fullmatch(value) or value.endswith((":", " ")):
        return False
    if ": " in value or " #" in value or (flow and re.search(r"[,\[\]{}:?]", value)):
        return False
    return bool(_RESOLVER.resolve(yaml.ScalarNode, value, (True, False)) == "tag:yaml.org,2002:str")
