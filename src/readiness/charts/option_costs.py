"""Draw the options by the day on which each is done and its cost: a point at 80 %, with the range from even odds."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.label_boxes import LabelBox
from readiness.chart_elements.label_placement import LINE_HEIGHT, LabelRequest, PlacedLabel, place_labels
from readiness.chart_elements.money_axis import MoneyAxis, money_axis
from readiness.chart_elements.option_marks import option_mark, option_rows
from readiness.chart_elements.palette import LINE, MUTED, PAPER, TEAL
from readiness.chart_elements.paths import rectangles, segments, shapes
from readiness.chart_elements.svg import BOLD, number, svg_picture, svg_text, wrap_text
from readiness.chart_elements.symbols import TEXT, WIDTH
from readiness.chart_elements.week_axis import WeekAxis
from readiness.safe_text import escape_controls
from readiness.statements import option_pictures as words
from readiness.statements import options as heads
from readiness.statements import page
from readiness.statements.statement import Statement, Value
from readiness.statements.voice import say
from readiness.view.cells import cell_text
from readiness.view.models.options import OptionsView, OptionView
from readiness.view.option_names import marked_name
from readiness.view.option_picture import option_picture_title

_LEFT, _TOP, _RIGHT, _BAND = 48.0, 38.0, WIDTH - 14, 168.0
_HEIGHTS = ((156.0, False), (220.0, False), (156.0, True), (240.0, True), (340.0, True), (700.0, True))
"""Heights of the plot, from the first choice: one in which all labels have room, and whether they may cover frames."""
_LABEL, _LEAST = 176.0, 2.0


class _Place(NamedTuple):
    """An option with the box of its line: from the day and cost with even odds to those at 80 %, where its mark is."""

    option: OptionView
    frame: LabelBox


def option_costs(found: OptionsView | None, day: date) -> Chart | None:
    """Return the options by day and cost, or by day alone where a cost is not stated.

    `day` is the day of week 0. None where too much is unknown to compare, nothing is left to decide, or fewer than two
    options have a day or none of them leads to the gate.
    """
    title = option_picture_title(found) if found else None
    if found is None or title is None:
        return None
    dated = [one for one in found.options if one.at_50 and one.at_80]
    last = max(1, *(WeekAxis(0, 1, day).week(one.at_80) for one in dated if one.at_80))
    if found.currency is None or any(one.cost_80 is None for one in dated):
        height, rows = option_rows(found.options, last, day)
        svg = svg_picture(_told(words.picture_of_days(), title, found), WIDTH, height, *rows)
    else:
        svg = _plane(found, found.currency, WeekAxis(0, last, day, _LEFT, _right(found)), title)
    return Chart(title, svg, _heads(), tuple(map(_data, found.options)))


def _right(found: OptionsView) -> float:
    """Return the end of the axis of days, beyond which options without a day are told."""
    return _RIGHT - _BAND if any(one.at_80 is None for one in found.options) else _RIGHT


def _told(first: Statement, title: Statement, found: OptionsView) -> list[Statement]:
    return [first, title, *(words.of_option(option=one.name, facts=tuple(_facts(one))) for one in found.options)]


def _facts(one: OptionView) -> Iterator[Value]:
    if one.no_day or one.at_50 is None or one.at_80 is None:
        yield one.no_day or ""
    else:
        yield one.at_80 if one.at_50 == one.at_80 else words.days(first=one.at_50, last=one.at_80)
    if one.cost is not None:
        yield one.cost


def _heads() -> tuple[Statement, ...]:
    return (page.option(), heads.done_even(), heads.done_80(), heads.cost())


def _data(one: OptionView) -> tuple[str, ...]:
    cells = (marked_name(one), one.no_day or one.at_50, one.no_day or one.at_80, one.cost)
    return tuple(map(cell_text, cells))


def _plane(found: OptionsView, currency: str, weeks: WeekAxis, title: Statement) -> str:
    axis = money_axis(amount for one in found.options for amount in (one.cost_50, one.cost_80) if amount is not None)
    for height, covers in _HEIGHTS:
        bottom = _TOP + height
        places = [_Place(one, _frame(one, axis, weeks, bottom)) for one in found.options]
        if (names := _names(places, weeks, bottom, covers=covers)) is not None:
            break
    parts = [*_axes(axis, currency, weeks, bottom), *_lines(places), *_labels(names or [])]
    parts += [
        option_mark(one.option, one.frame.right, one.frame.top)
        for one in sorted(places, key=lambda one: bool(one.option.mark))
    ]
    return svg_picture(_told(words.picture_of_both(), title, found), WIDTH, bottom + 8, *parts)


def _frame(one: OptionView, axis: MoneyAxis, weeks: WeekAxis, bottom: float) -> LabelBox:
    """Return the box of an option's line; that of one without a day stands beyond the axis, at its cost."""
    high, low = (bottom - axis.share(amount or 0) * (bottom - _TOP) for amount in (one.cost_80, one.cost_50))
    if one.at_50 is None or one.at_80 is None:
        return LabelBox(weeks.right + 16, high, weeks.right + 16, low)
    return LabelBox(weeks.x(weeks.week(one.at_50)), high, weeks.x(weeks.week(one.at_80)), low)


def _axes(axis: MoneyAxis, currency: str, weeks: WeekAxis, bottom: float) -> Iterator[str]:
    yield svg_text(0, 10, axis.words(currency), TEXT, fill=MUTED)
    yield from weeks.grid(bottom, _TOP)
    heights = [(amount, bottom - axis.share(amount) * (bottom - _TOP)) for amount in axis.ticks()]
    yield from segments([(_LEFT, y, weeks.right, y) for _, y in heights], LINE, 0.8)
    for amount, y in heights:
        yield svg_text(_LEFT - 8, y + 3.4, axis.label(amount), TEXT, text_anchor="end", fill=MUTED)
    yield from segments([(_LEFT, bottom, weeks.right, bottom), (_LEFT, _TOP, _LEFT, bottom)], MUTED)
    if weeks.right < _RIGHT:
        yield from segments([(weeks.right + 8, _TOP - 6, weeks.right + 8, bottom)], MUTED, 1, "3 3")


def _lines(places: Sequence[_Place]) -> Iterator[str]:
    """Yield the lines of the ranges, that of the option advised or chosen thick, each with a dot at its even odds."""
    for is_marked, width, radius in ((False, 1.6, 2.2), (True, 3.2, 3.0)):
        frames = [one.frame for one in places if bool(one.option.mark) is is_marked]
        ranges = [one for one in frames if one.right - one.left > _LEAST or one.bottom - one.top > _LEAST]
        yield from segments([(one.left, one.bottom, one.right, one.top) for one in ranges], TEAL, width)
        yield from shapes([_dot(one.left, one.bottom, radius) for one in ranges], fill=TEAL)


def _dot(x: float, y: float, radius: float) -> str:
    """Return the path of a dot."""
    half = f"a{radius:g} {radius:g} 0 1 0 {{}}{2 * radius:g} 0"
    return f"M{number(x - radius)} {number(y)}{half.format('')}{half.format('-')}z"


def _widened(frame: LabelBox) -> LabelBox:
    return frame._replace(left=min(frame.left, frame.right - _LEAST), bottom=max(frame.bottom, frame.top + _LEAST))


def _names(places: Sequence[_Place], weeks: WeekAxis, bottom: float, *, covers: bool) -> list[PlacedLabel] | None:
    """Return the labels of all options in their places; None where the plot has no room for them."""
    plot = LabelBox(_LEFT + 3, _TOP - 4, weeks.right - 3, bottom - 3)
    band = LabelBox(weeks.right + 12, _TOP - 4, WIDTH, bottom - 3)
    found: list[PlacedLabel] = []
    for within, is_dated in ((plot, True), (band, False)):
        own = [one for one in places if (one.option.at_80 is not None) is is_dated]
        marks = [_widened(one.frame) for one in own]
        if (placed := place_labels([_request(one) for one in own], within, marks, covers=covers)) is None:
            return None
        found += placed
    return found


def _request(one: _Place) -> LabelRequest:
    option, width = one.option, _LABEL if one.option.at_80 else _BAND - 42
    name = wrap_text(escape_controls(say(marked_name(option))), width, TEXT * BOLD, 2)
    no_day = wrap_text(option.no_day, width, TEXT, 2) if option.no_day else ()
    return LabelRequest(one.frame.right, one.frame.top, (*name, *no_day), len(name))


def _labels(names: Sequence[PlacedLabel]) -> Iterator[str]:
    yield from segments([(one.request.x, one.request.y, *one.nearest) for one in names if one.is_far], MUTED, 0.8)
    yield from rectangles([one.box for one in names], fill=PAPER)
    for one in names:
        for place, line in enumerate(one.request.lines):
            y = one.box.top + place * LINE_HEIGHT + 9.4
            if place < one.request.bold:
                yield svg_text(one.box.left, y, line, TEXT, font_weight="bold")
            else:
                yield svg_text(one.box.left, y, line, TEXT, fill=MUTED)


CHART = ChartKind("options", lambda view: option_costs(view.options, view.header.judged_on))
