"""Draw the cash of a money case: costs and benefits of each quarter, or year, and the balance."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.money_axis import MoneyAxis, money_axis
from readiness.chart_elements.palette import ACCENT, INK, LEVELS, LINE, MUTED, PAPER
from readiness.chart_elements.svg import svg_element, svg_picture, svg_text
from readiness.chart_elements.symbols import TEXT, WIDTH, legend, line_segment
from readiness.statements import case_charts as words
from readiness.statements.statement import Statement
from readiness.statements.voice import say
from readiness.view.amounts import amount_words
from readiness.view.cells import cell_text
from readiness.view.models.money import MoneyView, PeriodMoneyView
from readiness.view.money_tables import periods_table

_LEFT, _TOP, _HEIGHT = 46.0, 30.0, 150.0
_MOST_QUARTERS = 12


def case_cash(found: MoneyView | None) -> Chart | None:
    """Return the bars of costs and cash with the balance; None without details of a case."""
    if found is None or not found.quarters:
        return None
    is_by_quarter = len(found.quarters) <= _MOST_QUARTERS
    periods = found.quarters if is_by_quarter else found.years
    axis = money_axis(amount for one in periods for amount in (-one.costs, one.cash, one.balance))
    title = _title(periods, found.currency, by_quarter=is_by_quarter)
    alternative = [words.picture_of_cash(), title, *map(_each, periods)]
    parts = [*_frame(axis, found.currency), *_bars(periods, axis, by_quarter=is_by_quarter)]
    table = periods_table("cash", title, periods)
    rows = tuple((cell_text(row.about), *map(cell_text, row.cells)) for row in table.rows)
    return Chart(title, svg_picture(alternative, WIDTH, _TOP + _HEIGHT + 44, *parts), table.heads, rows)


def _title(periods: Sequence[PeriodMoneyView], currency: str, *, by_quarter: bool) -> Statement:
    end = amount_words(periods[-1].balance, currency)
    lowest = min(periods, key=lambda one: one.balance)
    if lowest is periods[-1]:
        return words.balance_falls(end=end)
    if lowest.balance >= 0:
        return words.balance_rises(end=end)
    number = periods.index(lowest) + 1
    named = words.quarter(number=number) if by_quarter else words.year(number=number)
    return words.balance_turns(period=named, amount=amount_words(lowest.balance, currency), end=end)


def _each(one: PeriodMoneyView) -> Statement:
    return words.of_period(period=one.name, costs=one.costs, cash=one.cash, balance=one.balance)


def _y(axis: MoneyAxis, amount: int) -> float:
    return _TOP + (1 - axis.share(amount)) * _HEIGHT


def _frame(axis: MoneyAxis, currency: str) -> Iterator[str]:
    yield svg_text(0, 10, axis.words(currency), TEXT, fill=MUTED)
    for amount in axis.ticks():
        y = _y(axis, amount)
        yield line_segment(_LEFT, y, WIDTH, y, LINE if amount else INK, 1)
        yield svg_text(_LEFT - 8, y + 3.4, axis.label(amount), TEXT, text_anchor="end", fill=MUTED)
    entries = [(_mark(INK), words.costs()), (_mark(LEVELS[1]), words.cash()), (_dot(0, 0), words.balance())]
    yield from legend(_LEFT, _TOP + _HEIGHT + 38, entries)


def _mark(color: str) -> str:
    return svg_element("rect", x=-5, y=-5, width=10, height=10, fill=color, stroke=INK, stroke_width=1)


def _dot(x: float, y: float) -> str:
    return svg_element("circle", cx=x, cy=y, r=3.6, fill=ACCENT, stroke=PAPER, stroke_width=1)


def _bars(periods: Sequence[PeriodMoneyView], axis: MoneyAxis, *, by_quarter: bool) -> Iterator[str]:
    room = (WIDTH - _LEFT) / len(periods)
    wide, zero = min(30.0, room * 0.36), _y(axis, 0)
    middles = [_LEFT + room * (number + 0.5) for number in range(len(periods))]
    for middle, one in zip(middles, periods, strict=True):
        bottom, top = _y(axis, -one.costs), _y(axis, one.cash)
        yield svg_element("rect", x=middle - wide, y=zero, width=wide, height=bottom - zero, fill=INK, stroke=INK)
        yield svg_element("rect", x=middle, y=top, width=wide, height=zero - top, fill=LEVELS[1], stroke=INK)
        if one.costs:
            yield _above(middle - wide / 2, bottom + 11, axis.label(one.costs))
        if one.cash:
            yield _above(middle + wide / 2, top - 4, axis.label(one.cash))
    points = [(middle, _y(axis, one.balance)) for middle, one in zip(middles, periods, strict=True)]
    for (x1, y1), (x2, y2) in pairwise(points):
        yield line_segment(x1, y1, x2, y2, ACCENT, 1.6)
    yield from (_dot(x, y) for x, y in points)
    for number, (x, _) in enumerate(points, 1):
        name = words.short_quarter(number=number) if by_quarter else words.short_year(number=number)
        yield _above(x, _TOP + _HEIGHT + 20, say(name))
    x, y = points[-1]
    yield svg_text(x, y - 8, axis.label(periods[-1].balance), TEXT, text_anchor="middle", font_weight="bold")


def _above(x: float, y: float, text: str) -> str:
    return svg_text(x, y, text, TEXT, text_anchor="middle", fill=MUTED)


CHART = ChartKind("case_cash", lambda view: case_cash(view.money))
