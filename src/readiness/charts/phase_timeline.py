"""Draw the phases of the roadmap over time, each with its gate."""

from collections.abc import Iterator, Sequence
from datetime import date

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.label_boxes import LabelBox
from readiness.chart_elements.name_column import NameRow, name_rows
from readiness.chart_elements.palette import LINE, SOFT
from readiness.chart_elements.paths import rectangles
from readiness.chart_elements.svg import svg_picture
from readiness.chart_elements.symbols import WIDTH, diamond
from readiness.chart_elements.week_axis import HEAD, NAME, WeekAxis, WeekBar
from readiness.statements import chart_plans as plans
from readiness.statements import labels, page_keys, plan_keys
from readiness.statements.statement import Statement
from readiness.view.cells import cell_text
from readiness.view.models.plan import PhaseView, RoadmapView
from readiness.view.models.report import ReportView


def phase_timeline(roadmap: RoadmapView, day: date) -> Chart | None:
    """Return a chart with a row for each phase: window, ends at 50 and 80 %, gate; None without phases.

    `day` is the day of week 0.
    """
    if not roadmap.phases:
        return None
    weeks = WeekAxis(0, roadmap.last_week, day)
    names = name_rows([("", f"{phase.title} → {phase.gate}") for phase in roadmap.phases], HEAD, NAME - 10)
    height = names[-1].top + names[-1].height + 4
    rows = list(_rows(weeks, names, roadmap.phases))
    title = _title(roadmap)
    alternative = [plans.phases_over_time(), title, *map(_end, roadmap.phases)]
    svg = svg_picture(alternative, WIDTH, height, *weeks.grid(height), *rows)
    heads = (labels.phase(), labels.gate(), plans.window(), plan_keys.done_by_50(), plan_keys.done_by_80())
    return Chart(title, svg, heads, tuple(_data(phase) for phase in roadmap.phases))


def _end(phase: PhaseView) -> Statement:
    if phase.finish_80 is None:
        return plans.phase_idle(phase=phase.title)
    return plans.phase_done(phase=phase.title, day=phase.finish_80)


def _title(roadmap: RoadmapView) -> Statement:
    with_work = [phase for phase in roadmap.phases if phase.steps and phase.finish_80 is not None]
    last = with_work[-1] if with_work else None
    if last is None or last.finish_50 is None or last.finish_80 is None:
        return plans.no_phase()
    even, sure = last.gate_50 or last.finish_50, last.gate_80 or last.finish_80
    say = plans.phases_on_the_way if last.gate_80 is None else plans.phases_lead
    return say(number=len(with_work), gate=last.gate, sure=sure, even=even)


def _rows(weeks: WeekAxis, names: Sequence[NameRow], phases: Sequence[PhaseView]) -> Iterator[str]:
    windows, bars, gates = list[LabelBox](), list[WeekBar](), list[str]()
    for row, phase in zip(names, phases, strict=True):
        yield from row.elements()
        middle = row.middle
        start, end = weeks.x(phase.window_start), weeks.x(phase.window_finish)
        windows.append(LabelBox(start, row.top + 3, max(end, start + 1), row.top + row.height - 3))
        if phase.steps and phase.finish_week_50 is not None and phase.finish_week_80 is not None:
            first = min(step.start_week_50 for step in phase.steps)
            bars.append((middle, first, phase.finish_week_50, phase.finish_week_80))
        if phase.gate_week_80 is not None:
            gates.append(diamond(weeks.x(phase.gate_week_80), middle))
    yield from rectangles(windows, fill=SOFT, stroke=LINE, stroke_width=0.8)
    yield from weeks.bars(bars)
    yield from gates


def _data(phase: PhaseView) -> tuple[str, ...]:
    first, last = phase.window_start, phase.window_finish
    window = str(last) if first == last else plans.weeks_range(first=first, last=last)
    ends = [page_keys.no_work() if day is None else day for day in (phase.finish_50, phase.finish_80)]
    return tuple(map(cell_text, (phase.title, phase.gate, window, *ends)))


def _draw(view: ReportView) -> Chart | None:
    """Return the chart of a roadmap with steps in several phases; a single phase has its own chart of steps."""
    planned = sum(1 for phase in view.roadmap.phases if phase.steps) > 1
    return phase_timeline(view.roadmap, view.header.judged_on) if planned else None


CHART = ChartKind("phases", _draw)
