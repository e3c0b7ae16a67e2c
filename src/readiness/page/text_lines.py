"""Count the lines of a text on paper: the one place that knows how wide letters are."""

from math import ceil

from readiness.statements.statement import Words
from readiness.statements.voice import say

_REGULAR, _BOLD = 0.575, 0.65
"""Width of an average letter in font sizes."""


def count_lines(text: Words, width: float, size: float, *, bold: bool = False) -> int:
    """Return the number of lines of a text in a column of some points, at a size in points; at least one."""
    lines, left, space = 1, width, size * 0.32
    for word in say(text).split():
        needs = _width(word, size, bold=bold)
        if needs <= left:
            left -= needs + space
        elif needs <= width:
            lines, left = lines + 1, width - needs - space
        else:
            lines += ceil((needs - left) / width)
            left = width - (needs - left) % width
    return lines


def _width(word: str, size: float, *, bold: bool) -> float:
    return len(word) * size * (_BOLD if bold else _REGULAR)
