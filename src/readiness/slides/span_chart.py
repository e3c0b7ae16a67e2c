"""From and to dates as a chart: bars on a line of days."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.slide import Slide

from readiness.slides.native_charts import Series, ValueAxis, add_spans
from readiness.slides.slide_box import SlideBox
from readiness.slides.text_boxes import describe_shape
from readiness.slides.text_fit import slide_text
from readiness.view.shorten import shorten

_FIRST_DAY = date(1899, 12, 30)
_MOST_SAID = 900
_TICK_WIDTH = 140
_DATE, _DAYS = "yyyy-mm-dd", "0"


class TimeSpan(NamedTuple):
    """Something that takes time: to its likely end and on to its high one."""

    name: str
    start: str
    finish: str
    finish_high: str


def add_timeline(slide: Slide, box: SlideBox, spans: Sequence[TimeSpan], day: str) -> None:
    """Add a bar for every span, on days counted as spreadsheets count them."""
    starts, likely, high = ([_day(when) for when in part] for part in _parts(spans))
    scale = _scale(min(starts), max(high), max(2, int(box.width / _TICK_WIDTH)))
    series = (
        Series("Start", tuple(map(float, starts)), _DATE),
        Series("To the likely finish", _between(starts, likely), _DAYS, MSO_THEME_COLOR.ACCENT_1),
        Series("On to the high finish", _between(likely, high), _DAYS, MSO_THEME_COLOR.ACCENT_1, 0.6),
    )
    add_spans(slide, box, [span.name for span in spans], series, scale, day)
    said = "; ".join(
        f"{slide_text(span.name)} {span.start} to {span.finish}, high {span.finish_high}" for span in spans
    )
    describe_shape(slide.shapes[-1], "Timeline", shorten(f"Timeline: {said}", _MOST_SAID))


def _parts(spans: Sequence[TimeSpan]) -> tuple[list[str], list[str], list[str]]:
    return [span.start for span in spans], [span.finish for span in spans], [span.finish_high for span in spans]


def _day(when: str) -> int:
    return (date.fromisoformat(when) - _FIRST_DAY).days


def _between(first: Sequence[int], last: Sequence[int]) -> tuple[float, ...]:
    return tuple(float(max(0, end - start)) for start, end in zip(first, last, strict=True))


def _scale(first: int, last: int, ticks: int) -> ValueAxis:
    """Whole weeks between the dates of the axis."""
    weeks = max(1, -(-(last - first) // (7 * ticks)))
    return ValueAxis(first, first + weeks * 7 * ticks, weeks * 7, _DATE)
