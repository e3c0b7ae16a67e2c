"""Write text, tables and lists in Markdown, with text from files escaped for every renderer.

A backslash escapes Markdown syntax. Services such as GitHub also search the rendered text, which has no backslashes,
for mentions, references, emoji and addresses. An invisible element breaks those up: `<wbr>`, an optional line break, or
a `<span>` around a dollar sign, as GitHub's documentation recommends.
"""

import re
from collections.abc import Iterable, Sequence

from readiness.safe_text import escape_around_isolates
from readiness.statements.statement import Value, Words
from readiness.statements.values import Figure
from readiness.statements.voice import say_isolated
from readiness.view.cells import cell_text

_BREAK = "<wbr>"
_MOST_HEX_DIGITS = 6
"""Most hexadecimal digits between two breaks; GitHub links seven or more as a commit."""
_SPECIAL = re.compile(
    r"""
    (?P<parted> @ | /(?=/) | (?i:www)(?=\.)                      # email addresses, mentions, web addresses
        | :(?=(?!\d+:)[\w+-]{1,100}: | 100: | 1234: )              # emoji
        | [&\#](?=\d) | \b(?i:gh)-(?=\d)                          # references
        | \[(?=\[ | .\]) | \\(?=[\[(]) )                         # wiki pages, task boxes, formulas
    | (?P<escaped> [\\`*_|~^{}\#&<>\[\]] | (?<=\{)% | %(?=[\w"}]) | !(?=\d) | ([=+])(?=\3)
        | (?<=\S)\.(?=[^\W\d_]{2})                               # the last part of a web address
        | (?<!\S)\$(?=\d)                                      # a price
        | (?<!\w)[:;](?=['"-]*[()|/*@DPpOoSs](?:\W|$)) | -(?=\)) )      # an emoticon
    | (?P<dollar> \$ )
    | (?P<commit> \b(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,40}\b )
    """,
    re.VERBOSE,
)
_LINE_START = re.compile(r"[-+=:/]|\d+(?=[.)](?:\s|$))")
"""Starts of a list item, a heading underline, a container, a command or a numbered item."""
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "[": "&#91;", "]": "&#93;"}
"""Signs written as entities; some renderers read a bracket after a backslash as mathematics."""


def escape(text: Words) -> str:
    """Return `text` on one line as Markdown that renders as that text: no markup, no links, no mentions."""
    shown = " ".join(escape_around_isolates(say_isolated(text)).split())
    escaped = _SPECIAL.sub(_escape_match, shown)
    if start := _LINE_START.match(escaped):
        end = start.end() if start[0].isdigit() else 0
        escaped = f"{escaped[:end]}\\{escaped[end:]}"
    return escaped


def _escape_match(special: re.Match[str]) -> str:
    sign = special[0]
    match special.lastgroup:
        case "parted":
            return (
                "".join(
                    character if character in "/:" or character.isalpha() else _escape_sign(character)
                    for character in sign
                )
                + _BREAK
            )
        case "dollar":
            return f"<span>{_escape_sign(sign)}</span>"
        case "commit":
            return _BREAK.join(sign[at : at + _MOST_HEX_DIGITS] for at in range(0, len(sign), _MOST_HEX_DIGITS))
    return _escape_sign(sign)


def _escape_sign(sign: str) -> str:
    return _ENTITIES.get(sign, f"\\{sign}")


def cell(value: Value | None) -> str:
    """Return a value as an escaped cell, where numbers need no escape; a dash for None."""
    text = cell_text(value)
    return text if value is None or isinstance(value, int | Figure) else escape(text)


def cells(*values: Value | None) -> tuple[str, ...]:
    """Return values as escaped cells."""
    return tuple(map(cell, values))


def markdown_table(heads: Sequence[Words], rows: Iterable[Sequence[str]], numbers: str = "") -> list[str]:
    """Return the lines of a table; `numbers` has an `n` for each right-aligned column.

    Heads are escaped here; cells must be escaped already.
    """
    aligned = ["---:" if index < len(numbers) and numbers[index] == "n" else "---" for index in range(len(heads))]
    lines = [[escape(head) for head in heads], aligned, *rows]
    return [*(f"| {' | '.join(cell or ' ' for cell in line)} |" for line in lines), ""]


def markdown_heading(text: Words, depth: int = 2) -> list[str]:
    """Return the lines of a heading."""
    return [f"{'#' * depth} {escape(text)}", ""]


def markdown_list(items: Iterable[str]) -> list[str]:
    """Return the lines of a list; none without items. Items must be escaped already."""
    lines = [f"- {entry}" for entry in items]
    return [*lines, ""] if lines else []
