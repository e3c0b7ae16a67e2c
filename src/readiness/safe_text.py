"""Text that a terminal, a CI service's log or a JSON reader displays and never interprets as commands."""

import json
import re
from typing import Any

from readiness.statements.direction import END, ISOLATE

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f\U000f0000-\U0010ffff"
    + "".join(chr(plane * 0x10000 + last) for plane in range(1, 15) for last in (0xFFFE, 0xFFFF))
    + "]"
)


def escape_controls(text: str) -> str:
    """Return `text` with control, bidi-override, tag and private characters escaped, such as `<U+001B>`.

    Newlines and tabs stay unchanged.
    """
    if text.isprintable():  # True for most text
        return text
    return _UNSAFE.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)


def escape_around_isolates(text: str) -> str:
    """Return words of `say_isolated` escaped by `escape_controls`, without escaping the marks that it puts in."""
    if ISOLATE not in text:
        return escape_controls(text)
    return "".join(part if part in {ISOLATE, END} else escape_controls(part) for part in _ISOLATES.split(text))


_ISOLATES = re.compile(f"([{ISOLATE}{END}])")
_CI_COMMAND = re.compile(r"^([^\S\n]*):(?=:[^\n]*::)|#(?=#(?:\[|vso\[|teamcity\[))", re.MULTILINE)
"""Commands that CI services execute in a job's log: `::error::` at the start of a line, `##[error]` anywhere."""


def harmless(text: str) -> str:
    """Return `text` escaped by `escape_controls`, with commands to a CI service escaped as well."""
    shown = escape_controls(text)
    if "::" not in shown and "##" not in shown:
        return shown
    return _CI_COMMAND.sub(lambda found: f"{found[1] or ''}<U+{ord(found[0][-1]):04X}>", shown)


def json_text(data: Any, *, indent: int = 2, sort_keys: bool = False) -> str:
    """Return `data` as JSON with a final newline; control characters and CI commands are written as JSON escapes."""
    written = json.dumps(data, ensure_ascii=False, indent=indent, sort_keys=sort_keys)
    if not written.replace("\n", "").isprintable():  # most data is
        written = _UNSAFE.sub(_escaped, written)
    if "::" in written or "##" in written:
        written = _CI_COMMAND.sub(_escaped, written)
    return f"{written}\n"


def _escaped(found: re.Match[str]) -> str:
    """Return a character as a JSON escape; as two escapes when it takes two UTF-16 code units."""
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
