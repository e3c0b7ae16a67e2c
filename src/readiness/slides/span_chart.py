"""Draw spans between dates as a bar chart on an axis of days."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.slide import Slide

from readiness.shorten import shorten
from readiness.slides.day_axis import date_form, day_axis, day_number
from readiness.slides.native_charts import BarName, Series, add_spans, name_share
from readiness.slides.slide_box import SlideBox
from readiness.slides.text_boxes import describe_shape
from readiness.slides.text_fit import slide_text
from readiness.statements import slides
from readiness.statements.statement import Statement
from readiness.statements.voice import say

_MOST_CHARACTERS = 900
_TICK_WIDTH = 130
_DAYS = "0"


class TimeSpan(NamedTuple):
    """A named span from its start to its ends with even odds and with a chance of 80 %."""

    name: BarName
    start: date
    finish_50: date
    finish_80: date


def add_timeline(slide: Slide, box: SlideBox, spans: Sequence[TimeSpan], day: str, until: date) -> None:
    """Add a chart with one bar for each span; dates are spreadsheet day numbers, counted from 1899-12-30.

    The axis goes on to the day `until` at least.
    """
    starts, even, sure = (list(map(day_number, part)) for part in _parts(spans))
    names = [span.name for span in spans]
    width = box.width * (1 - name_share(names, box))
    first, last = min(span.start for span in spans), max(until, *(span.finish_80 for span in spans))
    scale = day_axis(first, last, max(2, int(width / _TICK_WIDTH)))
    series = (
        Series(slides.start(), tuple(map(float, starts)), date_form()),
        Series(slides.to_even(), _between(starts, even), _DAYS, MSO_THEME_COLOR.ACCENT_1),
        Series(slides.to_sure(), _between(even, sure), _DAYS, MSO_THEME_COLOR.ACCENT_1, 0.6),
    )
    add_spans(slide, box, names, series, scale, day)
    description = "; ".join(say(_said(span)) for span in spans)
    said = shorten(f"{say(slides.timeline_of())} {description}", _MOST_CHARACTERS)
    describe_shape(slide.shapes[-1], slides.timeline(), said)


def _said(span: TimeSpan) -> Statement:
    return slides.span(name=slide_text(span.name.whole), start=span.start, even=span.finish_50, sure=span.finish_80)


def _parts(spans: Sequence[TimeSpan]) -> tuple[list[date], list[date], list[date]]:
    return [span.start for span in spans], [span.finish_50 for span in spans], [span.finish_80 for span in spans]


def _between(first: Sequence[int], last: Sequence[int]) -> tuple[float, ...]:
    return tuple(float(max(0, end - start)) for start, end in zip(first, last, strict=True))
