"""Draw the gate ladder: a row for each gate with its verdict, the minimums it has met and what it lacks."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.label_boxes import LabelBox
from readiness.chart_elements.palette import ACCENT, INK, MUTED, PAPER, TEAL
from readiness.chart_elements.paths import rectangles, segments
from readiness.chart_elements.svg import BOLD, svg_element, svg_picture, svg_text, text_width, wrap_text
from readiness.chart_elements.symbols import WIDTH
from readiness.shorten import shorten
from readiness.statements import charts, gates, labels, lists
from readiness.statements.statement import Statement
from readiness.statements.voice import say
from readiness.view.cells import cell_text, state_text
from readiness.view.models.gates import GateView

_TITLE = 70
_RAIL, _NAME, _BAR, _MET, _LACKS = 17.0, 38.0, 240.0, 372.0, 438.0
"""The left of the verdicts, the names, the bars, the numbers met and what is missing."""
_LARGE, _SMALL, _LINE, _ROW = 12.5, 11.0, 14.0, 33.0
_BAR_WIDTH, _BAR_HEIGHT, _RADIUS = 124.0, 11.0, 9.5


def gate_ladder(gates: Sequence[GateView], *, is_whole: bool = True) -> Chart | None:
    """Return a chart with a row for each gate, all on one axis from none to all of its minimums; None without gates.

    Without `is_whole`, the shortfalls are those of a dimension, and do not add up to the minimums of the gate.
    """
    if not gates:
        return None
    rows, below = [], 0.0
    for gate in gates:
        row = _row(gate, below, is_whole=is_whole)
        rows.append(row)
        below += row.height
    parts = [*_rail(rows), *_bars(rows), *(part for row in rows for part in _row_elements(row))]
    title = _title(gates)
    svg = svg_picture([charts.ladder(), title, *(_described(row) for row in rows)], WIDTH, below, *parts)
    heads = (labels.gate(), labels.verdict(), labels.minimums(), charts.what_is_missing())
    return Chart(title, svg, heads, tuple(map(_data, rows)))


def _described(row: "_Row") -> Statement:
    missing = row.missing or (charts.nothing_missing(),)
    return charts.gate_lacks(gate=_named(row.gate), verdict=row.gate.verdict.word, missing=missing)


def _data(row: "_Row") -> tuple[str, ...]:
    gate, missing = row.gate, row.missing or charts.nothing()
    cells = (labels.entry(code=gate.id, title=gate.title), state_text(gate.verdict), gate.met_words, missing)
    return tuple(map(cell_text, cells))


def shortfall_text(gate: GateView) -> tuple[Statement, ...]:
    """Return the shortfalls of a gate as phrases: `3 blockers short`, `1 answer missing`."""
    counted = gate.shortfalls
    others = lists.counted((charts.scores_short, counted.scores), (charts.remedied, counted.conditions))
    return (*_questions_short(gate), *others, *_not_decided(gate))


def shortfall_line(gate: GateView) -> tuple[Statement, ...]:
    """Return the shortfalls of a gate for a small place: what counts most, and all that is missing or unknown."""
    first = _questions_short(gate) if gate.shortfalls.short_unknown else shortfall_text(gate)[:1]
    return tuple(dict.fromkeys((*first, *_not_decided(gate))))


def _questions_short(gate: GateView) -> tuple[Statement, ...]:
    counted = gate.shortfalls
    return lists.counted(
        (charts.blockers_short, counted.blockers),
        (charts.majors_short, counted.majors),
        (charts.short_unknown, counted.short_unknown),
    )


def _not_decided(gate: GateView) -> tuple[Statement, ...]:
    counted = gate.shortfalls
    return lists.counted(
        (gates.missing, counted.missing), (gates.nobody_knew, counted.unknown), (gates.not_given, counted.withheld)
    )


def _all_short(gate: GateView) -> Iterator[Statement]:
    """Yield the shortfalls of a gate, and the number of minimums that are not met and do not keep it shut."""
    yield from shortfall_text(gate)
    scores = {one.dimension.id for one in gate.thresholds}
    told = {reason.subject.id for reason in gate.reasons} - scores
    if (others := gate.needed - gate.met - len(told)) > 0:
        yield charts.others_short(number=others)


def _named(gate: GateView) -> Statement:
    return labels.entry(code=gate.id, title=shorten(gate.title, _TITLE))


def _title(gates: Sequence[GateView]) -> Statement:
    passed = sum(gate.verdict.kind == "passed" for gate in gates)
    upcoming = next((gate for gate in gates if gate.is_next), None)
    conditional = sum(gate.verdict.kind == "conditional" for gate in gates)
    progress = charts.passed(passed=passed, number=len(gates))
    if conditional:
        progress = charts.passed_some(passed=passed, number=len(gates), conditional=conditional)
    if upcoming is None:
        return charts.none_left(progress=progress)
    if missing := tuple(shortfall_text(upcoming)):
        return charts.next_lacks(progress=progress, gate=_named(upcoming), missing=missing)
    return charts.next_is(progress=progress, gate=_named(upcoming))


class _Row(NamedTuple):
    """A gate with its texts, wrapped to lines, and its place from the top."""

    gate: GateView
    names: list[str]
    verdict: str
    missing: tuple[Statement, ...]
    lacks: list[str]
    top: float
    height: float

    @property
    def middle(self) -> float:
        """The height of the row's middle."""
        return self.top + self.height / 2


def _row(gate: GateView, top: float, *, is_whole: bool) -> _Row:
    names = wrap_text(f"{gate.id} {gate.title}", _BAR - _NAME - 10, _LARGE * BOLD, 2)
    missing = tuple(_all_short(gate)) if is_whole else shortfall_text(gate)
    said = cell_text(missing) if missing else say(charts.nothing_missing())
    lacks = wrap_text(said, WIDTH - _LACKS - 6, _SMALL, 4)
    lines = max(len(names) + 1, len(lacks))
    return _Row(gate, names, say(gate.verdict.word), missing, lacks, top, max(_ROW, lines * _LINE + 5))


def _rail(rows: Sequence[_Row]) -> Iterator[str]:
    """Yield the line from gate to gate: solid up to the next one, dashed above it."""
    for walked, width, dashes in ((True, 2, ""), (False, 1, "2 3")):
        parts = [
            (_RAIL, row.middle, _RAIL, following.middle)
            for row, following in pairwise(rows)
            if _is_walked(row) is walked
        ]
        yield from segments(parts, INK, width, dashes)


def _is_walked(row: _Row) -> bool:
    return row.gate.verdict.kind in {"passed", "conditional"} and not row.gate.is_next


def _row_elements(row: _Row) -> Iterator[str]:
    gate, middle = row.gate, row.middle
    if gate.is_next:
        yield svg_element(
            "rect",
            x=0.75,
            y=row.top + 0.75,
            width=WIDTH - 1.5,
            height=row.height - 1.5,
            rx=4,
            fill="none",
            stroke=INK,
            stroke_width=1.5,
        )
    yield from _sign(gate, middle)
    start = middle - (len(row.names) + 1) * _LINE / 2 + 10.5
    for number, text in enumerate(row.names):
        yield svg_text(_NAME, start + number * _LINE, text, _LARGE, font_weight="bold")
    under = start + len(row.names) * _LINE
    yield svg_text(_NAME, under, row.verdict, _SMALL, fill=MUTED)
    if gate.is_next:
        yield svg_text(
            _NAME + text_width(row.verdict, _SMALL) + 6,
            under,
            charts.next_gate(),
            _SMALL,
            font_weight="bold",
            fill=ACCENT,
        )
    yield from _number(gate, middle)
    start = middle - len(row.lacks) * _LINE / 2 + 10.5
    for number, text in enumerate(row.lacks):
        yield svg_text(_LACKS, start + number * _LINE, text, _SMALL)


def _sign(gate: GateView, middle: float) -> Iterator[str]:
    """Yield the verdict's sign in a circle: filled where the gate is passed."""
    is_passed = gate.verdict.kind == "passed"
    fill, ink = (TEAL, PAPER) if is_passed else (PAPER, INK)
    yield svg_element(
        "circle", cx=_RAIL, cy=middle, r=_RADIUS, fill=fill, stroke=TEAL if is_passed else INK, stroke_width=1.4
    )
    yield svg_text(_RAIL, middle + 4, gate.verdict.glyph, _SMALL, text_anchor="middle", font_weight="bold", fill=ink)


def _bars(rows: Sequence[_Row]) -> Iterator[str]:
    """Yield the bars of the minimums met, each of a length that is all of them at its gate."""
    needed = [row for row in rows if row.gate.needed]
    yield from rectangles([_bar(row, 1) for row in needed], fill=PAPER, stroke=INK, stroke_width=1)
    yield from rectangles([_bar(row, row.gate.met / row.gate.needed) for row in needed if row.gate.met], fill=INK)


def _bar(row: _Row, share: float) -> LabelBox:
    top = row.middle - _BAR_HEIGHT / 2
    return LabelBox(_BAR, top, _BAR + _BAR_WIDTH * share, top + _BAR_HEIGHT)


def _number(gate: GateView, middle: float) -> Iterator[str]:
    """Yield the number of minimums met."""
    if not gate.needed:
        yield svg_text(_BAR, middle + 4, gate.met_words, _SMALL, _LACKS - _BAR - 10, fill=MUTED)
        return
    yield svg_text(_MET, middle + 4, labels.of(part=gate.met, whole=gate.needed), _SMALL, _LACKS - _MET - 4)


CHART = ChartKind("ladder", lambda view: gate_ladder(view.gates, is_whole=view.edition.dimension is None))
