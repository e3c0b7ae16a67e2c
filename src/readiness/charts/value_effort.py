"""Draw the value of each initiative against its effort."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import sqrt
from statistics import median
from typing import NamedTuple

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.axis import number_text
from readiness.chart_elements.label_boxes import LabelBox
from readiness.chart_elements.label_placement import LabelRequest, place_labels
from readiness.chart_elements.palette import MUTED, PAPER
from readiness.chart_elements.svg import fit_text, svg_element, svg_picture, svg_text
from readiness.chart_elements.symbols import TEXT, WIDTH, filled_circle, hollow_circle, legend, line_segment
from readiness.shorten import shorten
from readiness.statements import chart_plans as plans
from readiness.statements import labels, lists
from readiness.statements.counts import person_weeks
from readiness.statements.statement import Statement, Value
from readiness.statements.values import Figure
from readiness.view.cells import cell_text
from readiness.view.figures import format_plain
from readiness.view.models.plan import RoadmapView, StepView

_PLOT = LabelBox(46.0, 18.0, WIDTH - 8, 330.0)
_HEIGHT = 392.0
_LONGEST = 200.0
_FEWEST, _SPLIT_FROM, _MOST_CODES = 3, 4, 4
"""Fewest initiatives for a chart, fewest for median lines, and most codes in one label."""


class _Point(NamedTuple):
    """The initiatives of one effort and one value, with their position."""

    x: float
    y: float
    steps: tuple[StepView, ...]
    is_first: bool
    """True if one of them belongs to the first phase with steps."""

    def label(self) -> LabelRequest:
        """Return the label for the point: the codes, and the title for a single initiative."""
        codes = [step.initiative.code for step in self.steps]
        short = cell_text(lists.at_most(codes, _MOST_CODES))
        long = labels.entry(code=short, title=self.steps[0].initiative.title) if len(codes) == 1 else short
        return LabelRequest(self.x, self.y, fit_text(short, _LONGEST, TEXT), fit_text(long, _LONGEST, TEXT))


def value_effort(roadmap: RoadmapView) -> Chart | None:
    """Return a chart of the roadmap's initiatives by likely effort and value; None for fewer than three."""
    steps = [step for phase in roadmap.phases for step in phase.steps]
    if len(steps) < _FEWEST:
        return None
    first = {step.order for step in next(phase for phase in roadmap.phases if phase.steps).steps}
    most = (_round_up(max(map(_effort, steps))), _round_up(max(step.value.rounded for step in steps)))
    points = _points(steps, first, most)
    parts = [*_frame(most), *(_quarters(steps, most) if len(steps) >= _SPLIT_FROM else ()), *_names(points)]
    parts += [(filled_circle if point.is_first else hollow_circle)(point.x, point.y, 4.6) for point in points]
    if len(first) < len(steps):
        parts += legend(_PLOT.left, _HEIGHT - 6, list(_legend()))
    title = _title(steps)
    each = [plans.value_of(code=s.initiative.code, value=s.value, effort=_effort_figure(s)) for s in steps]
    alternative = [plans.value_against_effort(number=len(steps)), title, *each]
    ranked = sorted(steps, key=lambda step: (-Fraction(step.priority.exact), step.order))
    return Chart(title, svg_picture(alternative, WIDTH, _HEIGHT, *parts), _heads(), tuple(map(_data, ranked)))


def _legend() -> Iterator[tuple[str, Statement]]:
    yield filled_circle(0, 0), plans.first_phase()
    yield hollow_circle(0, 0), plans.later()


def _heads() -> tuple[Statement, ...]:
    return (labels.code(), labels.initiative(), plans.value(), labels.effort(), plans.value_per_week())


def _data(step: StepView) -> tuple[str, ...]:
    exact = step.priority.exact
    priority = Figure(exact, float(Fraction(exact)), format_plain(Fraction(exact), digits=2))
    cells: tuple[Value, ...] = (step.initiative.code, step.initiative.title, step.value, _effort_figure(step), priority)
    return tuple(map(cell_text, cells))


def _title(steps: Sequence[StepView]) -> Statement:
    best = max(steps, key=lambda step: (Fraction(step.priority.exact), -step.order))
    if not best.value.rounded:
        return plans.none_closes()
    initiative = labels.entry(code=best.initiative.code, title=shorten(best.initiative.title, 70))
    effort = person_weeks(number=_effort_figure(best))
    return plans.most_value(initiative=initiative, value=best.value, effort=effort)


def _effort_figure(step: StepView) -> Figure:
    return Figure(step.effort_exact, _effort(step), step.effort)


def _effort(step: StepView) -> float:
    return float(Fraction(step.effort_exact))


def _round_up(value: float) -> float:
    """Return the next number at or above `value` that is easy to divide, such as 3, 40 or 600; at least 1."""
    size = 1.0
    while value > size * 10:
        size *= 10
    return next((size * step for step in (1, 2, 3, 4, 5, 6, 8, 10) if value <= size * step), size * 10)


def _points(steps: Sequence[StepView], first: set[int], most: tuple[float, float]) -> list[_Point]:
    """Return a point for each pair of effort and value, from the highest value and the lowest effort."""
    groups: dict[tuple[float, float], list[StepView]] = {}
    for step in steps:
        groups.setdefault((_effort(step), step.value.rounded), []).append(step)
    return [
        _Point(_x(effort, most), _y(value, most), tuple(group), any(step.order in first for step in group))
        for (effort, value), group in sorted(groups.items(), key=lambda item: (-item[0][1], item[0][0]))
    ]


def _names(points: Sequence[_Point]) -> Iterator[str]:
    names = place_labels(
        [point.label() for point in points], LabelBox(_PLOT.left + 2, _PLOT.top + 2, _PLOT.right, _PLOT.bottom - 1)
    )
    for point, name in zip(points, names, strict=True):
        if name is None:
            continue
        if name.is_far:
            near = max(name.box.left, min(point.x, name.box.right))
            yield line_segment(point.x, point.y, near, name.y - 3.4, MUTED, 0.8)
        box = name.box
        yield svg_element(
            "rect", x=box.left, y=box.top, width=box.right - box.left, height=box.bottom - box.top, fill=PAPER
        )
        yield svg_text(name.x, name.y, name.text, TEXT, text_anchor=name.anchor)


def _frame(most: tuple[float, float]) -> Iterator[str]:
    yield line_segment(_PLOT.left, _PLOT.bottom, _PLOT.right, _PLOT.bottom, MUTED)
    yield line_segment(_PLOT.left, _PLOT.top, _PLOT.left, _PLOT.bottom, MUTED)
    for value in _ticks(most[0]):
        x = _x(value, most)
        yield line_segment(x, _PLOT.bottom, x, _PLOT.bottom + 4, MUTED)
        yield svg_text(x, _PLOT.bottom + 28, number_text(value), TEXT, text_anchor="middle", fill=MUTED)
    for value in _ticks(most[1]):
        y = _y(value, most)
        yield line_segment(_PLOT.left - 4, y, _PLOT.left, y, MUTED)
        yield svg_text(_PLOT.left - 7, y + 3.4, number_text(value), TEXT, text_anchor="end", fill=MUTED)
    yield svg_text(_PLOT.right, _PLOT.bottom + 42, plans.effort_axis(), TEXT, text_anchor="end")
    middle = (_PLOT.top + _PLOT.bottom) / 2
    turned = f"rotate(-90 11 {middle:g})"
    yield svg_text(11, middle, plans.value_axis(), TEXT, text_anchor="middle", transform=turned)


def _ticks(most: float) -> list[float]:
    digit = most
    while digit > 10:
        digit /= 10
    steps = {1: 4, 2: 4, 3: 3, 4: 4, 5: 5, 6: 3, 8: 4, 10: 5}[round(digit)]
    return [most * step / steps for step in range(steps + 1)]


def _quarters(steps: Sequence[StepView], most: tuple[float, float]) -> Iterator[str]:
    """Yield lines at the median effort and the median value above 0, and a text for each quarter."""
    x = _x(median(map(_effort, steps)), most)
    y = _y(median([step.value.rounded for step in steps if step.value.rounded] or [most[1] / 2]), most)
    yield line_segment(x, _PLOT.top, x, _PLOT.bottom, MUTED, 0.8, "3 3")
    yield line_segment(_PLOT.left, y, _PLOT.right, y, MUTED, 0.8, "3 3")
    above, below = _PLOT.top - 6, _PLOT.bottom + 14
    for place, little, much in (
        (above, plans.much_little(), plans.much_much()),
        (below, plans.little_little(), plans.little_much()),
    ):
        yield svg_text(_PLOT.left, place, little, TEXT, fill=MUTED)
        yield svg_text(_PLOT.right, place, much, TEXT, text_anchor="end", fill=MUTED)


def _x(effort: float, most: tuple[float, float]) -> float:
    return _PLOT.left + 10 + sqrt(effort / most[0]) * (_PLOT.right - _PLOT.left - 20)


def _y(value: float, most: tuple[float, float]) -> float:
    return _PLOT.bottom - 12 - sqrt(value / most[1]) * (_PLOT.bottom - _PLOT.top - 30)


CHART = ChartKind("effort", lambda view: value_effort(view.roadmap))
