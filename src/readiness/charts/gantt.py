"""Draw the steps of a phase over time: durations, slack, dependencies, the gate at the end, and the people needed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.load_strip import LoadStrip, load_strip
from readiness.chart_elements.name_column import ROW, name_rows, row_breaks
from readiness.chart_elements.palette import ACCENT, INK, MUTED
from readiness.chart_elements.paths import Line, segments, shapes
from readiness.chart_elements.svg import BOLD, number, svg_picture, svg_text, text_width
from readiness.chart_elements.symbols import TEXT, WIDTH, diamond, line_segment
from readiness.chart_elements.week_axis import HEAD, NAME, WeekAxis
from readiness.shorten import shorten
from readiness.statements import chart_plans as plans
from readiness.statements import labels
from readiness.statements.statement import Statement
from readiness.statements.voice import language
from readiness.view.cells import cell_text
from readiness.view.models.people import RoleWeeksView
from readiness.view.models.plan import PhaseView, StepView
from readiness.view.models.report import ReportView

_MOST_ROWS, _TITLE = 24, 100


def step_timelines(phase: PhaseView, day: date, weekly: Sequence[RoleWeeksView] = ()) -> tuple[Chart, ...]:
    """Return the charts of a phase's steps, at most 24 steps each so that a chart fits on a page.

    `day` is the day of week 0. The last chart has the load of the people in `weekly`. Empty for a phase without steps.
    """
    if not phase.steps:
        return ()
    first = min(step.start_week_50 for step in phase.steps)
    last = max(phase.gate_week_80 or 0, *(step.finish_week_80 for step in phase.steps))
    weeks = WeekAxis(first, max(last, first + 1), day)
    parts = [phase.steps[start : start + _MOST_ROWS] for start in range(0, len(phase.steps), _MOST_ROWS)]
    load = load_strip(weekly, weeks)
    return tuple(_chart(weeks, phase, steps, load if steps is parts[-1] else LoadStrip((), ())) for steps in parts)


def _chart(weeks: WeekAxis, phase: PhaseView, steps: Sequence[StepView], load: LoadStrip) -> Chart:
    with_gate = phase.gate_week_80 is not None and steps[-1] is phase.steps[-1]
    rows = name_rows([(step.initiative.code, step.initiative.title) for step in steps], HEAD, NAME - 6)
    height = rows[-1].top + rows[-1].height + ROW * with_gate + 4
    middles = {row.code: row.middle for row in rows}
    parts = [*weeks.grid(height), *_end(weeks, phase, height)]
    parts += [part for row in rows for part in row.elements()]
    parts += segments(_slack(weeks, steps, middles), MUTED, 1.2)
    parts += weeks.bars(
        [(middles[one.initiative.code], one.start_week_50, one.finish_week_50, one.finish_week_80) for one in steps]
    )
    parts += _arrows(weeks, steps, middles)
    parts += _gate(weeks, phase, height - 4 - ROW / 2) if with_gate else ()
    parts += load.elements(weeks, height)
    title = _title(phase, steps)
    from_start = plans.steps_over_time(phase=shorten(phase.title, 70), day=steps[0].start_50)
    alternative = [from_start, title, *_waits(steps), *load.sentences()]
    breaks = row_breaks([row.top for row in rows], *([height] if load.height else ()))
    picture = svg_picture(alternative, WIDTH, height + load.height, *parts, breaks=breaks)
    return Chart(title, picture, _heads(), tuple(map(_data, steps)))


def _heads() -> tuple[Statement, ...]:
    done = (labels.start_50(), labels.end_50(), labels.end_80(), plans.latest_end(), plans.after())
    return (labels.code(), labels.initiative(), *done)


def _title(phase: PhaseView, steps: Sequence[StepView]) -> Statement:
    longest = max(steps, key=lambda step: (step.likely_finish_week - step.likely_start_week, -step.order))
    step = labels.entry(code=longest.initiative.code, title=shorten(longest.initiative.title, _TITLE))
    number, weeks, whole = len(steps), longest.weeks, len(phase.steps)
    if number < whole:
        first, day = phase.steps.index(steps[0]) + 1, max(one.finish_80 for one in steps)
        last = first + number - 1
        return plans.steps_of(number=number, first=first, last=last, whole=whole, step=step, weeks=weeks, day=day)
    if phase.finish_80 is None:
        return plans.steps(number=number, step=step, weeks=weeks)
    return plans.steps_done_by(number=number, step=step, weeks=weeks, day=phase.finish_80)


def _waits(steps: Sequence[StepView]) -> list[Statement]:
    waiting = [plans.waits_for(code=step.initiative.code, others=step.after) for step in steps if step.after]
    return waiting or [plans.none_waits()]


def _slack(weeks: WeekAxis, steps: Sequence[StepView], middles: Mapping[str, float]) -> Iterator[Line]:
    """Yield a line from the end of each bar to the week by which its step must end, with an upright one there."""
    for step in steps:
        if step.latest_week is not None and step.latest_week > step.finish_week_80:
            y, end = middles[step.initiative.code], weeks.x(min(step.latest_week, weeks.last))
            yield weeks.x(step.finish_week_80), y, end, y
            yield end, y - 3, end, y + 3


def _arrows(weeks: WeekAxis, steps: Sequence[StepView], middles: Mapping[str, float]) -> Iterator[str]:
    """Yield an arrow from the end of each step that must come before another to the start of that."""
    lines, heads = [], []
    for step in steps:
        to = middles[step.initiative.code]
        for before in steps:
            if before.initiative.code in step.after and before is not step:
                start = middles[before.initiative.code]
                down = 1 if to > start else -1
                x, target = weeks.x(before.finish_week_50) - 2, weeks.x(step.start_week_50) + 4
                corner, tip = start + down * ROW / 2, to - down * 4.5
                lines.append(
                    f"M{number(x)} {number(start + down * 4.5)}V{number(corner)}H{number(target)}V{number(tip)}"
                )
                heads.append(f"M{number(target)} {number(tip)}l-2.8 {-4.5 * down:g}h5.6z")
    yield from shapes(lines, fill="none", stroke=INK, stroke_width=0.9)
    yield from shapes(heads, fill=INK)


def _end(weeks: WeekAxis, phase: PhaseView, height: float) -> Iterator[str]:
    if phase.gate_week_80 is not None:
        x = weeks.x(phase.gate_week_80)
        yield line_segment(x, HEAD - 6, x, height, ACCENT, 1.2, "3 2")


def _gate(weeks: WeekAxis, phase: PhaseView, y: float) -> Iterator[str]:
    """Yield the gate as a milestone, with its id and its day beside it; nothing for a gate without a date."""
    if phase.gate_week_80 is None:
        return
    yield svg_text(
        0, y + 3.4, labels.entry(code=phase.gate, title=phase.gate_title), TEXT, NAME - 6, font_weight="bold"
    )
    x = weeks.x(phase.gate_week_80)
    yield diamond(x, y)
    said = phase.gate if phase.gate_80 is None else labels.entry(code=phase.gate, title=language().date(phase.gate_80))
    room, apart = x - 9 - NAME, text_width(said, TEXT * BOLD)
    if apart <= room:
        yield svg_text(x - 9, y + 3.4, said, TEXT, text_anchor="end", fill=MUTED, font_weight="bold")
    else:
        yield svg_text(x + 9, y + 3.4, said, TEXT, WIDTH - x - 9, fill=MUTED, font_weight="bold")


def _data(step: StepView) -> tuple[str, ...]:
    days = (step.start_50, step.finish_50, step.finish_80)
    cells = (step.initiative.code, step.initiative.title, *days, step.latest, step.after or None)
    return tuple(map(cell_text, cells))


def _draw(view: ReportView) -> dict[str, tuple[Chart, ...]]:
    """Return the charts of each phase; none for a single step, whose days the text above and the table tell."""
    day, weekly = view.header.judged_on, view.roadmap.people.weekly
    return {
        phase.id: step_timelines(phase, day, weekly) if len(phase.steps) > 1 else () for phase in view.roadmap.phases
    }


CHART = ChartKind("steps", _draw)
