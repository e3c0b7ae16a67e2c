"""Lay out the names on the left of a picture of time: a code, and a whole title on one or two lines."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readiness.chart_elements.palette import TEAL
from readiness.chart_elements.svg import BOLD, svg_text, text_width, wrap_text
from readiness.chart_elements.symbols import TEXT
from readiness.statements.statement import Words

ROW, LINE = 20.0, 11.2
"""Height of a row with a name on one line, and of each line of a name."""
_CODE, _SPACE, _MOST_LINES, _BETWEEN = 90.0, 6.0, 2, 4.0
"""The most room for codes, the room after them, the most lines of a name, and the room between names of two lines."""
_NARROWER = (0.55, 0.65, 0.75, 0.85)
_DOWN = 3.4
"""From the middle of a line of text to its baseline."""


class NameRow(NamedTuple):
    """A code and a title on lines, with its place from the top of the picture."""

    code: str
    lines: tuple[str, ...]
    top: float
    height: float
    room: float
    """The room that all codes of the picture have."""

    @property
    def middle(self) -> float:
        """The height of the row's middle."""
        return self.top + self.height / 2

    @property
    def below(self) -> float:
        """The baseline of a line of text below the title."""
        return self.middle + _DOWN + (len(self.lines) + 1) * LINE / 2

    def elements(self) -> Iterator[str]:
        """Yield the code and the title; the code is beside the first line."""
        first = self.middle + _DOWN - (len(self.lines) - 1) * LINE / 2
        if self.code:
            yield svg_text(0, first, self.code, TEXT, self.room, fill=TEAL, font_weight="bold")
        for number, line in enumerate(self.lines):
            yield svg_text(self.room, first + number * LINE, line, TEXT)


def _balanced(title: Words, width: float) -> list[str]:
    """Return the lines of a title; where two hold all of it, they are about equally long."""
    lines = wrap_text(title, width, TEXT, _MOST_LINES)
    whole = " ".join(lines)
    for share in _NARROWER if len(lines) == _MOST_LINES else ():
        narrower = wrap_text(title, width * share, TEXT, _MOST_LINES)
        if " ".join(narrower) == whole:
            return narrower
    return lines


def name_rows(names: Sequence[tuple[str, Words]], top: float, width: float) -> list[NameRow]:
    """Return a row for each code and title below `top`; a longer title ends at a word of its second line."""
    codes = [text_width(code, TEXT * BOLD) + _SPACE for code, _ in names if code]
    room = min(_CODE, max(codes, default=0.0))
    rows = list[NameRow]()
    for code, title in names:
        lines = tuple(_balanced(title, width - room))
        height = max(ROW, len(lines) * LINE + _BETWEEN)
        rows.append(NameRow(code, lines, top, height, room))
        top += height
    return rows


def row_breaks(tops: Sequence[float], *others: float) -> tuple[float, ...]:
    """Return the heights at which a picture may be split, each with two of its rows before and after it.

    The first one is the end of its head; none for a picture of less than four rows. `others` are further heights.
    """
    between = (*tops[2:-1], *others)
    return (tops[0], *between) if between else ()
