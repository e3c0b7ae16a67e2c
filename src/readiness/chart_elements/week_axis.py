"""Lay out the weeks of a roadmap from left to right, with dates and bars."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from readiness.chart_elements.palette import INK, LEVELS, LINE, MUTED, TEAL
from readiness.chart_elements.svg import svg_element, svg_text, text_width
from readiness.chart_elements.symbols import TEXT, WIDTH, line_segment
from readiness.statements import chart_plans
from readiness.statements.voice import language, say

NAME, ROW, HEAD = 296.0, 20.0, 22.0
"""Width of the names on the left, height of a row, and height of the dates above."""
_STEPS = (1, 2, 4, 8, 13, 26, 52, 104, 208)
_MOST_STEPS = 3
"""Most steps between dates, which are written out."""


@dataclass(frozen=True, slots=True)
class WeekAxis:
    """The range of weeks of a chart, counted from `day`."""

    first: int
    last: int
    day: date

    def x(self, week: int) -> float:
        """Return the x coordinate of the start of a week."""
        return NAME + (week - self.first) / max(1, self.last - self.first) * (WIDTH - NAME - 12)

    def grid(self, height: float) -> Iterator[str]:
        """Yield vertical lines with dates, at most four."""
        span = max(1, self.last - self.first)
        step = next((step for step in _STEPS if span <= _MOST_STEPS * step), max(1, span // _MOST_STEPS))
        for week in range(self.first, self.last + 1, step):
            x = self.x(week)
            yield line_segment(x, HEAD - 6, x, height, LINE, 0.8)
            shown = self._shown(week)
            if x + text_width(shown, TEXT) / 2 <= WIDTH:
                yield svg_text(x, HEAD - 11, shown, TEXT, text_anchor="middle", fill=MUTED)

    def _shown(self, week: int) -> str:
        try:
            return language().date(self.day + timedelta(weeks=week))
        except OverflowError:
            return say(chart_plans.week(number=week))

    def bar(self, middle: float, start: int, even: int, sure: int) -> Iterator[str]:
        """Yield a dark bar from the start to the end with even odds, and a light one to the end at 80 %; in weeks."""
        left, right, far = self.x(start), self.x(even), self.x(sure)
        if far > right:
            yield self._part(middle, right, far - right, LEVELS[1])
        yield self._part(middle, left, max(1.5, right - left), TEAL)

    def _part(self, middle: float, left: float, width: float, fill: str) -> str:
        return svg_element(
            "rect", x=left, y=middle - 4.5, width=width, height=9, fill=fill, stroke=INK, stroke_width=0.5
        )
