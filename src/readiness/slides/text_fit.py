"""Fit text into an area, by the widths of its characters."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from readiness.safe_text import escape_controls
from readiness.shorten import shorten
from readiness.slides.advance_widths import USUAL, AdvanceWidths, TextFace
from readiness.statements.statement import Words
from readiness.statements.voice import say

LINE = 1.2
"""Height of a line, as a multiple of the font size."""
_SLACK = 0.985
"""The share of a line that is filled: programs round the places of characters."""
_WORDS = re.compile(r"\s+|(?<=[a-z]-)")
_CODE, _PARTS = re.compile(r"\b[A-Z]{1,6}-\d"), re.compile(r"(?<=\w-)(?=\w)")
"""A code of a question or step, and the places in a word at which a line may end."""
_HYPHENATED = re.compile(r"\w-\w")
_NARROWER = 0.3
"""The share of its width by which a text may be set narrower."""
_DATE = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
SPACE_AFTER = 6.0
"""The room below a paragraph, in points."""
_NARROWEST = 0.2
_KEPT = 20_000
"""The texts whose lines are kept: a table is tried in many sizes and divided in many ways before it is drawn."""
_ROUNDED = (0.99, 1.0, 1.01, 1.02)
"""The shares of a line that programs may fill, which set some pairs of characters closer."""


class Paragraph(NamedTuple):
    """A paragraph of text, regular or bold."""

    text: Words
    bold: bool = False


def slide_text(text: Words) -> str:
    """Return `text` on one line, with control characters escaped, which XML forbids or programs obey.

    A date is written with hyphens at which no line ends.
    """
    return _on_one_line(say(text))


@lru_cache(maxsize=_KEPT)
def _on_one_line(text: str) -> str:
    return _DATE.sub("\\1\u2011\\2\u2011\\3", " ".join(escape_controls(text).split()))


class SetText(NamedTuple):
    """A text as it is set: its lines, and the share of the width that the last line takes."""

    lines: list[str]
    last: float


def set_text(text: Words, width: float, size: float, widths: AdvanceWidths = USUAL.regular) -> SetText:
    """Return `text` broken into lines between its words; `width` and font `size` in points.

    Only a word that is wider than a line is broken.
    """
    lines, used, room = [""], 0.0, max(width / size, 1.5) * _SLACK
    space = widths[" "]
    for word in say(text).split():
        wide = sum(map(widths.__getitem__, word))
        if used and used + space + wide > room:
            lines.append("")
            used = 0.0
        lines[-1] += f" {word}" if lines[-1] else word
        used += wide + (space if used else 0)
        if used > room:
            broken, used = _broken(word, room, widths)
            lines[-1:] = broken
    return SetText(lines, used / room)


def line_count(text: Words, width: float, size: float, widths: AdvanceWidths = USUAL.regular) -> int:
    """Return the number of lines of `text`; `width` and font `size` in points."""
    return _line_count(say(text), width, size, widths)


@lru_cache(maxsize=_KEPT)
def _line_count(text: str, width: float, size: float, widths: AdvanceWidths) -> int:
    return len(set_text(text, width, size, widths).lines)


def widest_word(text: Words, size: float, widths: AdvanceWidths = USUAL.regular) -> float:
    """Return the width in points of the widest word, or of the widest part of a hyphenated word."""
    return max(text_width(word, size, widths) for word in _WORDS.split(say(text)))


def text_width(text: str, size: float, widths: AdvanceWidths = USUAL.regular) -> float:
    """Return the width in points that a text on one line needs."""
    return sum(map(widths.__getitem__, text)) * size / _SLACK


def end_without_broken_code(
    paragraphs: Iterable[Paragraph], width: float, size: float, drawn: TextFace, holds: Callable[[float], bool]
) -> float:
    """Return how much narrower text is set so that no line ends at the hyphen of a code such as DATA-12.

    Programs end lines there. A hyphen that keeps them from it would not be found by who looks for the code, nor be
    right in a copy. `drawn` is the typeface that the text is drawn in; `holds` says whether a width is enough. Of
    widths that all break a code, that with the fewest.
    """
    told = list(paragraphs)
    best, fewest = 0.0, broken_codes(told, width, size, drawn)
    for narrower in range(2, int(width * _NARROWER), 2):
        if not fewest or not holds(width - narrower):
            break
        broken = broken_codes(told, width - narrower, size, drawn)
        if broken < fewest:
            best, fewest = narrower, broken
    return best


def broken_codes(paragraphs: Iterable[Paragraph], width: float, size: float, drawn: TextFace) -> int:
    """Return how often a line ends within a code, in the typeface that the text is drawn in."""
    return _broken_within(_CODE, paragraphs, width, size, drawn)


def broken_words(paragraphs: Iterable[Paragraph], width: float, size: float, drawn: TextFace) -> int:
    """Return how often a line ends at the hyphen of a word, in the typeface that the text is drawn in."""
    return _broken_within(_HYPHENATED, paragraphs, width, size, drawn)


def _broken_within(
    pattern: re.Pattern[str], paragraphs: Iterable[Paragraph], width: float, size: float, drawn: TextFace
) -> int:
    every = [(slide_text(one.text), drawn.bold if one.bold else drawn.regular) for one in paragraphs]
    return sum(
        _words_broken(pattern, text, width / size * share, widths)
        for text, widths in every
        if pattern.search(text)
        for share in _ROUNDED
    )


def _words_broken(pattern: re.Pattern[str], text: str, room: float, widths: AdvanceWidths) -> int:
    """Return how often a line ends within such a word if lines end at blanks and hyphens; `room` in font sizes."""
    used, space, broken = 0.0, widths[" "], 0
    for word in text.split():
        for number, part in enumerate(_PARTS.split(word)):
            wide, before = sum(map(widths.__getitem__, part)), 0.0 if number or not used else space
            if used and used + before + wide > room:
                broken += bool(number and pattern.search(word))
                used, before = 0.0, 0.0
            used += before + wide
    return broken


def fit_text(words: Words, width: float, size: float, most: int, widths: AdvanceWidths = USUAL.regular) -> str:
    """Return a text without line breaks, cut to take at most `most` lines; `width` and font `size` in points."""
    text = shorten(slide_text(words), max(2, int(width / size / _NARROWEST) * most))
    if line_count(text, width, size, widths) <= most:
        return text
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        fits = line_count(shorten(text, middle), width, size, widths) <= most
        low, high = (middle, high) if fits else (low, middle - 1)
    return shorten(text, low)


def fit_paragraphs(
    paragraphs: Iterable[Paragraph], width: float, height: float, size: float, face: TextFace = USUAL
) -> Iterator[Paragraph]:
    """Yield the first paragraphs that fit whole; sizes in points."""
    for paragraph in paragraphs:
        text = slide_text(paragraph.text)
        height -= line_count(text, width, size, face.bold if paragraph.bold else face.regular) * size * LINE
        if height < 0:
            return
        height -= SPACE_AFTER
        yield paragraph._replace(text=text)


def _broken(word: str, room: float, widths: AdvanceWidths) -> tuple[list[str], float]:
    """Return the lines of a word that is wider than a line, and the room that the last one takes."""
    lines, used = [""], 0.0
    for character in word:
        wide = widths[character]
        if used and used + wide > room:
            lines.append("")
            used = 0.0
        lines[-1] += character
        used += wide
    return lines, used
