"""Add native charts with editable numbers and the colors of the slides' theme."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.slide import Slide
from pptx.util import Pt

from readiness.shorten import shorten
from readiness.slides.advance_widths import USUAL
from readiness.slides.reproducible_zip import date_workbook
from readiness.slides.slide_box import SlideBox
from readiness.slides.text_boxes import SMALL, describe_shape
from readiness.slides.text_fit import LINE, fit_text, set_text, slide_text, text_width
from readiness.statements import slides
from readiness.statements.statement import Words
from readiness.statements.voice import language, say
from readiness.view.cells import NOTHING

_MOST_CHARACTERS = 900
_NAMES, _BESIDE_NAMES, _BARS = 0.5, 0.015, 0.8
"""The shares of a chart's width that its names take at most, and a gap; of its height that its bars take."""
_GAP, _GAP_OF_FEW, _MANY = 50, 60, 6
"""The gap between spans, in percent of their height, and what is added for each that is missing to many."""
_TOP, _RIGHT, _FOOT, _LEGEND = 6, 34, 26, 24
"""The room above and at the right of the bars, for the labels below them, and for the legend, in points."""


class Series(NamedTuple):
    """A chart series: one number for each category, None if missing."""

    name: Words
    values: tuple[float | None, ...]
    form: str
    """The number format of the values, in spreadsheet notation."""
    color: MSO_THEME_COLOR | None = None
    brightness: float = 0
    """The brightness of the color, from -1 to 1; a series without a color is only outlined."""
    forms: tuple[str, ...] = ()
    """The number format of the label of each value; empty for that of the series."""


class BarName(NamedTuple):
    """The name of a category, and a short one for where the whole does not fit beside its bar."""

    whole: str
    short: str | None = None
    """None for as much of the whole as there is room for."""


class ValueAxis(NamedTuple):
    """The ends of the value axis, the step between its labels, and their number format."""

    least: float
    most: float
    step: float
    form: str = "General"


def add_bars(
    slide: Slide, box: SlideBox, names: Sequence[BarName], series: Sequence[Series], scale: ValueAxis, day: str
) -> Any:
    """Add a bar chart with the series side by side for each name, from top to bottom."""
    chart = _add_chart(slide, box, XL_CHART_TYPE.BAR_CLUSTERED, names, series, day)
    _axes(chart, _with_room(scale, box.width * (1 - name_share(names, box)) - _RIGHT))
    _place_plot(chart, box, names, _FOOT + _LEGEND)
    plot = chart.plots[0]
    plot.gap_width, plot.overlap, plot.has_data_labels = 60, 0, True
    plot.data_labels.show_value, plot.data_labels.font.size = True, Pt(SMALL)
    for line, kind in zip(plot.series, series, strict=True):
        _paint(line.format, kind)
        _set_label_forms(line, kind)
    return chart


def _set_label_forms(line: Any, kind: Series) -> None:
    """Set the number format of the labels whose format is not that of the series."""
    others = [
        (number, form)
        for number, form in enumerate(kind.forms)
        if form != kind.form and kind.values[number] is not None
    ]
    if others:  # labels of its own hide those of the chart
        line.data_labels.show_value, line.data_labels.font.size = True, Pt(SMALL)
    for number, form in others:
        _set_label_form(line.points[number].data_label, form)


def _set_label_form(label: Any, form: str) -> None:
    label.font.size = Pt(SMALL)
    entry = label._dLbl  # noqa: SLF001  python-pptx has no number format of one label
    entry.find(qn("c:idx")).addnext(parse_xml(f'<c:numFmt {nsdecls("c")} formatCode="{form}" sourceLinked="0"/>'))


def add_radar(
    slide: Slide, box: SlideBox, names: Sequence[BarName], series: Sequence[Series], scale: ValueAxis, day: str
) -> Any:
    """Add a radar chart with one line for each series."""
    chart = _add_chart(slide, box, XL_CHART_TYPE.RADAR_MARKERS, names, series, day)
    axis = chart.value_axis
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = scale.least, scale.most, scale.step
    for line, kind in zip(chart.plots[0].series, series, strict=True):
        line.smooth = False
        outline = line.format.line
        outline.width = Pt(1.25 if kind.color is None else 2.25)
        outline.color.theme_color = kind.color or MSO_THEME_COLOR.TEXT_1
        outline.color.brightness = kind.brightness
        _paint(line.marker.format, kind)
    return chart


def add_spans(
    slide: Slide, box: SlideBox, names: Sequence[BarName], series: Sequence[Series], scale: ValueAxis, day: str
) -> Any:
    """Add a stacked bar chart with one row for each name; the first series is an invisible offset."""
    chart = _add_chart(slide, box, XL_CHART_TYPE.BAR_STACKED, names, series, day)
    _axes(chart, scale)
    _place_plot(chart, box, names, _FOOT)
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = _GAP + _GAP_OF_FEW * max(0, _MANY - len(names)), 100
    first, *others = zip(plot.series, series, strict=True)
    first[0].format.fill.background()
    for line, kind in others:
        _paint(line.format, kind)
    # No legend: programs disagree about the entry of the invisible series. A text on the slide explains the colors.
    chart.has_legend = False
    return chart


def _paint(form: Any, kind: Series) -> None:
    """Fill a shape with the color of its series, or only outline it for a series without a color."""
    if kind.color is None:
        form.fill.background()
        form.line.color.theme_color, form.line.width = MSO_THEME_COLOR.TEXT_1, Pt(1.25)
        return
    form.fill.solid()
    form.fill.fore_color.theme_color = kind.color
    form.fill.fore_color.brightness = kind.brightness


def _add_chart(
    slide: Slide, box: SlideBox, kind: XL_CHART_TYPE, names: Sequence[BarName], series: Sequence[Series], day: str
) -> Any:
    data = CategoryChartData()
    # The leading blank keeps a name from becoming a formula or a link in the embedded workbook.
    data.categories = [f" {label}" for label in _labels(names, box)]
    for part in series:
        data.add_series(say(part.name), part.values, part.form)
    frame = slide.shapes.add_chart(kind, *box.lengths, data)
    describe_shape(frame, slides.chart(), _alternative_text(names, series))
    return finish_chart(frame.chart, day)


def finish_chart(chart: Any, day: str) -> Any:
    """Give a new chart the day of its workbook, its font and its legend, and return it."""
    workbook = chart.part.chart_workbook
    workbook.update_from_xlsx_blob(date_workbook(workbook.xlsx_part.blob, day))
    chart.has_title, chart.has_legend, chart.font.size = False, True, Pt(SMALL)
    chart.font.color.theme_color = MSO_THEME_COLOR.TEXT_1
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    for axis in chart._chartSpace.iter(qn("c:axId"), qn("c:crossAx")):  # noqa: SLF001  the format has no ids below zero
        axis.set("val", axis.get("val").removeprefix("-"))
    return chart


def name_share(names: Sequence[BarName], box: SlideBox) -> float:
    """Return the share of a chart's width that the names beside its bars take."""
    lines = [line for label in _labels(names, box) for line in label.split("\n")]
    widest = max(sum(map(USUAL.regular.__getitem__, line)) for line in lines) * SMALL
    return min(_NAMES, widest / box.width) + _BESIDE_NAMES


def most_spans(box: SlideBox) -> int:
    """Return the number of spans whose names have a line each beside their bars, at least one."""
    return max(1, int((box.height - _TOP - _FOOT) / (SMALL * LINE)))


def _labels(names: Sequence[BarName], box: SlideBox) -> Iterator[str]:
    """Yield the whole names on as many lines as there is room for beside their bars, or the short ones."""
    most = max(1, int(box.height * _BARS / len(names) / (SMALL * LINE)))
    for name in names:
        lines = set_text(slide_text(name.whole), box.width * _NAMES, SMALL).lines
        short = fit_text(name.whole, box.width * _NAMES, SMALL, most) if name.short is None else slide_text(name.short)
        yield "\n".join(lines) if len(lines) <= most else short


def _place_plot(chart: Any, box: SlideBox, names: Sequence[BarName], foot: float) -> None:
    """Place the bars so that the names have the room they need; programs otherwise cut them or leave some out."""
    left = name_share(names, box) * box.width
    place_plot(chart, box, SlideBox(left, _TOP, box.width - left - _RIGHT, box.height - _TOP - foot))


def place_plot(chart: Any, box: SlideBox, plot: SlideBox) -> None:
    """Place the plot of a chart, in points from the corner of the chart."""
    shares = {
        "x": plot.left / box.width,
        "y": plot.top / box.height,
        "w": plot.width / box.width,
        "h": plot.height / box.height,
    }
    values = "".join(f'<c:{name} val="{share:.4f}"/>' for name, share in shares.items())
    layout = parse_xml(
        f'<c:layout {nsdecls("c")}><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/>'
        f'<c:yMode val="edge"/>{values}</c:manualLayout></c:layout>'
    )
    area = chart._chartSpace.chart.plotArea  # noqa: SLF001  python-pptx places no plots
    for old in area.findall(qn("c:layout")):
        area.remove(old)
    area.insert(0, layout)


def _with_room(scale: ValueAxis, width: float) -> ValueAxis:
    """Return the axis with labels so far apart that they stand side by side."""
    label = text_width(f"{max(abs(scale.least), abs(scale.most)):,.0f} ", SMALL)
    most, step = max(1.0, width / label), scale.step
    while (scale.most - scale.least) / step > most and 2 * step <= scale.most - scale.least:
        step *= 2
    return scale._replace(step=step)


def _axes(chart: Any, scale: ValueAxis) -> None:
    names, values = chart.category_axis, chart.value_axis
    # The labels stay at the left edge of the chart when values are below zero.
    names.reverse_order, names.tick_label_position = True, XL_TICK_LABEL_POSITION.LOW
    names.format.line.color.theme_color = MSO_THEME_COLOR.TEXT_1
    values.minimum_scale, values.maximum_scale, values.major_unit = scale.least, scale.most, scale.step
    # The category axis is reversed, and HIGH places the value labels below it.
    values.tick_label_position = XL_TICK_LABEL_POSITION.HIGH
    values.tick_labels.number_format, values.tick_labels.number_format_is_linked = scale.form, False
    grid = values.major_gridlines.format.line
    grid.color.theme_color, grid.color.brightness = MSO_THEME_COLOR.TEXT_1, 0.8
    values.format.line.fill.background()


def _alternative_text(names: Sequence[BarName], series: Sequence[Series]) -> str:
    """Return the alternative text of a chart: its series, names and values."""
    kinds = slides.chart_of(series=tuple(part.name for part in series))
    values = zip(*(part.values for part in series), strict=True)
    rows = (f"{slide_text(name.whole)} {', '.join(map(_number, row))}" for name, row in zip(names, values, strict=True))
    return shorten(f"{say(kinds)} {'; '.join(rows)}", _MOST_CHARACTERS)


def _number(value: float | None) -> str:
    return NOTHING if value is None else language().decimal(f"{value:g}")
