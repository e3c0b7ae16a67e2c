"""Add the slides of the roadmap: a timeline, then tables of all steps with dates, effort and cost."""

from collections.abc import Iterator, Sequence
from datetime import date

from readiness.shorten import shorten
from readiness.slides.deck import Deck
from readiness.slides.span_chart import TimeSpan, add_timeline
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_table
from readiness.slides.text_boxes import SMALL, add_text
from readiness.slides.text_fit import Paragraph, slide_text
from readiness.statements import labels, report_text, slides
from readiness.statements import slide_plans as plans
from readiness.statements.statement import Statement
from readiness.statements.voice import language, say
from readiness.view.cells import cell_text
from readiness.view.models.plan import PhaseView, StepView
from readiness.view.models.report import ReportView

_COLUMNS = (
    TableColumn(labels.step(), 4.3),
    TableColumn(labels.accountable(), 2.4),
    TableColumn(labels.start(), 1.3),
    TableColumn(labels.likely(), 1.3),
    TableColumn(labels.high(), 1.3),
    TableColumn(labels.effort(), 1.5, numbers=True),
    TableColumn(labels.cost(), 1.8),
)
_MOST_BARS, _NAME = 14, 60


def add_roadmap(deck: Deck, view: ReportView) -> None:
    """Add the timeline and as many slides as the steps need; nothing without steps."""
    phases = [phase for phase in view.roadmap.phases if phase.steps]
    if not phases:
        return
    notes = [plans.phase_note(phase=phase.title, gate=_gate(phase), summary=phase.summary) for phase in phases]
    slide = deck.slide(view.roadmap.summary, notes)
    box, foot = deck.box.above(24)
    add_timeline(slide, box, list(_spans(phases)), deck.day)
    add_text(slide, foot, [Paragraph(" ".join(map(say, _legend(phases))))], SMALL)
    _add_steps(deck, phases)


def _add_steps(deck: Deck, phases: Sequence[PhaseView]) -> None:
    steps = [step for phase in phases for step in phase.steps]
    rows = [row for phase in phases for row in _rows(phase)]
    grid = TableGrid(_COLUMNS, deck.box).sized_for(rows)
    left = steps
    for part in grid.pages(rows):
        number = sum(not row.bold for row in part)
        page_steps, left = left[:number], left[number:]
        if number < len(steps):
            first = len(steps) - len(left) - number + 1
            last, ends = first + number - 1, _done_by(page_steps)
            title = plans.steps_of(first=first, last=last, number=len(steps), ends=ends)
        else:
            title = plans.all_steps(
                steps=plans.step_count(number=number),
                phases=plans.phase_count(number=len(phases)),
                ends=_done_by(page_steps),
            )
        notes = [report_text.titled(title=_name(step), text=step.because) for step in page_steps]
        add_table(deck.slide(title, notes), grid, part, slides.steps())


def _done_by(steps: Sequence[StepView]) -> Statement:
    likely, high = _ends(steps)
    return plans.done_by(likely=likely, high=high)


def _ends(steps: Sequence[StepView]) -> tuple[date, date]:
    return max(step.finish for step in steps), max(step.finish_high for step in steps)


def _gate(phase: PhaseView) -> Statement:
    return labels.entry(code=phase.gate, title=phase.gate_title)


def _spans(phases: Sequence[PhaseView]) -> Iterator[TimeSpan]:
    """Yield one bar for each step, or for each of the first 14 phases if there are more than 14 steps."""
    steps = [step for phase in phases for step in phase.steps]
    if len(steps) <= _MOST_BARS:
        yield from map(_span, steps)
        return
    for phase in phases[:_MOST_BARS]:
        first = min(step.start for step in phase.steps)
        name = slide_text(plans.phase_to(phase=phase.title, gate=phase.gate))
        yield TimeSpan(shorten(name, _NAME), first, *_ends(phase.steps))


def _span(step: StepView) -> TimeSpan:
    days = (step.start, step.finish, step.finish_high)
    return TimeSpan(shorten(slide_text(_name(step)), _NAME), *days)


def _legend(phases: Sequence[PhaseView]) -> Iterator[Statement]:
    """Yield the sentences below the bars: their colors, and how many phases have none."""
    yield slides.bar_colors()
    more = len(phases) - _MOST_BARS
    if more > 0:
        yield slides.more_phases(number=more)


def _rows(phase: PhaseView) -> Iterator[TableRow]:
    first, last = min(step.start for step in phase.steps), max(step.finish for step in phase.steps)
    days = map(cell_text, (first, last, max(step.finish_high for step in phase.steps)))
    yield TableRow((plans.phase_to(phase=phase.title, gate=_gate(phase)), "", *days, "", ""), bold=True)
    for step in phase.steps:
        ends = map(cell_text, (step.start, step.finish, step.finish_high))
        yield TableRow((_name(step), step.accountable, *ends, language().decimal(step.effort), step.cost))


def _name(step: StepView) -> Statement:
    return labels.entry(code=step.initiative.code, title=step.initiative.title)
