"""Text that fits: how wide words will be is estimated generously, because the fonts are the reader's."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from readiness.safe_text import escape_controls
from readiness.view.shorten import shorten

LINE = 1.2
"""Height of a line, in font sizes."""
_NARROW, _USUAL, _BROAD, _WIDE = 0.3, 0.54, 0.72, 1.05
"""Widths of characters, in font sizes: those of a font as wide as Arial, or somewhat more."""
_NARROW_ONES, _BROAD_ONES = frozenset("ijltfrI.,;:'|!()[]/ "), frozenset("mwMWABCDGHKNOQRUVXY%@&–→")
_WORDS = re.compile(r"\s+|(?<=[a-z]-)")
_SPACE_AFTER = 6.0
_NARROWEST = 0.25


class Paragraph(NamedTuple):
    """One paragraph."""

    text: str
    bold: bool = False


def slide_text(text: str) -> str:
    """Return `text` on one line, with nothing in it that XML cannot hold or that would be obeyed."""
    return " ".join(escape_controls(text).split())


def line_count(text: str, width: float, size: float) -> int:
    """Return how many lines `text` takes, at most, in a font of that size; words wider than a line are broken."""
    number, used, room = 1, 0.0, max(width / size, 1.5)
    for word in text.split():
        wide = sum(map(_width, word))
        if used and used + _NARROW + wide > room:
            number, used = number + 1, 0.0
        used += wide + (_NARROW if used else 0)
        while used > room:
            number, used = number + 1, used - room
    return number


def widest_word(text: str, size: float) -> float:
    """Return the width of the widest word, or part of a word that is written with hyphens."""
    return max(sum(map(_width, word)) * size for word in _WORDS.split(text))


def fit_text(text: str, width: float, size: float, most: int) -> str:
    """Return `text` as it can be shown, cut to that number of lines."""
    text = shorten(slide_text(text), max(2, int(width / size / _NARROWEST) * most))
    if line_count(text, width, size) <= most:
        return text
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if line_count(shorten(text, middle), width, size) <= most else (low, middle - 1)
    return shorten(text, low)


def fit_paragraphs(
    paragraphs: Iterable[Paragraph], width: float, height: float, size: float, most: int = 4
) -> Iterator[Paragraph]:
    """Return as many paragraphs as there is room for, each cut to `most` lines."""
    for paragraph in paragraphs:
        text = fit_text(paragraph.text, width, size, most)
        height -= line_count(text, width, size) * size * LINE
        if height < 0:
            return
        height -= _SPACE_AFTER
        yield paragraph._replace(text=text)


def _width(character: str) -> float:
    if character in _NARROW_ONES:
        return _NARROW
    if character in _BROAD_ONES:
        return _BROAD
    return _WIDE if unicodedata.east_asian_width(character) in "WF" or ord(character) >= 0x1F000 else _USUAL
