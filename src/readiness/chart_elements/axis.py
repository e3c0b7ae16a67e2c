"""Lay out a scale along a line: positions of values, ticks and numbers."""

from collections.abc import Iterator
from typing import NamedTuple

from readiness.chart_elements.palette import LINE, MUTED
from readiness.chart_elements.svg import svg_text
from readiness.chart_elements.symbols import TEXT, line_segment
from readiness.statements.values import Figure
from readiness.statements.voice import language
from readiness.view.models.scores import NodeScoreView


class ScoreRange(NamedTuple):
    """The lowest and the highest possible score."""

    least: float
    most: float
    names: tuple[tuple[int, str], ...] = ()
    """The levels with ids, for a scale of levels whose model calls them by ids."""

    def text(self, value: float) -> str:
        """Return the text at a tick: the id of a level, or a number."""
        return dict(self.names).get(int(value), number_text(value)) if value == int(value) else number_text(value)

    def share(self, value: float) -> float:
        """Return the position of a value on the scale from 0 to 1; values outside are clipped."""
        return max(0.0, min(1.0, (value - self.least) / (self.most - self.least))) if self.most > self.least else 0.0

    def ticks(self) -> list[float]:
        """Return every whole step of a range up to 10 wide from a whole number, else the ends and the quarters."""
        width = self.most - self.least
        if width <= 10 and float(self.least).is_integer():
            return [self.least + step for step in range(int(width) + 1)]
        return [self.least + width * quarter / 4 for quarter in range(5)]


def has_mark(row: NodeScoreView) -> bool:
    """Return whether a score of a row is drawn: it has one, and it is from enough answers."""
    return not row.too_unknown and bool(row.claimed or row.evidenced)


def score_range(row: NodeScoreView) -> ScoreRange:
    """Return the range of a row's score; 0 for an end that is missing."""
    return ScoreRange(row.least.rounded if row.least else 0.0, row.most.rounded if row.most else 0.0)


def number_figure(value: float) -> Figure:
    """Return a number of a scale without trailing zeros."""
    return Figure(f"{value:g}", value, f"{value:g}")


def number_text(value: float) -> str:
    """Return a number of a scale as text, in the language of the run."""
    return language().decimal(f"{value:g}")


class AxisStrip(NamedTuple):
    """The horizontal extent of a scale in a picture, shared by its rows."""

    left: float
    right: float

    def x(self, value: float, ends: ScoreRange) -> float:
        """Return the x coordinate of a value."""
        return self.left + ends.share(value) * (self.right - self.left)

    def numbers(self, y: float, ends: ScoreRange) -> Iterator[str]:
        """Yield the numbers of the scale, at height `y` above the rows that share it."""
        for value in ends.ticks():
            yield svg_text(self.x(value, ends), y, ends.text(value), TEXT, text_anchor="middle", fill=MUTED)

    def line(self, y: float, ends: ScoreRange, *, named: bool) -> Iterator[str]:
        """Yield a row's scale with its ticks, and with the numbers at its ends if `named`."""
        yield line_segment(self.left, y, self.right, y, LINE)
        for value in ends.ticks():
            x = self.x(value, ends)
            yield line_segment(x, y - 4, x, y + 4, LINE)
        if named:
            yield svg_text(self.left - 9, y + 3.4, ends.text(ends.least), TEXT, text_anchor="end", fill=MUTED)
            yield svg_text(self.right + 9, y + 3.4, ends.text(ends.most), TEXT, fill=MUTED)


SCORE_STRIP_WIDTH = 240.0
SCORE_STRIP = AxisStrip(9.0, SCORE_STRIP_WIDTH - 9)
"""The extent of a scale in the pictures of the scorecard's rows."""
