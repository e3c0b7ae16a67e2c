"""Long runs of text without a space → the same with places to break, for the layout of the PDF alone.

The layout engine lays out the rest of a run again for every line it takes from it, so a run of 20,000 characters costs
minutes. A zero-width space lets it look at one piece at a time; a `<wbr>` now and then begins another box of text, and
bounds what it looks at. Neither is part of the words that are copied from the PDF or read aloud.
"""

import re
from collections.abc import Iterator
from unicodedata import category

LONGEST = 30
"""Most characters without a place to break, in a long run."""
SPACE = "\N{ZERO WIDTH SPACE}"
_LONG = 66
"""Runs up to this length, such as a SHA-256 with its two `<wbr>`, stay as they are."""
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
    """Return a page whose long runs have a place to break after every 30 characters; pictures stay as they are."""
    head, body, shown = page.partition("<body")
    return head + body + _PARTS.sub(_broken_part, shown)


def _broken_part(found: re.Match[str]) -> str:
    if link := found["link"]:
        # A box in a link would be a second link.
        return _RUNS.sub(lambda inside: _broken(inside["run"], 0) if inside["run"] else inside[0], link)
    return _broken(found["run"], _PIECES_OF_A_BOX) if found["run"] else found[0]


def _broken(run: str, pieces_of_a_box: int) -> str:
    made: list[str] = []
    for number, piece in enumerate(_pieces(run)):
        if number:
            made.append("<wbr>" if pieces_of_a_box and number % pieces_of_a_box == 0 else SPACE)
        made.append(piece)
    return "".join(made)


def _pieces(run: str) -> Iterator[str]:
    """The run in pieces; none begins with a mark, nor beside what joins characters, unless ever more are joined."""
    piece: list[str] = []
    length, joined = 0, False
    for found in _CHARACTER.finditer(run):
        character = found[0]
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
