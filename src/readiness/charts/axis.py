"""A scale along a line: where a level lies, and which numbers stand at it."""

from collections.abc import Iterator
from typing import NamedTuple

from readiness.charts.palette import LINE, MUTED
from readiness.charts.svg import svg_text
from readiness.charts.symbols import TEXT, line_segment
from readiness.view.models.scores import NodeScoreView


class ScoreRange(NamedTuple):
    """The least and the most a score could be."""

    least: float
    most: float

    def share(self, value: float) -> float:
        """Return how far along the scale a value lies, from 0 to 1."""
        return max(0.0, min(1.0, (value - self.least) / (self.most - self.least))) if self.most > self.least else 0.0

    def ticks(self) -> list[float]:
        """Return whole numbers where there are few of them, else the ends and three between."""
        width = self.most - self.least
        if width <= 10 and float(self.least).is_integer():
            return [self.least + step for step in range(int(width) + 1)]
        return [self.least + width * quarter / 4 for quarter in range(5)]


def score_range(row: NodeScoreView) -> ScoreRange:
    """Return the ends of a score; the same for every row where all are on one scale."""
    return ScoreRange(row.least.rounded if row.least else 0.0, row.most.rounded if row.most else 0.0)


class AxisStrip(NamedTuple):
    """A stretch of a picture a scale is laid along, row after row."""

    left: float
    right: float

    def x(self, value: float, ends: ScoreRange) -> float:
        """Return where a value lies."""
        return self.left + ends.share(value) * (self.right - self.left)

    def numbers(self, y: float, ends: ScoreRange) -> Iterator[str]:
        """Yield the numbers of the scale, to stand above the rows that share it."""
        for value in ends.ticks():
            yield svg_text(self.x(value, ends), y, f"{value:g}", TEXT, text_anchor="middle", fill=MUTED)

    def line(self, y: float, ends: ScoreRange, *, named: bool) -> Iterator[str]:
        """Yield a row's scale with its ticks; with the numbers at its ends where the row has a scale of its own."""
        yield line_segment(self.left, y, self.right, y, LINE)
        for value in ends.ticks():
            x = self.x(value, ends)
            yield line_segment(x, y - 4, x, y + 4, LINE)
        if named:
            yield svg_text(self.left - 9, y + 3.4, f"{ends.least:g}", TEXT, text_anchor="end", fill=MUTED)
            yield svg_text(self.right + 9, y + 3.4, f"{ends.most:g}", TEXT, fill=MUTED)
