"""Draw the changes since the previous assessment: blockers and minimums of the next gate, and the days of gates."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.label_boxes import text_box
from readiness.chart_elements.palette import INK, LINE, MUTED, PAPER
from readiness.chart_elements.paths import rectangles
from readiness.chart_elements.svg import BOLD, number, svg_element, svg_picture, svg_text, wrap_text
from readiness.chart_elements.symbols import TEXT, WIDTH, filled_circle, hollow_circle, legend, line_segment
from readiness.statements import changes as told
from readiness.statements import chart_changes as words
from readiness.statements import comparison, counts
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import language
from readiness.view.cells import cell_text
from readiness.view.models.changes import ChangedCountView, ChangedDayView, ChangesView
from readiness.view.models.report import ReportView

_NAME, _LEFT, _RIGHT, _BESIDE = 158.0, 274.0, 452.0, 566.0
"""Width of the names, the left and right of the axes, and the left of the differences."""
_ROW, _FOOT, _TOP = 24.0, 22.0, 2.0
_MOST_DAYS = 6
_WEEK = 7


class _Row(NamedTuple):
    """A value before and now, on an axis from 0 to 1; None for no value."""

    name: Statement
    places: tuple[float | None, float | None]
    values: tuple[str, str]
    beside: Statement


def since_last_time(changes: ChangesView | None, today: date) -> Chart | None:
    """Return the chart of what changed; None where nothing has a value both before and now."""
    rows = [*_counts(changes), *_days(changes.days[:_MOST_DAYS])] if changes else []
    if changes is None or all(None in row.places for row in rows):
        return None
    height = _TOP + len(rows) * _ROW + _FOOT
    parts = [_axes(len(rows)), *(part for place, row in enumerate(rows) for part in _elements(row, _middle(place)))]
    entries = [
        (hollow_circle(0, 0), words.before_on(day=changes.date)),
        (filled_circle(0, 0), words.now_on(day=today)),
    ]
    parts += legend(0, height - 6, entries)
    title = _title(changes)
    alternative: list[Words] = [words.picture_of_changes(), title]
    alternative += [words.moved(name=row.name, before=row.values[0], now=row.values[1]) for row in rows]
    heads = (words.about(), comparison.before(), comparison.now(), words.change())
    table = tuple((cell_text(row.name), *row.values, cell_text(row.beside)) for row in rows)
    return Chart(title, svg_picture(alternative, WIDTH, height, *parts), heads, table)


def _title(changes: ChangesView) -> Statement:
    if changes.ahead:
        return told.since(day=changes.date, changes=changes.ahead.told)
    return changes.summary


def _counts(changes: ChangesView) -> Iterator[_Row]:
    """Yield a row for each number of the next gate that changed, on an axis from none to all."""
    if changes.ahead is None:
        return
    for one in changes.ahead.counts:
        if one.before != one.now:
            yield _count(one, changes.ahead.gate.code)


def _count(one: ChangedCountView, gate: str) -> _Row:
    name = words.blockers_short(gate=gate) if one.kind == "blockers" else words.minimums_met(gate=gate)
    values = (cell_text(one.before), cell_text(one.now))
    return _Row(name, (one.before / one.whole, one.now / one.whole), values, words.of_all(number=one.whole))


def _days(days: Sequence[ChangedDayView]) -> Iterator[_Row]:
    """Yield a row for each gate whose day moved, on one axis from the first to the last of the days."""
    every = [day for one in days for day in (one.before, one.now) if day]
    if not every:
        return
    first, span = min(every), max((max(every) - min(every)).days, 1)
    for one in days:
        places = tuple(None if day is None else (day - first).days / span for day in (one.before, one.now))
        values = tuple("–" if day is None else language().date(day) for day in (one.before, one.now))
        yield _Row(words.can_open(gate=one.gate.code), (places[0], places[1]), (values[0], values[1]), _moved(one))


def _moved(one: ChangedDayView) -> Statement:
    if one.before is None or one.now is None:
        return words.has_a_day() if one.now else words.is_open() if one.is_open else words.has_no_day()
    apart = abs((one.now - one.before).days)
    span = counts.weeks(number=round(apart / _WEEK)) if apart >= _WEEK else words.days(number=apart)
    return words.later(span=span) if one.now > one.before else words.earlier(span=span)


def _middle(place: int) -> float:
    return _TOP + (place + 0.5) * _ROW


def _axes(rows: int) -> str:
    """Return the axes of all rows as one path, with a tick at each end."""
    ends = f"V{{low}}M{number(_LEFT)} {{middle}}H{number(_RIGHT)}M{number(_RIGHT)} {{high}}V{{low}}"
    path = "".join(
        f"M{number(_LEFT)} {number(y - 4)}" + ends.format(low=number(y + 4), middle=number(y), high=number(y - 4))
        for y in map(_middle, range(rows))
    )
    return svg_element("path", d=path, fill="none", stroke=LINE)


def _elements(row: _Row, y: float) -> Iterator[str]:
    lines = wrap_text(row.name, _NAME, TEXT, 2)
    for index, text in enumerate(lines):
        yield svg_text(0, y + 3.4 + (index - (len(lines) - 1) / 2) * 11.4, text, TEXT)
    before, now = (None if place is None else _LEFT + place * (_RIGHT - _LEFT) for place in row.places)
    if before is not None and now is not None:
        yield line_segment(before, y, now, y, INK, 1.8)
    yield from _value(before, row.values[0], y, is_left=now is None or (before or 0) <= now, is_bold=False)
    yield from _value(now, row.values[1], y, is_left=before is not None and (now or 0) < before, is_bold=True)
    yield svg_text(_BESIDE, y + 3.4, row.beside, TEXT, WIDTH - _BESIDE, fill=MUTED)


def _value(x: float | None, text: str, y: float, *, is_left: bool, is_bold: bool) -> Iterator[str]:
    """Yield a mark and its value, on the side away from the other mark; the axis does not strike it through."""
    if x is None:
        return
    yield filled_circle(x, y) if is_bold else hollow_circle(x, y)
    place, anchor = (x - 9, "end") if is_left else (x + 9, "start")
    weight, size = ("bold", TEXT * BOLD) if is_bold else ("normal", TEXT)
    yield from rectangles([text_box(place, y + 3.4, text, size, anchor)], fill=PAPER)
    yield svg_text(place, y + 3.4, text, TEXT, text_anchor=anchor, font_weight=weight)


def _draw(view: ReportView) -> Chart | None:
    return since_last_time(view.changes, view.header.date)


CHART = ChartKind("since", _draw)
