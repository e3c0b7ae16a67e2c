"""Text that a terminal, a CI service's log or a JSON reader displays and never interprets as commands."""

import re
from functools import cache
from typing import Any


@cache
def _unsafe() -> re.Pattern[str]:
    """Return the pattern of the characters to escape; most runs meet none, and compiling it takes a millisecond."""
    return re.compile(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
        "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f\U000f0000-\U0010ffff"
        + "".join(chr(plane * 0x10000 + last) for plane in range(1, 15) for last in (0xFFFE, 0xFFFF))
        + "]"
    )


def escape_controls(text: str) -> str:
    """Return `text` with control, bidi-override, tag and private characters escaped, such as `<U+001B>`.

    Newlines and tabs stay unchanged.
    """
    if text.replace("\n", "").replace("\t", "").isprintable():  # True for most text
        return text
    return _unsafe().sub(lambda found: f"<U+{ord(found[0]):04X}>", text)


def escape_around_isolates(text: str) -> str:
    """Return words of `say_isolated` escaped by `escape_controls`, without escaping the marks that it puts in."""
    from readiness.statements.direction import END, ISOLATE  # noqa: PLC0415 - only for pages

    if ISOLATE not in text:
        return escape_controls(text)
    marks = (ISOLATE, END)
    return "".join(part if part in marks else escape_controls(part) for part in re.split(f"([{ISOLATE}{END}])", text))


@cache
def _ci_command() -> re.Pattern[str]:
    """Return the pattern of commands that CI services execute in a log: `::error::` first on a line, `##[error]`."""
    return re.compile(r"^([^\S\n]*):(?=:[^\n]*::)|#(?=#(?:\[|vso\[|teamcity\[))", re.MULTILINE)


def harmless(text: str) -> str:
    """Return `text` escaped by `escape_controls`, with commands to a CI service escaped as well."""
    shown = escape_controls(text)
    if "::" not in shown and "##" not in shown:
        return shown
    return _ci_command().sub(lambda found: f"{found[1] or ''}<U+{ord(found[0][-1]):04X}>", shown)


_BLANKS = ("\t", "\r", "\n")
_FORMULAS = ("=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠")


def cell_text(text: str) -> str:
    """Return a text as a cell that no spreadsheet evaluates as a formula.

    An apostrophe is put before a cell that starts with a formula sign (= + - @ | % or the full-width ＝ ＋ － ＠, also
    after blanks), a tab or a line end, by OWASP's rule against CSV injection
    (https://owasp.org/www-community/attacks/CSV_Injection). Computed numbers and dates do not need it.
    """
    shown = escape_controls(text)
    is_formula = text.startswith(_BLANKS) or shown.lstrip().startswith(_FORMULAS)
    return f"'{shown}" if is_formula else shown


def json_text(data: Any, *, indent: int | None = 2, sort_keys: bool = False) -> str:
    """Return `data` as JSON with a final newline; control characters and CI commands are written as JSON escapes."""
    import json  # noqa: PLC0415 - only for JSON

    written = json.dumps(data, ensure_ascii=False, indent=indent, sort_keys=sort_keys)
    if not written.replace("\n", "").isprintable():  # most data is
        written = _unsafe().sub(_escaped, written)
    if "::" in written or "##" in written:
        written = _ci_command().sub(_escaped, written)
    return f"{written}\n"


def _escaped(found: re.Match[str]) -> str:
    """Return a character as a JSON escape; as two escapes when it takes two UTF-16 code units."""
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
