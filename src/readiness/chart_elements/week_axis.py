"""Lay out the weeks of a roadmap from left to right, with dates and bars."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from readiness.chart_elements.label_boxes import LabelBox
from readiness.chart_elements.palette import INK, LEVELS, LINE, MUTED, TEAL
from readiness.chart_elements.paths import rectangles, segments
from readiness.chart_elements.svg import svg_text, text_width
from readiness.chart_elements.symbols import TEXT, WIDTH
from readiness.statements import chart_plans
from readiness.statements.voice import language, say

NAME, ROW, HEAD = 296.0, 20.0, 22.0
"""Width of the names on the left, height of a row, and height of the dates above."""
_STEPS = (1, 2, 4, 8, 13, 26, 52, 104, 208)
_MOST_STEPS = 3
"""Most steps between dates, which are written out."""
_HALF = 4.5
"""Half the height of a bar."""

WeekBar = tuple[float, int, int, int]
"""A bar: its middle, and the weeks of its start, of its end with even odds, and of its end at 80 %."""


@dataclass(frozen=True, slots=True)
class WeekAxis:
    """The range of weeks of a chart, counted from `day`."""

    first: int
    last: int
    day: date
    left: float = NAME
    right: float = WIDTH - 12

    def x(self, week: int) -> float:
        """Return the x coordinate of the start of a week."""
        return self.left + (week - self.first) / max(1, self.last - self.first) * (self.right - self.left)

    def week(self, day: date) -> int:
        """Return the week that begins on a day, or the one around it."""
        return (day - self.day).days // 7

    def grid(self, height: float, top: float = HEAD) -> Iterator[str]:
        """Yield vertical lines down from `top` with dates above it, at most four."""
        span = max(1, self.last - self.first)
        step = next((step for step in _STEPS if span <= _MOST_STEPS * step), max(1, span // _MOST_STEPS))
        weeks = range(self.first, self.last + 1, step)
        yield from segments([(self.x(week), top - 6, self.x(week), height) for week in weeks], LINE, 0.8)
        end = 0.0
        for week in weeks:
            shown = self._shown(week)
            half = text_width(shown, TEXT) / 2
            x = min(self.x(week), WIDTH - half)
            if x - half > end:
                yield svg_text(x, top - 11, shown, TEXT, text_anchor="middle", fill=MUTED)
                end = x + half

    def _shown(self, week: int) -> str:
        try:
            return language().date(self.day + timedelta(weeks=week))
        except OverflowError:
            return say(chart_plans.week(number=week))

    def bars(self, bars: Sequence[WeekBar]) -> Iterator[str]:
        """Yield dark bars from the start to the end with even odds, and light ones on to the end at 80 %."""
        light = [self._box(middle, self.x(even), self.x(sure)) for middle, _, even, sure in bars if sure > even]
        dark = [
            self._box(middle, self.x(start), max(self.x(even), self.x(start) + 1.5)) for middle, start, even, _ in bars
        ]
        yield from rectangles(light, fill=LEVELS[1], stroke=INK, stroke_width=0.5)
        yield from rectangles(dark, fill=TEAL, stroke=INK, stroke_width=0.5)

    def _box(self, middle: float, left: float, right: float) -> LabelBox:
        return LabelBox(left, middle - _HALF, right, middle + _HALF)
