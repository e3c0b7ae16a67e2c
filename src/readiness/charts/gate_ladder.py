"""Draw the gate ladder: the gates as steps with their verdicts and shortfalls."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.palette import ACCENT, INK, MUTED, PAPER, SOFT, TEAL
from readiness.chart_elements.svg import svg_element, svg_picture, svg_text, wrap_text
from readiness.chart_elements.symbols import TEXT, WIDTH
from readiness.shorten import shorten
from readiness.statements.voice import say
from readiness.view.models.report import GateView
from readiness.view.words import count_text, list_text

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
    each = "; ".join(
        f"{_named(gate)} {gate.verdict.word}, {list_text(shortfall_text(gate), 9) or 'nothing missing'}"
        for gate in gates
    )
    alternative = f"Ladder of gates. {title} {each}."
    rows = tuple(
        (
            f"{g.id} {g.title}",
            f"{g.verdict.glyph} {g.verdict.word}",
            say(g.met_words),
            list_text(shortfall_text(g), 9) or "nothing",
        )
        for g in gates
    )
    svg = svg_picture(alternative, WIDTH, top, *parts)
    return Chart(title, svg, ("Gate", "Verdict", "Minimums", "What is missing"), rows)


def shortfall_text(gate: GateView) -> list[str]:
    """Return the shortfalls of a gate as phrases: `3 blockers short`, `1 answer missing`."""
    scores = {threshold.dimension.id for threshold in gate.thresholds}
    short = Counter("score" if r.subject.id in scores else r.criticality for r in gate.reasons if r.kind == "short")
    others = Counter(reason.kind for reason in gate.reasons)
    names = (("blocker", "blocker"), ("major", "major"), ("standard", "question"), ("score", "score"))
    phrases = [f"{count_text(short[kind], name)} short" for kind, name in names if short[kind]]
    phrases += [f"{others['remedied']} short with a remedy"] if others["remedied"] else []
    return phrases + ([f"{count_text(others['unanswered'], 'answer')} missing"] if others["unanswered"] else [])


def _named(gate: GateView) -> str:
    return f"{gate.id} {shorten(gate.title, _TITLE)}"


def _title(gates: Sequence[GateView]) -> str:
    passed = [gate for gate in gates if gate.verdict.kind == "passed"]
    upcoming = next((gate for gate in gates if gate.is_next), None)
    conditional = sum(gate.verdict.kind == "conditional" for gate in gates)
    others = f", {conditional} conditional" if conditional else ""
    progress = f"{len(passed)} of {count_text(len(gates), 'gate')} passed{others}"
    if upcoming is None:
        return f"{progress}; no gate is left to open."
    shortfalls = list_text(shortfall_text(upcoming), 9)
    return f"{progress}; next is {_named(upcoming)}{f': {shortfalls}' if shortfalls else ''}."


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
        yield svg_text(x + 2, y - 5, "▼ next", TEXT, font_weight="bold", fill=ACCENT)
    room = width - 2 * _PAD
    line = y + _PAD + 8
    yield svg_text(x + _PAD, line, gate.id, 12, room, font_weight="bold", fill=ink)
    for text in step.title:
        line += _LINE
        yield svg_text(x + _PAD, line, text, TEXT, room, fill=ink)
    line += _LINE + 1
    yield svg_text(x + _PAD, line, f"{gate.verdict.glyph} {gate.verdict.word}", TEXT, font_weight="bold", fill=ink)
    for text in step.shortfalls:
        line += _LINE
        yield svg_text(x + _PAD, line, text, TEXT, room, fill=ink)


CHART = ChartKind("ladder", lambda view: gate_ladder(view.gates))
