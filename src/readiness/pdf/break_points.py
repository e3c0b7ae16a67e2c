"""Insert break points into long runs of text without spaces, for the layout of the PDF only.

For every line, the layout engine lays out the rest of a run again, which takes minutes for 20,000 characters. A
zero-width space limits this work to one piece; an occasional `<wbr>` starts a new text box, which bounds it further.
Neither appears in text that is copied from the PDF or read aloud.
"""

import re
from collections.abc import Iterator
from unicodedata import category

LONGEST = 30
"""Maximum number of characters between break points of a long run."""
SPACE = "\N{ZERO WIDTH SPACE}"
_LONG = 66
"""Maximum length of a run that stays unchanged, in characters: a SHA-256 with its two `<wbr>` does."""
_PIECES_OF_A_BOX = 16
_RUN = rf"(?<![^\s{SPACE}>])(?:[^ \t\n\r\f{SPACE}<>]|<wbr>){{{_LONG + 1},}}+"
_PARTS = re.compile(
    r"<(?P<kept>svg|style|script|title|textarea|select)\b.*?</(?P=kept)\s*>"
    r"|(?P<link><a\b[^>]*>.*?</a\s*>)"
    rf"|<(?!wbr>)[^>]*>|(?P<run>{_RUN})",
    re.DOTALL | re.IGNORECASE,
)
_RUNS = re.compile(rf"<(?!wbr>)[^>]*>|(?P<run>{_RUN})", re.IGNORECASE)
_CHARACTER = re.compile(r"&lt;U\+[0-9A-F]{4,6}&gt;|&[#\w]{1,32};|<wbr>|.", re.IGNORECASE | re.DOTALL)
_JOINING = frozenset("\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}\N{WORD JOINER}")


def with_break_points(page: str) -> str:
    """Return the page with a break point after every 30 characters of long runs; SVG pictures stay unchanged."""
    head, body, shown = page.partition("<body")
    return head + body + _PARTS.sub(_break_match, shown)


def _break_match(match: re.Match[str]) -> str:
    if link := match["link"]:
        # A second text box inside a link would become a second link.
        return _RUNS.sub(lambda inside: _break_run(inside["run"], 0) if inside["run"] else inside[0], link)
    return _break_run(match["run"], _PIECES_OF_A_BOX) if match["run"] else match[0]


def _break_run(run: str, pieces_of_a_box: int) -> str:
    parts: list[str] = []
    for number, piece in enumerate(_pieces(run)):
        if number:
            parts.append("<wbr>" if pieces_of_a_box and number % pieces_of_a_box == 0 else SPACE)
        parts.append(piece)
    return "".join(parts)


def _pieces(run: str) -> Iterator[str]:
    """Yield the pieces of a run.

    No piece begins with a combining mark. A piece is split next to a joining character only at twice the usual length.
    """
    piece: list[str] = []
    length, joined = 0, False
    for match in _CHARACTER.finditer(run):
        character = match[0]
        if character == "<wbr>":
            continue
        size = len(character) if character.startswith("&lt;U+") else 1
        most = 2 * LONGEST if joined or character in _JOINING else LONGEST
        if length and length + size > most and not category(character[0]).startswith("M"):
            yield "".join(piece)
            piece, length = [], 0
        piece.append(character)
        length += size
        joined = character in _JOINING
    yield "".join(piece)
