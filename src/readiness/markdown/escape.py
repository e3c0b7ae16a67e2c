"""Text and tables in Markdown, with everything from files escaped: it stays text wherever it is rendered.

A backslash disarms what a parser of Markdown obeys. Services such as GitHub look once more through the text of the
page that was made, where no backslash is left, for mentions, references, emoji and addresses. An element that shows
nothing parts those: `<wbr>`, a place where a line may break, and a `<span>` around a dollar, as GitHub asks for.
"""

import re
from collections.abc import Iterable, Sequence

from readiness.safe_text import escape_controls

_BREAK = "<wbr>"
_PARTED = 6
"""Letters of a hexadecimal word between two breaks; seven may be the name of a commit."""
_MEANT = re.compile(
    r"""
    (?P<parted> @ | /(?=/) | (?i:www)(?=\.)                      # mail, mentions, addresses
        | :(?=(?!\d+:)[\w+-]{1,100}: | 100: | 1234: )              # emoji
        | [&\#](?=\d) | \b(?i:gh)-(?=\d)                          # references
        | \[(?=\[ | .\]) | \\(?=[\[(]) )                         # pages of a wiki, boxes of a task, formulas
    | (?P<escaped> [\\`*_|~^{}\#&<>\[\]] | (?<=\{)% | %(?=[\w"}]) | !(?=\d) | ([=+])(?=\3)
        | (?<=\S)\.(?=[^\W\d_]{2})                               # the last part of an address
        | (?<!\S)\$(?=\d)                                      # a price
        | (?<!\w)[:;](?=['"-]*[()|/*@DPpOoSs](?:\W|$)) | -(?=\)) )      # a face
    | (?P<dollar> \$ )
    | (?P<commit> \b(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,40}\b )
    """,
    re.VERBOSE,
)
_BEGINS = re.compile(r"[-+=:/]|\d+(?=[.)](?:\s|$))")
"""What begins a list, a line under a title, a container, a command, or a numbered entry."""
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "[": "&#91;", "]": "&#93;"}
"""A bracket after a backslash begins mathematics in some places."""


def escape(text: str) -> str:
    """Return `text` on one line as Markdown that means just that text: no markup, no links, nobody mentioned."""
    shown = " ".join(escape_controls(text).split())
    written = _MEANT.sub(_written, shown)
    if found := _BEGINS.match(written):
        sign = found.end() if found[0].isdigit() else 0
        written = f"{written[:sign]}\\{written[sign:]}"
    return written


def _written(found: re.Match[str]) -> str:
    sign = found[0]
    match found.lastgroup:
        case "parted":
            return "".join(one if one in "/:" or one.isalpha() else _escaped(one) for one in sign) + _BREAK
        case "dollar":
            return f"<span>{_escaped(sign)}</span>"
        case "commit":
            return _BREAK.join(sign[at : at + _PARTED] for at in range(0, len(sign), _PARTED))
    return _escaped(sign)


def _escaped(sign: str) -> str:
    return _ENTITIES.get(sign, f"\\{sign}")


def markdown_table(heads: Sequence[str], rows: Iterable[Sequence[str]], numbers: str = "") -> list[str]:
    """Return a table; `numbers` holds an `n` for every column that is aligned right. Cells are escaped already."""
    aligned = ["---:" if index < len(numbers) and numbers[index] == "n" else "---" for index in range(len(heads))]
    lines = [heads, aligned, *rows]
    return [*(f"| {' | '.join(cell or ' ' for cell in line)} |" for line in lines), ""]


def markdown_list(items: Iterable[str]) -> list[str]:
    """Return a list. Items are escaped already."""
    lines = [f"- {entry}" for entry in items]
    return [*lines, ""] if lines else []
