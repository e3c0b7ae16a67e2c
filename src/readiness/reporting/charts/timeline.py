"""The roadmap over time: phases with their gates, and the steps of each phase."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from readiness.reporting.charts.palette import ACCENT, INK, LINE, MUTED, PAPER, SOFT, TEAL
from readiness.reporting.charts.svg import label, picture, shape
from readiness.reporting.view.shape_plan import Phase, Roadmap, Step

_NAME, _WIDTH, _ROW, _HEAD = 290.0, 660.0, 19.0, 22.0
_MOST_ROWS = 24
_STEPS = (1, 2, 4, 8, 13, 26, 52, 104, 208)


@dataclass(frozen=True, slots=True)
class _Axis:
    first: int
    last: int
    day: date

    def x(self, week: int) -> float:
        return _NAME + (week - self.first) / max(1, self.last - self.first) * (_WIDTH - _NAME - 10)

    def grid(self, height: float) -> Iterator[str]:
        """Vertical lines with dates, at most seven."""
        span = max(1, self.last - self.first)
        step = next((step for step in _STEPS if span <= 6 * step), max(1, span // 6))
        for week in range(self.first, self.last + 1, step):
            x = self.x(week)
            yield shape("line", x1=x, y1=_HEAD - 6, x2=x, y2=height, stroke=LINE, stroke_width=0.8)
            if x <= _WIDTH - 30:
                yield label(x, _HEAD - 11, self._shown(week), 8.8, text_anchor="middle", fill=MUTED)

    def _shown(self, week: int) -> str:
        try:
            return (self.day + timedelta(weeks=week)).isoformat()
        except OverflowError:
            return f"week {week}"


def phase_timeline(roadmap: Roadmap, day: str) -> str:
    """Return a row per phase: its window, its likely and high end, and its gate."""
    if not roadmap.phases:
        return ""
    axis = _Axis(0, roadmap.last_week, date.fromisoformat(day))
    height = _HEAD + _ROW * len(roadmap.phases) + 4
    rows = [
        part for index, phase in enumerate(roadmap.phases) for part in _phase_row(axis, _HEAD + index * _ROW, phase)
    ]
    said = "; ".join(
        f"{phase.title}, likely done by {phase.finish}" if phase.finish else f"{phase.title}, no work planned"
        for phase in roadmap.phases
    )
    return picture(f"Phases of the roadmap: {said}", _WIDTH, height, *axis.grid(height), *rows)


def _phase_row(axis: _Axis, y: float, phase: Phase) -> Iterator[str]:
    yield label(0, y + 12, f"{phase.title} → {phase.gate}", 9, _NAME - 10)
    start, end = axis.x(phase.window_start), axis.x(phase.window_finish)
    yield shape(
        "rect", x=start, y=y + 2, width=max(1, end - start), height=_ROW - 5, fill=SOFT, stroke=LINE, stroke_width=0.8
    )
    if phase.steps and phase.finish_week is not None and phase.finish_week_high is not None:
        first = min(step.start_week for step in phase.steps)
        yield from _bar(axis, y, first, phase.finish_week, phase.finish_week_high)
        yield _diamond(axis.x(phase.finish_week), y + _ROW / 2 - 0.5)


def step_timelines(phase: Phase, day: str) -> tuple[str, ...]:
    """Return pictures of a phase's steps, so many that each fits on a page."""
    if not phase.steps:
        return ()
    first = min(step.start_week for step in phase.steps)
    last = max(step.finish_week_high for step in phase.steps)
    axis = _Axis(first, max(last, first + 1), date.fromisoformat(day))
    parts = (phase.steps[start : start + _MOST_ROWS] for start in range(0, len(phase.steps), _MOST_ROWS))
    return tuple(_steps_picture(axis, phase, steps) for steps in parts)


def _steps_picture(axis: _Axis, phase: Phase, steps: Sequence[Step]) -> str:
    height = _HEAD + _ROW * len(steps) + 4
    rows = [part for index, step in enumerate(steps) for part in _step_row(axis, _HEAD + index * _ROW, step)]
    gate = (
        [
            shape(
                "line",
                x1=axis.x(phase.finish_week),
                y1=_HEAD - 6,
                x2=axis.x(phase.finish_week),
                y2=height,
                stroke=ACCENT,
                stroke_width=1.2,
                stroke_dasharray="3 2",
            )
        ]
        if phase.finish_week is not None
        else []
    )
    title = f"Steps of {phase.title}: a bar up to the likely end, a line up to the high one; dashed: {phase.gate}"
    return picture(title, _WIDTH, height, *axis.grid(height), *gate, *rows)


def _step_row(axis: _Axis, y: float, step: Step) -> Iterator[str]:
    yield label(0, y + 12, f"{step.initiative.code} {step.initiative.title}", 8.8, _NAME + 20)
    yield from _bar(axis, y, step.start_week, step.finish_week, step.finish_week_high)


def _bar(axis: _Axis, y: float, start: int, likely: int, high: int) -> Iterator[str]:
    middle = y + _ROW / 2 - 0.5
    left, right, far = axis.x(start), axis.x(likely), axis.x(high)
    yield shape("line", x1=right, y1=middle, x2=far, y2=middle, stroke=INK, stroke_width=1)
    yield shape("line", x1=far, y1=middle - 3, x2=far, y2=middle + 3, stroke=INK, stroke_width=1)
    yield shape("rect", x=left, y=middle - 4.5, width=max(1.5, right - left), height=9, fill=TEAL)


def _diamond(x: float, y: float) -> str:
    return shape("path", d=f"M{x:.2f} {y - 6:.2f}l6 6l-6 6l-6 -6z", fill=ACCENT, stroke=PAPER, stroke_width=1)
