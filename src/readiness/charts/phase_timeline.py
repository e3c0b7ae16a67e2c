"""Draw the phases of the roadmap over time, each with its gate."""

from collections.abc import Iterator
from datetime import date

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.palette import LINE, SOFT
from readiness.chart_elements.svg import svg_element, svg_picture, svg_text
from readiness.chart_elements.symbols import TEXT, WIDTH, diamond
from readiness.chart_elements.week_axis import HEAD, NAME, ROW, WeekAxis
from readiness.view.models.plan import PhaseView, RoadmapView
from readiness.view.models.report import ReportView
from readiness.view.words import count_text

_HEADS = ("Phase", "Gate", "Window in weeks", "Likely done by", "At the high estimates by")


def phase_timeline(roadmap: RoadmapView, day: str) -> Chart | None:
    """Return a chart with a row for each phase: window, likely and high end, gate; None without phases.

    `day` is the ISO date of week 0.
    """
    if not roadmap.phases:
        return None
    weeks = WeekAxis(0, roadmap.last_week, date.fromisoformat(day))
    height = HEAD + ROW * len(roadmap.phases) + 4
    rows = [part for index, phase in enumerate(roadmap.phases) for part in _row(weeks, HEAD + index * ROW, phase)]
    title = _title(roadmap)
    ends = "; ".join(
        f"{phase.title}, likely done by {phase.finish}" if phase.finish else f"{phase.title}, no work planned"
        for phase in roadmap.phases
    )
    svg = svg_picture(f"Phases of the roadmap over time. {title} {ends}.", WIDTH, height, *weeks.grid(height), *rows)
    return Chart(title, svg, _HEADS, tuple(_data(phase) for phase in roadmap.phases))


def _title(roadmap: RoadmapView) -> str:
    with_work = [phase for phase in roadmap.phases if phase.steps and phase.finish_week is not None]
    if not with_work:
        return "No phase of the roadmap holds any work."
    last = with_work[-1]
    lead = f"{count_text(len(with_work), 'phase')} of work {'leads' if len(with_work) == 1 else 'lead'} to {last.gate}"
    return f"{lead}: likely done by {last.finish}, at the high estimates by {last.finish_high}."


def _row(weeks: WeekAxis, y: float, phase: PhaseView) -> Iterator[str]:
    middle = y + ROW / 2
    yield svg_text(0, middle + 3.4, f"{phase.title} → {phase.gate}", TEXT, NAME - 10)
    start, end = weeks.x(phase.window_start), weeks.x(phase.window_finish)
    yield svg_element(
        "rect", x=start, y=y + 3, width=max(1, end - start), height=ROW - 6, fill=SOFT, stroke=LINE, stroke_width=0.8
    )
    if phase.steps and phase.finish_week is not None and phase.finish_week_high is not None:
        first = min(step.start_week for step in phase.steps)
        yield from weeks.bar(middle, first, phase.finish_week, phase.finish_week_high)
        yield diamond(weeks.x(phase.finish_week), middle)


def _data(phase: PhaseView) -> tuple[str, ...]:
    window = f"{phase.window_start} to {phase.window_finish}"
    return (phase.title, phase.gate, window, str(phase.finish or "no work"), str(phase.finish_high or "no work"))


def _draw(view: ReportView) -> Chart | None:
    """Return the chart of a roadmap with steps in several phases; a single phase has its own chart of steps."""
    planned = sum(1 for phase in view.roadmap.phases if phase.steps) > 1
    return phase_timeline(view.roadmap, view.header.date.isoformat()) if planned else None


CHART = ChartKind("phases", _draw)
