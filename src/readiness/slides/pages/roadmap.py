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
from readiness.statements.labels import plan_heads
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement
from readiness.statements.voice import language, say
from readiness.view.cells import NOTHING, cell_text
from readiness.view.models.plan import PhaseView, RoadmapView, StepView
from readiness.view.models.report import ReportView
from readiness.view.plan_lines import cost_lines, date_lines, people_lines

_COLUMNS = (
    TableColumn(labels.step(), 4.3),
    TableColumn(labels.accountable(), 2.4),
    *(TableColumn(head, 1.3) for head in plan_heads()),
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
    plan = view.roadmap
    slide = deck.slide(plan.summary, [*notes, *date_lines(plan), *people_lines(plan), *_costs(plan)])
    box, foot = deck.box.above(24)
    add_timeline(slide, box, list(_spans(phases)), deck.day)
    add_text(slide, foot, [Paragraph(" ".join(map(say, _legend(phases))))], SMALL)
    _add_steps(deck, phases)


def _costs(plan: RoadmapView) -> Iterator[Statement]:
    yield from cost_lines(plan.costs) if plan.costs else ()


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
        add_table(deck.slide(title, list(map(_note, page_steps))), grid, part, slides.steps())


def _note(step: StepView) -> Statement:
    return report_text.titled(title=_name(step), text=paragraph(step.because, *step.timing))


def _done_by(steps: Sequence[StepView]) -> Statement:
    last = max(steps, key=lambda step: (step.finish_80, step.finish_50))
    return plans.done_by(sure=last.finish_80, even=last.finish_50)


def _ends(phase: PhaseView) -> tuple[date, date]:
    last = phase.steps[-1]
    return phase.finish_50 or last.finish_50, phase.finish_80 or last.finish_80


def _gate(phase: PhaseView) -> Statement:
    return labels.entry(code=phase.gate, title=phase.gate_title)


def _spans(phases: Sequence[PhaseView]) -> Iterator[TimeSpan]:
    """Yield one bar for each step, or for each of the first 14 phases if there are more than 14 steps."""
    steps = [step for phase in phases for step in phase.steps]
    if len(steps) <= _MOST_BARS:
        yield from map(_span, steps)
        return
    for phase in phases[:_MOST_BARS]:
        first = min(step.start_50 for step in phase.steps)
        name = slide_text(plans.phase_to(phase=phase.title, gate=phase.gate))
        yield TimeSpan(shorten(name, _NAME), first, *_ends(phase))


def _span(step: StepView) -> TimeSpan:
    days = (step.start_50, step.finish_50, step.finish_80)
    return TimeSpan(shorten(slide_text(_name(step)), _NAME), *days)


def _legend(phases: Sequence[PhaseView]) -> Iterator[Statement]:
    """Yield the sentences below the bars: their colors, and how many phases have none."""
    yield slides.bar_colors()
    more = len(phases) - _MOST_BARS
    if more > 0:
        yield slides.more_phases(number=more)


def _rows(phase: PhaseView) -> Iterator[TableRow]:
    days = map(cell_text, (min(step.start_50 for step in phase.steps), *_ends(phase)))
    yield TableRow((plans.phase_to(phase=phase.title, gate=_gate(phase)), "", *days, "", ""), bold=True)
    for step in phase.steps:
        ends = map(cell_text, (step.start_50, step.finish_50, step.finish_80))
        yield TableRow((_name(step), step.accountable, *ends, language().decimal(step.effort), step.cost or NOTHING))


def _name(step: StepView) -> Statement:
    return labels.entry(code=step.initiative.code, title=step.initiative.title)
