"""Draw the options as native lines on axes of cost and date: each from its even odds to its 80 %."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from math import ceil
from typing import Any, NamedTuple

from pptx.chart.data import XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.slide import Slide
from pptx.util import Pt

from readiness.chart_elements.money_axis import MoneyAxis, money_axis
from readiness.shorten import shorten
from readiness.slides.advance_widths import TextFace
from readiness.slides.day_axis import day_axis, day_number
from readiness.slides.native_charts import ValueAxis, finish_chart, place_plot
from readiness.slides.slide_box import SlideBox
from readiness.slides.text_boxes import SMALL, describe_shape
from readiness.slides.text_fit import LINE, slide_text, text_width
from readiness.statements import slide_charts
from readiness.statements.statement import Words
from readiness.statements.voice import say

_MOST_CHARACTERS = 900
_LEFT, _RIGHT, _TOP, _FOOT = 62.0, 40.0, 14.0, 28.0
_TICK_WIDTH, _ROOM = 118, 0.12
"""The width of a date below the axis in points, and the room for names after the lines, in shares of the days."""
_MILLION, _THOUSAND = 10**6, 1000
_MARK, _KEY = 7, 40
"""The size of a marker, and the width of the sign before a name in a legend, in points."""
_PLACES = (
    (1, XL_LABEL_POSITION.RIGHT, 0.0, -0.5),
    (0, XL_LABEL_POSITION.LEFT, -1.0, -0.5),
    (1, XL_LABEL_POSITION.ABOVE, -0.5, -1.0),
    (0, XL_LABEL_POSITION.BELOW, -0.5, 0.0),
    (0, XL_LABEL_POSITION.ABOVE, -0.5, -1.0),
    (1, XL_LABEL_POSITION.BELOW, -0.5, 0.0),
    (0, XL_LABEL_POSITION.RIGHT, 0.0, -0.5),
    (1, XL_LABEL_POSITION.LEFT, -1.0, -0.5),
)
"""The places of a label beside the first or the last point of its line, in order of preference: its left edge in
widths of the label, its top in heights of it."""
_MARKERS = (
    XL_MARKER_STYLE.CIRCLE,
    XL_MARKER_STYLE.SQUARE,
    XL_MARKER_STYLE.DIAMOND,
    XL_MARKER_STYLE.TRIANGLE,
    XL_MARKER_STYLE.X,
)


class OptionRange(NamedTuple):
    """An option with its days and costs with even odds and with a chance of 80 %."""

    name: Words
    day_50: date
    day_80: date
    cost_50: int
    cost_80: int
    is_advised: bool


def add_option_chart(
    slide: Slide, box: SlideBox, options: Sequence[OptionRange], today: date, day: str, face: TextFace
) -> None:
    """Add a chart with a line for each option, named beside its end, or in a legend where names would collide.

    The axis of days begins at `today`; `day` is that of the workbook.
    """
    costs = money_axis(cost for one in options for cost in (one.cost_50, one.cost_80))
    days = _days(options, today, box)
    data = XyChartData(number_format="General")
    for one in options:
        series = data.add_series(slide_text(one.name))
        series.add_data_point(day_number(one.day_50), one.cost_50)
        series.add_data_point(day_number(one.day_80), one.cost_80)
    frame = slide.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER_LINES, *box.lengths, data)
    chart = finish_chart(frame.chart, day)
    _axes(chart, days, costs)
    plot = SlideBox(_LEFT, _TOP, box.width - _LEFT - _RIGHT, box.height - _TOP - _FOOT)
    places = list(_label_places(options, plot, days, costs, box, face))
    is_labeled = None not in places
    chart.has_legend = not is_labeled
    if not is_labeled:
        chart.legend.include_in_layout, chart.legend.font.size = False, Pt(SMALL)
        plot = plot._replace(height=plot.height - _legend_height(options, box, face))
    place_plot(chart, box, plot)
    for number, (line, one, place) in enumerate(zip(chart.plots[0].series, options, places, strict=True)):
        _paint(line, one, _MARKERS[number % len(_MARKERS)])
        if is_labeled and place is not None:
            _label(line.points[place.point].data_label, one, place.position)
    describe_shape(frame, slide_charts.options(), _alternative_text(options))


def _legend_height(options: Sequence[OptionRange], box: SlideBox, face: TextFace) -> float:
    """Return the room below a chart for a legend with the names of the options."""
    wide = sum(text_width(slide_text(one.name), SMALL, face.bold) + _KEY for one in options)
    return ceil(wide / box.width) * SMALL * LINE + SMALL


def _days(options: Sequence[OptionRange], today: date, box: SlideBox) -> ValueAxis:
    every = [today, *(day for one in options for day in (one.day_50, one.day_80))]
    after = timedelta(days=round(_ROOM * (max(every) - min(every)).days) + 1)
    return day_axis(min(every), max(every) + after, max(2, int((box.width - _LEFT - _RIGHT) / _TICK_WIDTH)))


def _axes(chart: Any, days: ValueAxis, costs: MoneyAxis) -> None:
    for axis, scale in ((chart.category_axis, days), (chart.value_axis, costs)):
        axis.minimum_scale, axis.maximum_scale, axis.major_unit = scale.least, scale.most, scale.step
        axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
        axis.tick_labels.number_format_is_linked = False
        axis.format.line.color.theme_color = MSO_THEME_COLOR.TEXT_1
    chart.category_axis.has_major_gridlines = False
    chart.category_axis.tick_labels.number_format = days.form
    chart.value_axis.tick_labels.number_format = _amount_form(costs)
    grid = chart.value_axis.major_gridlines.format.line
    grid.color.theme_color, grid.color.brightness = MSO_THEME_COLOR.TEXT_1, 0.8


def _amount_form(axis: MoneyAxis) -> str:
    """Return the number format of amounts in the unit of the axis, in spreadsheet notation."""
    if axis.unit == _MILLION:
        return "#,##0.0,," if axis.step % _MILLION else "#,##0,,"
    return "#,##0," if axis.unit == _THOUSAND else "#,##0"


def _paint(line: Any, one: OptionRange, marker: Any) -> None:
    line.smooth = False
    color = MSO_THEME_COLOR.ACCENT_1 if one.is_advised else MSO_THEME_COLOR.TEXT_1
    line.format.line.color.theme_color, line.format.line.width = color, Pt(4 if one.is_advised else 2)
    line.marker.style, line.marker.size = marker, _MARK + 2 * one.is_advised
    line.marker.format.fill.solid()
    line.marker.format.fill.fore_color.theme_color = color
    line.marker.format.line.color.theme_color = color


def _label(label: Any, one: OptionRange, position: Any) -> None:
    """Name a line beside one of its points; the name is that of the series."""
    label.has_text_frame = False
    label.position = position
    label.font.size, label.font.bold = Pt(SMALL), one.is_advised
    entry = label._dLbl  # noqa: SLF001  python-pptx shows no names of series
    for name, is_shown in (("showVal", "0"), ("showSerName", "1")):
        entry.find(f"{{{entry.nsmap['c']}}}{name}").set("val", is_shown)


class LabelPlace(NamedTuple):
    """The place of the name of a line: the number of its point, and the side of it."""

    point: int
    position: Any


def _label_places(
    options: Sequence[OptionRange],
    plot: SlideBox,
    days: ValueAxis,
    costs: MoneyAxis,
    box: SlideBox,
    face: TextFace,
) -> Iterator[LabelPlace | None]:
    """Yield a place for each name that meets no other name, no point and no edge; None where there is none."""
    lines = [
        (_point(plot, days, costs, one.day_50, one.cost_50), _point(plot, days, costs, one.day_80, one.cost_80))
        for one in options
    ]
    taken = [SlideBox(x - _MARK / 2, y - _MARK / 2, _MARK, _MARK) for line in lines for x, y in _along(*line)]
    for one, ends in zip(options, lines, strict=True):
        widths = face.bold if one.is_advised else face.regular
        size = (text_width(slide_text(one.name), SMALL, widths) + 4, SMALL * LINE)
        places = ((place, _label_box(ends[place[0]], size, *place[2:])) for place in _PLACES)
        found = next(((place, label) for place, label in places if _is_free(label, taken, box, plot)), None)
        if found:
            taken.append(found[1])
        yield LabelPlace(*found[0][:2]) if found else None


def _label_box(point: tuple[float, float], size: tuple[float, float], across: float, down: float) -> SlideBox:
    """Return the area of a label beside a point."""
    (x, y), (width, height) = point, size
    side, above = (_MARK * (1 if share == 0 else -1 if share == -1 else 0) for share in (across, down))
    return SlideBox(x + across * width + side, y + down * height + above, width, height)


def _is_free(label: SlideBox, taken: Sequence[SlideBox], box: SlideBox, plot: SlideBox) -> bool:
    is_inside = label.left >= plot.left and label.left + label.width <= box.width
    is_inside = is_inside and label.top >= 0 and label.bottom <= plot.bottom
    return is_inside and not any(_overlap(label, other) for other in taken)


def _along(start: tuple[float, float], end: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """Yield points along a line, at most about a marker apart."""
    number = max(1, int(max(abs(end[0] - start[0]), abs(end[1] - start[1])) / _MARK))
    for part in range(number + 1):
        share = part / number
        yield start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _point(plot: SlideBox, days: ValueAxis, costs: MoneyAxis, day: date, cost: int) -> tuple[float, float]:
    across = (day_number(day) - days.least) / (days.most - days.least)
    return plot.left + plot.width * across, plot.bottom - plot.height * costs.share(cost)


def _overlap(one: SlideBox, other: SlideBox) -> bool:
    across = one.left < other.left + other.width and other.left < one.left + one.width
    return across and one.top < other.bottom and other.top < one.bottom


def _alternative_text(options: Sequence[OptionRange]) -> str:
    said = (
        slide_charts.option(
            name=slide_text(one.name), even=one.day_50, sure=one.day_80, low=one.cost_50, high=one.cost_80
        )
        for one in options
    )
    return shorten(f"{say(slide_charts.options_of())} {'; '.join(map(say, said))}", _MOST_CHARACTERS)
