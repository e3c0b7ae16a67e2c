"""Draw the work that clears blockers of the next gate: ranked bars of person-weeks and of money for each blocker."""

from collections.abc import Iterator, Sequence

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.axis import number_text
from readiness.chart_elements.label_boxes import LabelBox
from readiness.chart_elements.name_column import LINE, NameRow, name_rows, row_breaks
from readiness.chart_elements.palette import INK, LEVELS, MUTED
from readiness.chart_elements.paths import rectangles, segments
from readiness.chart_elements.svg import svg_picture, svg_text
from readiness.chart_elements.symbols import TEXT, WIDTH
from readiness.shorten import shorten
from readiness.statements import labels, lists, money
from readiness.statements import opener_pictures as words
from readiness.statements.counts import person_weeks
from readiness.statements.statement import Statement, Value
from readiness.view.cells import cell_text
from readiness.view.models.plan import OpenersView, OpenerView

_MOST_ROWS, _FEWEST = 12, 2
_MOST_CODES = 3
_HEAD, _LINE = 20.0, 14.0
_NAME, _NUMBER, _APART = 286.0, 74.0, 14.0
"""The room for names, for the number after a bar, and between the bars of work and of money."""


def gate_openers(found: OpenersView | None) -> Chart | None:
    """Return the work that clears blockers as bars, at most 12; None for fewer than two initiatives."""
    if found is None or len(found.work) < _FEWEST:
        return None
    shown, priced = found.work[:_MOST_ROWS], _priced(found)
    title = _title(found)
    half = (WIDTH - _NAME - _APART) / 2 if priced else WIDTH - _NAME
    rows = _name_rows(shown)
    height = rows[-1].top + rows[-1].height + LINE
    parts = [*_names(shown, rows), *_work_bars(shown, rows, half)]
    parts += _money_bars(shown, rows, found.currency or "", _NAME + half + _APART, half) if priced else ()
    for line in _below(found, len(shown)):
        height += _LINE
        parts.append(svg_text(0, height - 2, line, TEXT, WIDTH, fill=MUTED))
    told = [words.picture(gate=found.gate.code), title, *(_told(one, found) for one in shown)]
    picture = svg_picture(told, WIDTH, height + 4, *parts, breaks=row_breaks([row.top for row in rows]))
    return Chart(title, picture, _heads(found), tuple(_rows(found)))


def _priced(found: OpenersView) -> list[OpenerView]:
    return [one for one in found.work if found.currency and one.cost_each is not None]


def _title(found: OpenersView) -> Statement:
    gate, first = found.gate.code, found.work[0]
    work = person_weeks(number=first.effort_each)
    if not (priced := _priced(found)):
        return words.least_work(gate=gate, first=_named(first), work=work)
    least = min(priced, key=lambda one: one.cost_each or 0)
    amount = _amount(least, found)
    if first.cost_each == least.cost_each:
        return words.least_of_both(gate=gate, first=_named(first), work=work, amount=amount)
    return words.least_of_each(gate=gate, first=_named(first), work=work, other=_named(least), amount=amount)


def _named(one: OpenerView) -> Statement:
    return labels.entry(code=one.initiative.code, title=shorten(one.initiative.title, 70))


def _amount(one: OpenerView, found: OpenersView) -> Value:
    """Return the money for each blocker, to two digits: it is the middle of a range."""
    if one.cost_each is None or found.currency is None:
        return words.not_stated()
    return money.in_currency(money.two_digits(one.cost_each), found.currency)


def _told(one: OpenerView, found: OpenersView) -> Statement:
    facts = (person_weeks(number=one.effort_each), *([_amount(one, found)] if found.currency else []))
    return words.of_work(code=one.initiative.code, blockers=_codes(one), facts=facts)


def _codes(one: OpenerView) -> tuple[str, ...]:
    return tuple(each.code for each in one.clears)


def _heads(found: OpenersView) -> tuple[Statement, ...]:
    own = (labels.code(), labels.initiative(), words.blockers(), labels.effort(), words.work_each())
    return (*own, labels.cost(), words.money_each()) if found.currency else own


def _rows(found: OpenersView) -> Iterator[tuple[str, ...]]:
    for one in found.work:
        name = one.initiative
        cells: tuple[Value | None, ...] = (name.code, name.title, _codes(one), one.effort, one.effort_each)
        cells += (one.cost, _amount(one, found)) if found.currency else ()
        yield tuple(map(cell_text, cells))


def _name_rows(shown: Sequence[OpenerView]) -> list[NameRow]:
    """Return the rows, each with room for the blockers below the name."""
    rows = name_rows([(one.initiative.code, one.initiative.title) for one in shown], _HEAD, _NAME - 10)
    return [row._replace(top=row.top + place * LINE) for place, row in enumerate(rows)]


def _names(shown: Sequence[OpenerView], rows: Sequence[NameRow]) -> Iterator[str]:
    for one, row in zip(shown, rows, strict=True):
        yield from row.elements()
        codes = lists.at_most(_codes(one), _MOST_CODES)
        yield svg_text(row.room, row.below, cell_text(codes), TEXT, _NAME - row.room - 10, fill=MUTED)


def _work_bars(shown: Sequence[OpenerView], rows: Sequence[NameRow], width: float) -> Iterator[str]:
    yield svg_text(_NAME, 10, words.in_person_weeks(), TEXT, width)
    most = max(one.effort_each.rounded for one in shown)
    lengths = [one.effort_each.rounded / most if most else 0.0 for one in shown]
    yield from _bars(_NAME, width, lengths, rows)
    for one, row, length in zip(shown, rows, lengths, strict=True):
        text = number_text(float(one.effort_each.shown))
        yield _number(_NAME + length * (width - _NUMBER), row, text)


def _money_bars(
    shown: Sequence[OpenerView], rows: Sequence[NameRow], currency: str, left: float, width: float
) -> Iterator[str]:
    rounded = [None if one.cost_each is None else money.two_digits(one.cost_each) for one in shown]
    yield svg_text(left, 10, words.in_money(currency=currency), TEXT, width)
    most = max((amount or 0 for amount in rounded), default=0)
    lengths = [None if amount is None else amount / most if most else 0.0 for amount in rounded]
    yield from _bars(left, width, lengths, rows)
    for amount, row, length in zip(rounded, rows, lengths, strict=True):
        x = left + (length or 0.0) * (width - _NUMBER)
        yield _number(x, row, words.not_stated() if amount is None else money.in_words(amount))


def _bars(left: float, width: float, lengths: Sequence[float | None], rows: Sequence[NameRow]) -> Iterator[str]:
    """Yield bars from an upright line, each with a length from 0 to 1, or None for a row without one."""
    boxes = [
        LabelBox(left, row.top + 4, left + max(1.0, length * (width - _NUMBER)), row.top + 18)
        for row, length in zip(rows, lengths, strict=True)
        if length is not None
    ]
    yield from rectangles(boxes, fill=LEVELS[2], stroke=INK, stroke_width=0.5)
    yield from segments([(left, _HEAD, left, max(box.bottom for box in boxes) + 6)] if boxes else [], MUTED)


def _number(x: float, row: NameRow, text: Value) -> str:
    return svg_text(x + 6, row.top + 14.5, cell_text(text), TEXT)


def _below(found: OpenersView, shown: int) -> Iterator[Statement]:
    if len(found.work) > shown:
        yield words.not_drawn(number=len(found.work) - shown)
    if found.others:
        yield words.others(number=found.others, gate=found.gate.code)


CHART = ChartKind("openers", lambda view: gate_openers(view.roadmap.openers))
