"""Draw the inputs of a money case: a bar for each, from the value at its low figure to that at its high one."""

from collections.abc import Iterator, Sequence

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.label_boxes import text_box
from readiness.chart_elements.money_axis import MoneyAxis, money_axis
from readiness.chart_elements.name_column import row_breaks
from readiness.chart_elements.palette import ACCENT, INK, LEVELS, LINE, MUTED, PAPER
from readiness.chart_elements.paths import rectangles
from readiness.chart_elements.svg import fit_text, svg_element, svg_picture, svg_text, text_width, wrap_text
from readiness.chart_elements.symbols import TEXT, WIDTH, line_segment
from readiness.statements import case_charts as words
from readiness.statements import case_tables as heads
from readiness.statements.statement import Statement
from readiness.view.amounts import rounded_words, signed
from readiness.view.cells import cell_text
from readiness.view.models.money import MoneyView, ValueDriverView

_MOST = 10
_NAMES, _ROW, _TOP, _EDGE = 190.0, 28.0, 34.0, 92.0
_HEADS = (heads.input_(), heads.low(), heads.high(), heads.value_at_low(), heads.value_at_high())
_LEFT, _RIGHT = _NAMES + _EDGE, WIDTH - _EDGE


def case_drivers(found: MoneyView | None) -> Chart | None:
    """Return the bars of the inputs that move the value most; None without details of a case."""
    if found is None or not found.drivers:
        return None
    shown = found.drivers[:_MOST]
    axis = money_axis([amount for one in shown for amount in (one.value_low, one.value_high)])
    title = _title(shown[0], found.currency)
    alternative = [words.picture_of_drivers(), title, *map(_each, shown)]
    height = _TOP + len(shown) * _ROW + 6
    parts = [*_frame(axis, found, height)]
    for number, one in enumerate(shown):
        parts += _bar(one, axis, _TOP + (number + 0.5) * _ROW)
    parts += _likely(found, shown, axis, height)
    breaks = row_breaks([_TOP + number * _ROW for number in range(len(shown))])
    return Chart(title, svg_picture(alternative, WIDTH, height, *parts, breaks=breaks), _HEADS, tuple(_rows(shown)))


def _title(one: ValueDriverView, currency: str) -> Statement:
    low, high = sorted((one.value_low, one.value_high))
    return words.moves_most(subject=one.name, low=rounded_words(low, currency), high=rounded_words(high, currency))


def _each(one: ValueDriverView) -> Statement:
    return words.of_driver(subject=one.name, low=one.value_low, first=one.low, high=one.value_high, last=one.high)


def _rows(shown: Sequence[ValueDriverView]) -> Iterator[tuple[str, ...]]:
    for one in shown:
        cells = (one.name, one.low, one.high, signed(one.value_low), signed(one.value_high))
        yield tuple(cell_text(cell) for cell in cells)


def _x(axis: MoneyAxis, amount: int) -> float:
    return _LEFT + axis.share(amount) * (_RIGHT - _LEFT)


def _frame(axis: MoneyAxis, found: MoneyView, height: float) -> Iterator[str]:
    yield svg_text(0, 10, axis.words(found.currency), TEXT, fill=MUTED)
    for amount in axis.ticks():
        x = _x(axis, amount)
        yield line_segment(x, _TOP - 4, x, height - 2, LINE if amount else INK, 1)
        yield svg_text(x, _TOP - 10, axis.label(amount), TEXT, text_anchor="middle", fill=MUTED)


def _likely(found: MoneyView, shown: Sequence[ValueDriverView], axis: MoneyAxis, height: float) -> Iterator[str]:
    """Yield a line through all bars at the value with likely figures; nothing where it is not what they are about."""
    value = found.value.likely if found.value else None
    spans = [sorted((one.value_low, one.value_high)) for one in shown]
    if value is None or not all(low <= value <= high for low, high in spans):
        return
    x, said = _x(axis, value), words.likely_value(amount=axis.figure(value))
    half = text_width(said, TEXT) / 2
    yield line_segment(x, 14, x, height - 2, ACCENT, 1.4, "3 2")
    left = max(text_width(axis.words(found.currency), TEXT) + 12, min(x - half, WIDTH - 2 * half))
    yield svg_text(left, 10, said, TEXT, fill=ACCENT)


def _bar(one: ValueDriverView, axis: MoneyAxis, y: float) -> Iterator[str]:
    lines = wrap_text(one.name, _NAMES, TEXT, 2)
    for number, line in enumerate(lines):
        yield svg_text(0, y + 3.4 + (number - (len(lines) - 1) / 2) * 11, line, TEXT, _NAMES)
    ends = sorted(((one.value_low, one.low), (one.value_high, one.high)), key=lambda end: end[0])
    (least, first), (most, last) = ends
    left, right = _x(axis, least), _x(axis, most)
    yield svg_element("rect", x=left, y=y - 7, width=max(1.0, right - left), height=14, fill=LEVELS[1], stroke=INK)
    named = fit_text(first, left - _NAMES - 8, TEXT), fit_text(last, WIDTH - right - 5, TEXT)
    places = left - 5 - text_width(named[0], TEXT), right + 5
    yield from rectangles([text_box(x, y + 3.4, text, TEXT) for x, text in zip(places, named, strict=True)], fill=PAPER)
    for x, text in zip(places, named, strict=True):
        yield svg_text(x, y + 3.4, text, TEXT)


CHART = ChartKind("case_drivers", lambda view: case_drivers(view.money))
