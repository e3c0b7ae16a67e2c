"""Draw the projected scores: overall and for every dimension, now and after each phase."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.axis import ScoreRange, number_text, score_range
from readiness.chart_elements.label_boxes import space_apart
from readiness.chart_elements.palette import INK, LINE, MUTED, PAPER, TEAL
from readiness.chart_elements.svg import BOLD, svg_element, svg_picture, svg_text, wrap_text
from readiness.chart_elements.symbols import TEXT, WIDTH, line_segment
from readiness.shorten import shorten
from readiness.statements import chart_plans as plans
from readiness.statements import labels, page_keys, plan_keys, report_text
from readiness.statements.statement import Statement
from readiness.statements.values import Figure
from readiness.statements.voice import say
from readiness.view.cells import cell_text
from readiness.view.models.plan import PhaseView, RoadmapView
from readiness.view.models.scores import NodeScoreView

_LEFT, _RIGHT = 38.0, 404.0
_NAMES = _RIGHT + 40
_APART, _HEAD_LINES = 13.5, 3


class _Plot(NamedTuple):
    """The vertical extent of the lines, below the column heads."""

    top: float
    bottom: float
    day_lines: int
    """Number of lines of the dates above the plot."""

    def y(self, line: "_Line", value: Figure | None) -> float:
        """Return the y coordinate of a score on a line's range; a missing score is at the bottom."""
        return self.bottom - (line.ends.share(value.rounded) if value else 0.0) * (self.bottom - self.top)


class _Line(NamedTuple):
    """A node's scores now and after each phase."""

    title: str
    ends: ScoreRange
    values: tuple[Figure | None, ...]
    is_whole: bool

    @property
    def moves(self) -> str:
        """The first and the last score, as in `1.2 → 2.5`; one score if they are the same."""
        first, last = self.values[0], self.values[-1]
        now, then = (cell_text(value or report_text.no_score()) for value in (first, last))
        return now if now == then else f"{now} → {then}"


def projected_scores(scorecard: Sequence[NodeScoreView], roadmap: RoadmapView) -> Chart | None:
    """Return a chart of the scores as lines from now to the end of the last phase.

    None without planned work, and where it moves no score.
    """
    lines = _lines([row for row in scorecard if row.depth <= 1], roadmap.phases)
    with_end = [line for line in lines if line.values[-1]]
    if not with_end or not any(phase.steps for phase in roadmap.phases) or not any(map(_is_moving, lines)):
        return None
    plot = _plot(roadmap.phases, len(with_end))
    scales = {line.ends for line in with_end}
    parts = [*_frame(roadmap.phases, scales, plot)]
    ends = [plot.y(line, line.values[-1]) for line in with_end]
    names = space_apart(ends, _APART, plot.top)
    for line, at, name in zip(with_end, ends, names, strict=True):
        parts += _line_elements(line, at, name, plot)
    title = _title(lines, roadmap.phases)
    each = [plans.score_moves(title=shorten(line.title, 60), moves=line.moves) for line in lines]
    alternative = [plans.projected(), title, *each]
    height = max(plot.bottom, *names) + 12
    heads = (labels.score_of(), labels.now(), *(labels.after(phase=phase.title) for phase in roadmap.phases))
    rows = tuple(tuple(map(cell_text, (line.title, *line.values))) for line in lines)
    return Chart(title, svg_picture(alternative, WIDTH, height, *parts), heads, rows)


def _lines(rows: Sequence[NodeScoreView], phases: Sequence[PhaseView]) -> list[_Line]:
    """Return a line for each row of the scorecard; a phase's projected scores have the same order."""
    return [
        _Line(
            say(row.title),
            score_range(row),
            (row.evidenced, *(p.projected[index].value if index < len(p.projected) else None for p in phases)),
            row.depth == 0,
        )
        for index, row in enumerate(rows)
    ]


def _is_moving(line: _Line) -> bool:
    return len({value and value.shown for value in line.values}) > 1


def _title(lines: Sequence[_Line], phases: Sequence[PhaseView]) -> Statement:
    last = next(phase for phase in reversed(phases) if phase.steps)
    whole, *parts = lines
    rises = [
        (line.ends.share(line.values[-1].rounded) - line.ends.share(line.values[0].rounded), line)
        for line in parts
        if line.values[0] and line.values[-1]
    ]
    most, line = max(rises, key=lambda rise: rise[0], default=(0.0, whole))
    change = _change(whole.values[0], whole.values[-1], shorten(last.title, 60))
    if most > 0 and len(parts) > 1:
        return plans.gains_most(change=change, title=shorten(line.title, 60), moves=line.moves)
    return plans.no_gain(change=change)


def _change(first: Figure | None, last: Figure | None, phase: str) -> Statement:
    if last is None:
        return plans.would_be_unknown(phase=phase)
    if first is None or first.shown == last.shown:
        return plans.would_be(phase=phase, score=last)
    return plans.would_rise(first=first, last=last, phase=phase)


def _x(place: int, places: int) -> float:
    return _LEFT + place / max(1, places - 1) * (_RIGHT - _LEFT)


def _column_width(phases: Sequence[PhaseView]) -> float:
    return (_RIGHT - _LEFT) / len(phases) - 6


def _name(place: int, phases: Sequence[PhaseView]) -> list[str]:
    """Return the head of a point in time, wrapped to lines."""
    name = labels.after(phase=phases[place - 1].title) if place else labels.now()
    return wrap_text(name, _column_width(phases), TEXT * BOLD, _HEAD_LINES)


def _plot(phases: Sequence[PhaseView], lines: int) -> _Plot:
    day_lines = max(len(_day(phase, phases)) for phase in phases)
    top = 10.0 + 12 * (day_lines + max(len(_name(place, phases)) for place in range(len(phases) + 1)))
    return _Plot(top, top + max(170.0, lines * _APART), day_lines)


def _day(phase: PhaseView, phases: Sequence[PhaseView]) -> list[str]:
    """Return the day by which a phase is done with a chance of 80 %, wrapped to lines."""
    day = page_keys.no_work() if phase.finish_80 is None else cell_text(plan_keys.by_80(day=phase.finish_80))
    return wrap_text(day, _column_width(phases), TEXT, 2)


def _frame(phases: Sequence[PhaseView], scales: set[ScoreRange], plot: _Plot) -> Iterator[str]:
    for place in range(len(phases) + 1):
        x = _x(place, len(phases) + 1)
        yield line_segment(x, plot.top - 6, x, plot.bottom, LINE)
        for above, words in enumerate(reversed(_name(place, phases))):
            yield svg_text(
                x,
                plot.top - 10 - 12 * plot.day_lines - above * 12,
                words,
                TEXT,
                text_anchor="middle",
                font_weight="bold",
            )
        if place:
            for above, words in enumerate(reversed(_day(phases[place - 1], phases))):
                yield svg_text(x, plot.top - 10 - above * 12, words, TEXT, text_anchor="middle", fill=MUTED)
    if len(scales) == 1:
        ends = next(iter(scales))
        for value in ends.ticks():
            y = plot.bottom - ends.share(value) * (plot.bottom - plot.top)
            yield line_segment(_LEFT, y, _RIGHT, y, LINE, 0.8)
            yield svg_text(_LEFT - 10, y + 3.4, number_text(value), TEXT, text_anchor="end", fill=MUTED)


def _line_elements(line: _Line, at: float, name: float, plot: _Plot) -> Iterator[str]:
    color, width, weight = (INK, 3.2, "bold") if line.is_whole else (TEAL, 1.2, "normal")
    places = [(_x(place, len(line.values)), value) for place, value in enumerate(line.values)]
    for (x1, before), (x2, after) in pairwise(places):
        if before and after:
            yield line_segment(x1, plot.y(line, before), x2, plot.y(line, after), color, width)
    for x, value in places:
        if value:
            y = plot.y(line, value)
            yield svg_element(
                "circle",
                cx=x,
                cy=y,
                r=4.4 if line.is_whole else 3.2,
                fill=color if line.is_whole else PAPER,
                stroke=color,
                stroke_width=1.4,
            )
    yield line_segment(_RIGHT + 6, at, _NAMES - 5, name, MUTED, 0.8)
    room = WIDTH - _NAMES - 8 - 6.4 * len(line.moves)
    yield svg_text(_NAMES, name + 3.4, line.title, TEXT, room, font_weight=weight)
    yield svg_text(WIDTH, name + 3.4, line.moves, TEXT, text_anchor="end", font_weight=weight)


CHART = ChartKind("projected", lambda view: projected_scores(view.scorecard, view.roadmap))
