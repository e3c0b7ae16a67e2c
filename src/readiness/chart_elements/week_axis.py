"""Lay out the weeks of a roadmap from left to right, with dates and bars."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from readiness.chart_elements.label_boxes import LabelBox
from readiness.chart_elements.palette import INK, LEVELS, LINE, MUTED, TEAL
from readiness.chart_elements.paths import rectangles, segments
from readiness.chart_elements.round_days import round_days
from readiness.chart_elements.svg import svg_text, text_width
from readiness.chart_elements.symbols import TEXT, WIDTH
from readiness.statements import chart_plans
from readiness.statements.voice import language, say

NAME, HEAD = 296.0, 22.0
"""Width of the names on the left, and height of the dates above."""
_MOST_DATES = 3
"""Most dates after the first one; they are written out."""
_APART = 8.0
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

    def x(self, week: float) -> float:
        """Return the x coordinate of the start of a week."""
        return self.left + (week - self.first) / max(1, self.last - self.first) * (self.right - self.left)

    def week(self, day: date) -> int:
        """Return the week that begins on a day, or the one around it."""
        return (day - self.day).days // 7

    def grid(self, height: float, top: float = HEAD) -> Iterator[str]:
        """Yield vertical lines down from `top` at the first day and round ones, with the dates that have room."""
        lines, texts, end = list[float](), list[str](), -_APART
        for place, shown in self._dates():
            half = text_width(shown, TEXT) / 2
            x = max(half, min(place, WIDTH - half))
            lines.append(place)
            if x - half >= end + _APART:
                texts.append(svg_text(x, top - 11, shown, TEXT, text_anchor="middle", fill=MUTED))
                end = x + half
        yield from segments([(place, top - 6, place, height) for place in lines], LINE, 0.8)
        yield from texts

    def _dates(self) -> Iterator[tuple[float, str]]:
        """Yield the places of dates with the dates, or with weeks where an end lies beyond all dates."""
        try:
            first, last = (self.day + timedelta(weeks=week) for week in (self.first, self.last))
        except OverflowError:
            step = max(1, (self.last - self.first) // _MOST_DATES)
            for week in range(self.first, self.last + 1, step):
                yield self.x(week), say(chart_plans.week(number=week))
            return
        for day in round_days(first, last, _MOST_DATES):
            yield self.x((day - self.day).days / 7), language().date(day)

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
