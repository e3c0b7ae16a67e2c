"""Fit text into an area, with generous estimates of word widths because the reader's fonts are unknown."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from readiness.safe_text import escape_controls
from readiness.shorten import shorten
from readiness.statements.statement import Words
from readiness.statements.voice import say

LINE = 1.2
"""Height of a line, as a multiple of the font size."""
_NARROW, _USUAL, _BROAD, _WIDE = 0.3, 0.54, 0.72, 1.05
"""Widths of characters, as multiples of the font size, for a font as wide as Arial or slightly wider."""
_NARROW_ONES, _BROAD_ONES = frozenset("ijltfrI.,;:'|!()[]/ "), frozenset("mwMWABCDGHKNOQRUVXY%@&–→")
_WORDS = re.compile(r"\s+|(?<=[a-z]-)")
_SPACE_AFTER = 6.0
_NARROWEST = 0.25


class Paragraph(NamedTuple):
    """A paragraph of text, regular or bold."""

    text: Words
    bold: bool = False


def slide_text(text: Words) -> str:
    """Return `text` on one line, with control characters escaped, which XML forbids or programs obey."""
    return " ".join(escape_controls(say(text)).split())


def line_count(text: Words, width: float, size: float) -> int:
    """Return the maximum number of lines of `text`, with `width` and font `size` in points; long words are broken."""
    number, used, room = 1, 0.0, max(width / size, 1.5)
    for word in say(text).split():
        wide = sum(map(_width, word))
        if used and used + _NARROW + wide > room:
            number, used = number + 1, 0.0
        used += wide + (_NARROW if used else 0)
        while used > room:
            number, used = number + 1, used - room
    return number


def widest_word(text: Words, size: float) -> float:
    """Return the width in points of the widest word, or of the widest part of a hyphenated word."""
    return max(sum(map(_width, word)) * size for word in _WORDS.split(say(text)))


def fit_text(words: Words, width: float, size: float, most: int) -> str:
    """Return a text without line breaks, cut to take at most `most` lines; `width` and font `size` in points."""
    text = shorten(slide_text(words), max(2, int(width / size / _NARROWEST) * most))
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
    """Yield as many paragraphs as fit, each cut to `most` lines; sizes in points."""
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
