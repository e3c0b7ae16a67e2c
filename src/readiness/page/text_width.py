"""Measure text in the typeface of the reports: its width, and the lines it takes in a column of a page on paper.

The widths are those of the font files, with kerning, in a table that `tools/fonts.py` writes. A text never takes more
lines on paper than here: what the layout engine may break where this module does not only makes it shorter.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple
from unicodedata import category, east_asian_width

from readiness.statements.statement import Words
from readiness.statements.voice import say
from readiness.typeface.widths import face

BOLD, SEMIBOLD, REGULAR = 700, 600, 400
_WIDE, _OTHER = 1.3, 1.2
"""Widths of characters that another font draws, in font sizes: of Chinese characters and emoji, and of others."""
_MARKS = frozenset({"Mn", "Me", "Cf"})
"""Categories of characters without a width."""
_SPACE = re.compile("[ \t\n\r\f]+")
_KEPT = re.compile("(?<=['\"‘’“”«»])[ \t\n\r\f]+(?=[(\\[{])")
"""A space at which no line ends: between a quotation mark and an opening bracket (Unicode Annex 14, rule LB15)."""
_PIECES = re.compile(r"(?<=[^\W_]-)(?=[^\W\d_])|(?<=[^\W_]–)(?=[^\W_])")
"""The places where a word may be broken between lines: after a hyphen or an en dash inside it."""
_INNER_BREAK = re.compile(r"[-–—/|?!…%)\]}]|.{30}")
"""The places where the engine prefers to break a word that is wider than its column."""
_ROUNDED = 0.01
"""Points by which a column counts as narrower: the engine rounds each distance."""


class Run(NamedTuple):
    """A text of one size, in points, and one weight."""

    text: Words
    size: float
    weight: int = REGULAR


def text_width(text: Words, size: float, weight: int = REGULAR) -> float:
    """Return the width of a text on one line, in points; figures have one width."""
    return _width(say(text), weight) * size


def count_lines(text: Words, width: float, size: float, weight: int = REGULAR) -> int:
    """Return the number of lines that a text takes in a column of that width, in points; at least one."""
    return count_run_lines([Run(text, size, weight)], width)


def count_run_lines(runs: Iterable[Run], width: float) -> int:
    """Return the number of lines of a text of several sizes and weights; between two runs stands a space.

    >>> count_run_lines([Run("1. Name an owner.", 8, BOLD), Run("Closes a gap.", 7)], 200)
    1
    """
    width -= _ROUNDED
    lines, left = 1, width
    is_first = True
    for piece in _pieces(runs):
        space = 0.0 if is_first else piece.space
        if piece.width > width:
            lines += _broken_lines(piece, width) - (1 if is_first else 0)
            left = 0.0
        elif space + piece.width > left:
            lines += 1
            left = width - piece.width
        else:
            left -= space + piece.width
        is_first = False
    return lines


class _Piece(NamedTuple):
    """A part of a text that stays on one line if the column is wide enough."""

    text: str
    run: Run
    width: float
    space: float
    """The width of the space before it, which no line begins with."""


def _pieces(runs: Iterable[Run]) -> Iterator[_Piece]:
    """Yield the pieces of all runs; the space between two runs is that of the larger one, as it may be of either."""
    before = 0.0
    for run in runs:
        own = _width(" ", run.weight) * run.size
        space, before = max(before, own), max(own, _width(" ", REGULAR) * run.size)
        text = _KEPT.sub("\u00a0", say(run.text).strip(" \t\n\r\f"))
        for word in _SPACE.split(text):
            for place, part in enumerate(_PIECES.split(word)):
                width = _width(part, run.weight) * run.size
                yield _Piece(part, run, width, 0.0 if place else space)
            space = own


def _broken_lines(piece: _Piece, width: float) -> int:
    """Return the most lines of a piece that is wider than its column."""
    lines, left = 1, width
    for character in piece.text:
        advance = _width(character, piece.run.weight) * piece.run.size
        if advance > left:
            lines += 1
            left = width
        left -= advance
    return lines + len(_INNER_BREAK.findall(piece.text))


@lru_cache(maxsize=16384)
def _width(text: str, weight: int) -> float:
    """Return the width of a text as a multiple of the font size."""
    measured = face(weight)
    total, row = 0.0, _NO_ROW
    for character in text.replace("\u00a0", " "):
        total += row.get(character, 0.0)
        advance = measured.advances.get(character)
        total += _other_width(character) if advance is None else advance
        row = measured.kerning.get(character, _NO_ROW)
    return total


_NO_ROW: Mapping[str, float] = {}


def _other_width(character: str) -> float:
    """Return a safe width of a character that the typeface lacks."""
    if category(character) in _MARKS:
        return 0.0
    return _WIDE if east_asian_width(character) in "WF" else _OTHER
