"""Draw the costs and the cash of a money case, added up from its first day, with the month of break-even."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.label_boxes import space_apart
from readiness.chart_elements.money_axis import MoneyAxis, money_axis
from readiness.chart_elements.palette import ACCENT, INK, LINE, MUTED, TEAL
from readiness.chart_elements.svg import BOLD, number, svg_element, svg_picture, svg_text, text_width
from readiness.chart_elements.symbols import TEXT, WIDTH, diamond, line_segment
from readiness.statements import case_charts as words
from readiness.statements import case_tables
from readiness.statements.statement import Statement
from readiness.view.amounts import rounded_words, signed
from readiness.view.cells import cell_text
from readiness.view.models.money import MoneyView, PeriodMoneyView

_RIGHT, _TOP, _HEIGHT = WIDTH - 132.0, 34.0, 108.0
_APART = 13.0
_MOST_TICKS = 6
_LONG = (3, 12)
"""Months of a quarter and of a year."""
_STEPS = (3, 6, 12, 24, 36, 60, 120)


class _Sums(NamedTuple):
    """Costs and cash from the first day to the end of each period, and before the first one."""

    months: tuple[float, ...]
    """The end of each period, from 0."""
    costs: tuple[int, ...]
    cash: tuple[int, ...]


class _Plot(NamedTuple):
    """The space of the lines: months from left to right, money upward from zero."""

    axis: MoneyAxis
    months: int
    left: float

    def x(self, month: float) -> float:
        """Return the x coordinate of the end of a month; 0 is the first day."""
        return self.left + month / self.months * (_RIGHT - self.left)

    def y(self, amount: float) -> float:
        """Return the y coordinate of an amount."""
        return _TOP + (self.axis.most - amount) / (self.axis.most - self.axis.least) * _HEIGHT


def case_cash(found: MoneyView | None) -> Chart | None:
    """Return the lines of costs and cash with the month of break-even; None where there is no money."""
    sums = _sums(found.periods, found.months) if found and found.periods else None
    if found is None or sums is None or not sums.costs[-1] + sums.cash[-1]:
        return None
    axis = money_axis([*sums.costs, *sums.cash])
    plot = _Plot(axis, found.months, max(text_width(axis.label(amount), TEXT) for amount in axis.ticks()) + 12)
    title, month = _title(found, sums), _break_even(found)
    parts = [*_frame(plot, found), *_lines(sums, plot), *_mark(month, sums, plot), *_missing(month, sums, plot)]
    alternative = [words.picture_of_cash(), title, *map(_each, found.periods)]
    svg = svg_picture(alternative, WIDTH, _TOP + _HEIGHT + 26, *parts)
    return Chart(title, svg, _heads(), tuple(_data(found.periods, sums)))


def _sums(periods: Sequence[PeriodMoneyView], months: int) -> _Sums:
    long = next(size for size in (*_LONG, months) if len(periods) * size >= months)
    ends = (float(min(place * long, months)) for place in range(len(periods) + 1))
    costs, cash = (one.costs_to_date for one in periods), (one.cash_to_date for one in periods)
    return _Sums(tuple(ends), (0, *costs), (0, *cash))


def _break_even(found: MoneyView) -> int | None:
    """Return the month from which cash less costs stays at or above zero; None for never."""
    return found.payback.likely if found.payback else None


def _title(found: MoneyView, sums: _Sums) -> Statement:
    total, cash, month = sums.costs[-1], sums.cash[-1], _break_even(found)
    if not cash:
        return words.only_costs(months=found.months, total=rounded_words(total, found.currency))
    if month is None and cash < total:
        return words.never_repaid(months=found.months, missing=rounded_words(total - cash, found.currency))
    left = rounded_words(cash - total, found.currency)
    return words.repaid(month=month or 1, months=found.months, left=left)


def _each(one: PeriodMoneyView) -> Statement:
    return words.of_period(period=one.name, costs=one.costs, cash=one.cash, balance=one.balance)


def _heads() -> tuple[Statement, ...]:
    own = (case_tables.period(), case_tables.costs(), case_tables.cash())
    return (*own, case_tables.costs_to_date(), case_tables.cash_to_date(), case_tables.balance())


def _data(periods: Sequence[PeriodMoneyView], sums: _Sums) -> Iterator[tuple[str, ...]]:
    for one, costs, cash in zip(periods, sums.costs[1:], sums.cash[1:], strict=True):
        yield tuple(map(cell_text, (one.name, one.costs, one.cash, costs, cash, signed(one.balance))))


def _frame(plot: _Plot, found: MoneyView) -> Iterator[str]:
    """Yield the axis of money from zero, the months, and the month in which the tool comes into use."""
    yield svg_text(0, 10, plot.axis.words(found.currency), TEXT, fill=MUTED)
    grid = "".join(f"M{number(plot.left)} {number(plot.y(amount))}H{number(_RIGHT)}" for amount in plot.axis.ticks())
    yield svg_element("path", d=grid, fill="none", stroke=LINE)
    zero, bottom = plot.y(0), _TOP + _HEIGHT
    yield line_segment(plot.left, zero, _RIGHT, zero, INK, 1)
    for amount in plot.axis.ticks():
        yield svg_text(
            plot.left - 8, plot.y(amount) + 3.4, plot.axis.label(amount), TEXT, text_anchor="end", fill=MUTED
        )
    step = next((step for step in _STEPS if found.months <= step * _MOST_TICKS), found.months)
    for month in range(step, found.months + 1, step):
        text = words.month(number=month)
        yield svg_text(plot.x(month), bottom + 16, text, TEXT, text_anchor="middle", fill=MUTED)
    if found.go_live_month and found.go_live_month <= found.months:
        x = plot.x(found.go_live_month - 1)
        yield line_segment(x, _TOP - 8, x, bottom, MUTED, 1, "3 3")
        said = words.in_use_from(number=found.go_live_month)
        yield svg_text(min(x, _RIGHT - text_width(said, TEXT)), _TOP - 12, said, TEXT, fill=MUTED)


def _lines(sums: _Sums, plot: _Plot) -> Iterator[str]:
    """Yield both lines with their names and last amounts at their ends: costs solid, cash dashed."""
    rows = ((sums.costs, words.costs, INK, ""), (sums.cash, words.cash, TEAL, "6 3"))
    places = space_apart([plot.y(amounts[-1]) for amounts, *_ in rows], _APART, _TOP)
    for (amounts, name, color, dashes), place in zip(rows, places, strict=True):
        points = zip(sums.months, amounts, strict=True)
        path = "L".join(f"{number(plot.x(month))} {number(plot.y(amount))}" for month, amount in points)
        dashed = {"stroke_dasharray": dashes} if dashes else {}
        yield svg_element("path", d=f"M{path}", fill="none", stroke=color, stroke_width=2.2, **dashed)
        text = words.at_end(name=name(), amount=plot.axis.figure(amounts[-1]))
        yield svg_text(_RIGHT + 8, place + 3.4, text, 11, WIDTH - _RIGHT - 8, font_weight="bold", fill=color)


def _mark(month: int | None, sums: _Sums, plot: _Plot) -> Iterator[str]:
    """Yield the mark of the break-even, where the lines cross."""
    if not sums.cash[-1] or month is None:
        return
    x, y = plot.x(month), plot.y(_at(month, sums))
    yield diamond(x, y)
    said = words.break_even(number=month)
    wide = text_width(said, TEXT * BOLD)
    place = x + 10 if x + 10 + wide <= _RIGHT else x - 10 - wide
    yield svg_text(place, min(y + 16, _TOP + _HEIGHT - 4), said, TEXT, fill=ACCENT, font_weight="bold")


def _missing(month: int | None, sums: _Sums, plot: _Plot) -> Iterator[str]:
    """Yield what cash lacks of the costs at the end, between the ends of the lines, where there is room for it."""
    high, low = plot.y(sums.costs[-1]), plot.y(sums.cash[-1])
    if month is not None or not sums.cash[-1] or low - high < 2 * _APART:
        return
    x = _RIGHT + 3
    yield line_segment(x, high + 3, x, low - 3, ACCENT, 1.4)
    said = words.missing_at_end(amount=plot.axis.figure(sums.costs[-1] - sums.cash[-1]))
    yield svg_text(_RIGHT + 8, (high + low) / 2 + 3.4, said, TEXT, WIDTH - _RIGHT - 8, fill=ACCENT)


def _at(month: float, sums: _Sums) -> float:
    """Return the costs at a month, between the ends of periods in proportion."""
    known = list(zip(sums.months, sums.costs, strict=True))
    for (start, low), (end, high) in pairwise(known):
        if start <= month <= end and end > start:
            return low + (high - low) * (month - start) / (end - start)
    return float(sums.costs[-1])


CHART = ChartKind("case_cash", lambda view: case_cash(view.money))
