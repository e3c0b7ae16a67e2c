"""Draw the lane that makes a tool in use safe now over time."""

from collections.abc import Sequence
from datetime import date
from math import ceil

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.name_column import name_rows, row_breaks
from readiness.chart_elements.svg import svg_picture
from readiness.chart_elements.symbols import WIDTH, tick_mark
from readiness.chart_elements.week_axis import HEAD, NAME, WeekAxis
from readiness.statements import chart_plans as plans
from readiness.statements import labels, lane_lines
from readiness.statements.labels import plan_heads
from readiness.view.cells import cell_text
from readiness.view.in_use_lines import lane_days
from readiness.view.models.lane import SafeStepView
from readiness.view.models.report import ReportView

_MOST_ROWS = 24


def lane_timelines(steps: Sequence[SafeStepView], day: date) -> tuple[Chart, ...]:
    """Return the charts of the lane without its actions, which are for today; at most 24 steps each.

    `day` is the day of week 0.
    """
    shown = [step for step in steps if step.kind != "action"]
    if not shown:
        return ()
    last = max(max(step.finish_week_80, ceil(_last_week(step, day) or 0)) for step in shown)
    weeks = WeekAxis(0, max(last, 1), day)
    return tuple(_chart(weeks, shown[at : at + _MOST_ROWS], day) for at in range(0, len(shown), _MOST_ROWS))


def _last_week(step: SafeStepView, day: date) -> float | None:
    """Return the last day by which a step must be done, in weeks."""
    return None if step.until is None else max(0.0, (step.until - day).days / 7)


def _chart(weeks: WeekAxis, steps: Sequence[SafeStepView], day: date) -> Chart:
    names = name_rows([(_code(step), step.title) for step in steps], HEAD, NAME - 6)
    height = names[-1].top + names[-1].height + 4
    placed = [(row.middle, step) for row, step in zip(names, steps, strict=True)]
    rows = [part for row in names for part in row.elements()]
    rows += weeks.bars([(y, one.start_week_50, one.finish_week_50, one.finish_week_80) for y, one in placed])
    rows += [tick_mark(weeks.x(last), y) for y, step in placed if (last := _last_week(step, day)) is not None]
    title = plans.safe_by(number=len(steps), day=max(step.finish_80 for step in steps))
    told = [plans.safe_step(title=step.title, start=step.start_50, day=step.finish_80) for step in steps]
    heads = (labels.code(), lane_lines.what_makes_safe(), *plan_heads())
    picture = svg_picture(
        [title, *told], WIDTH, height, *weeks.grid(height), *rows, breaks=row_breaks([row.top for row in names])
    )
    return Chart(title, picture, (*heads, lane_lines.last_day_head()), tuple(map(_data, steps)))


def _code(step: SafeStepView) -> str:
    return step.initiative.code if step.initiative else str(step.order)


def _data(step: SafeStepView) -> tuple[str, ...]:
    return tuple(map(cell_text, (_code(step), step.title, *lane_days(step), step.until)))


def _draw(view: ReportView) -> tuple[Chart, ...]:
    """Return the charts of the lane; none where all of it has the same days, which the table beside it tells."""
    lane = [step for step in view.roadmap.safe_now if step.kind != "action"]
    days = {(step.start_week_50, step.finish_week_50, step.finish_week_80, step.until) for step in lane}
    return lane_timelines(lane, view.header.judged_on) if len(days) > 1 else ()


CHART = ChartKind("lane", _draw)
