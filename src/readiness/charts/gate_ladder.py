"""Draw the gate ladder: the gates as steps with their verdicts and shortfalls."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.palette import ACCENT, INK, MUTED, PAPER, SOFT, TEAL
from readiness.chart_elements.svg import svg_element, svg_picture, svg_text, wrap_text
from readiness.chart_elements.symbols import TEXT, WIDTH
from readiness.shorten import shorten
from readiness.statements import charts, labels, lists
from readiness.statements.statement import Statement
from readiness.view.cells import cell_text, state_text
from readiness.view.models.gates import GateView

_PER_ROW, _WIDEST, _TITLE = 6, 150.0, 70
_RISE, _LINE, _ABOVE, _BELOW, _PAD = 15.0, 13.0, 18.0, 4.0, 7.0


def gate_ladder(gates: Sequence[GateView]) -> Chart | None:
    """Return a chart of the gates as steps that rise to the right; None without gates."""
    if not gates:
        return None
    parts: list[str] = []
    top = 0.0
    for first in range(0, len(gates), _PER_ROW):
        elements, height = _flight(gates[first : first + _PER_ROW], top)
        parts += elements
        top += height
    title = _title(gates)
    svg = svg_picture([charts.ladder(), title, *map(_described, gates)], WIDTH, top, *parts)
    heads = (labels.gate(), labels.verdict(), labels.minimums(), charts.what_is_missing())
    return Chart(title, svg, heads, tuple(map(_data, gates)))


def _described(gate: GateView) -> Statement:
    missing = shortfall_text(gate) or (charts.nothing_missing(),)
    return charts.gate_lacks(gate=_named(gate), verdict=gate.verdict.word, missing=missing)


def _data(gate: GateView) -> tuple[str, ...]:
    missing = shortfall_text(gate) or charts.nothing()
    cells = (labels.entry(code=gate.id, title=gate.title), state_text(gate.verdict), gate.met_words, missing)
    return tuple(map(cell_text, cells))


def shortfall_text(gate: GateView) -> tuple[Statement, ...]:
    """Return the shortfalls of a gate as phrases: `3 blockers short`, `1 answer missing`."""
    counted = gate.shortfalls
    return lists.counted(
        (charts.blockers_short, counted.blockers),
        (charts.majors_short, counted.majors),
        (charts.scores_short, counted.scores),
        (charts.remedied, counted.conditions),
        (charts.answers_missing, counted.missing),
        (charts.answers_unknown, counted.unknown),
        (charts.scores_withheld, counted.withheld),
    )


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


class _Step(NamedTuple):
    """A gate with the text of its step, wrapped to lines."""

    gate: GateView
    title: list[str]
    shortfalls: list[str]

    @property
    def lines(self) -> int:
        """The number of lines of text, with the id and the verdict."""
        return 2 + len(self.title) + len(self.shortfalls)


def _flight(gates: Sequence[GateView], top: float) -> tuple[list[str], float]:
    """Return the elements of one row of steps, and the row's height."""
    width = min(_WIDEST, WIDTH / len(gates))
    steps = [_step(gate, width - 2 * _PAD - 4) for gate in gates]
    lowest = max(step.lines * _LINE + 2 * _PAD - index * _RISE for index, step in enumerate(steps))
    floor = top + _ABOVE + lowest + (len(steps) - 1) * _RISE
    parts: list[str] = []
    for index, step in enumerate(steps):
        parts += _step_elements(step, index * width, floor - lowest - index * _RISE, width - 4, floor)
    return parts, floor - top + _BELOW


def _step(gate: GateView, room: float) -> _Step:
    shortfalls = [line for phrase in shortfall_text(gate) for line in wrap_text(phrase, room, TEXT, 2)]
    return _Step(gate, wrap_text(gate.title, room, TEXT, 2), shortfalls)


def _step_elements(step: _Step, x: float, y: float, width: float, floor: float) -> Iterator[str]:
    gate, is_passed = step.gate, step.gate.verdict.kind == "passed"
    fill = TEAL if is_passed else SOFT if gate.verdict.kind == "conditional" or gate.is_next else PAPER
    ink = PAPER if is_passed else INK
    edge = (INK, 2.6, "none") if gate.is_next else (TEAL, 1.2, "none") if is_passed else (MUTED, 1, "4 3")
    yield svg_element(
        "rect",
        x=x + 2,
        y=y,
        width=width - 2,
        height=floor - y,
        fill=fill,
        stroke=edge[0],
        stroke_width=edge[1],
        stroke_dasharray=edge[2],
    )
    if gate.is_next:
        yield svg_text(x + 2, y - 5, charts.next_gate(), TEXT, font_weight="bold", fill=ACCENT)
    room = width - 2 * _PAD
    line = y + _PAD + 8
    yield svg_text(x + _PAD, line, gate.id, 12, room, font_weight="bold", fill=ink)
    for text in step.title:
        line += _LINE
        yield svg_text(x + _PAD, line, text, TEXT, room, fill=ink)
    line += _LINE + 1
    yield svg_text(x + _PAD, line, state_text(gate.verdict), TEXT, font_weight="bold", fill=ink)
    for text in step.shortfalls:
        line += _LINE
        yield svg_text(x + _PAD, line, text, TEXT, room, fill=ink)


CHART = ChartKind("ladder", lambda view: gate_ladder(view.gates))
