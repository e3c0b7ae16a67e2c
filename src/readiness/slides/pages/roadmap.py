"""Add the slides of the roadmap: a timeline, then tables of all steps with dates, effort and cost."""

from collections.abc import Iterator, Sequence

from readiness.shorten import shorten
from readiness.slides.deck import Deck
from readiness.slides.span_chart import TimeSpan, add_timeline
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_table
from readiness.slides.text_boxes import SMALL, add_text
from readiness.slides.text_fit import Paragraph, slide_text
from readiness.statements.voice import language, say
from readiness.view.models.plan import PhaseView, StepView
from readiness.view.models.report import ReportView
from readiness.view.words import count_text

_COLUMNS = (
    TableColumn("Step", 4.3),
    TableColumn("Accountable", 2.4),
    TableColumn("Start", 1.3),
    TableColumn("Likely", 1.3),
    TableColumn("High", 1.3),
    TableColumn("Person-weeks", 1.5, numbers=True),
    TableColumn("Cost", 1.8),
)
_MOST_BARS, _NAME = 14, 60
_LEGEND = "Dark: to the likely finish. Light: on to the finish at the high estimates."


def add_roadmap(deck: Deck, view: ReportView) -> None:
    """Add the timeline and as many slides as the steps need; nothing without steps."""
    phases = [phase for phase in view.roadmap.phases if phase.steps]
    if not phases:
        return
    notes = [f"{phase.title}, to {phase.gate} {phase.gate_title}. {phase.summary}" for phase in phases]
    slide = deck.slide(say(view.roadmap.summary), notes)
    box, foot = deck.box.above(24)
    add_timeline(slide, box, list(_spans(phases)), deck.day)
    add_text(slide, foot, [Paragraph(f"{_LEGEND}{_phases_left_out(phases)}")], SMALL)
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
            title = f"Steps {first} to {first + number - 1} of {len(steps)}, {_finish_text(page_steps)}"
        else:
            title = f"{count_text(number, 'step')} in {count_text(len(phases), 'phase')}, {_finish_text(page_steps)}"
        slide = deck.slide(title, [f"{_name(step)}: {step.because}" for step in page_steps])
        add_table(slide, grid, part, "Steps")


def _finish_text(steps: Sequence[StepView]) -> str:
    likely, high = max(step.finish for step in steps), max(step.finish_high for step in steps)
    return f"likely done by {language().date(likely)}, at the high estimates by {language().date(high)}"


def _ends(phase: PhaseView) -> tuple[str, str]:
    likely, high = max(step.finish for step in phase.steps), max(step.finish_high for step in phase.steps)
    return likely.isoformat(), high.isoformat()


def _spans(phases: Sequence[PhaseView]) -> Iterator[TimeSpan]:
    """Yield one bar for each step, or for each of the first 14 phases if there are more than 14 steps."""
    steps = [step for phase in phases for step in phase.steps]
    if len(steps) <= _MOST_BARS:
        for s in steps:
            dates = (s.start.isoformat(), s.finish.isoformat(), s.finish_high.isoformat())
            yield TimeSpan(shorten(slide_text(_name(s)), _NAME), *dates)
        return
    for phase in phases[:_MOST_BARS]:
        first = min(step.start for step in phase.steps)
        yield TimeSpan(shorten(slide_text(f"{phase.title}, to {phase.gate}"), _NAME), first.isoformat(), *_ends(phase))


def _phases_left_out(phases: Sequence[PhaseView]) -> str:
    """Return a sentence that counts the phases without a bar; empty if every phase has one."""
    more = len(phases) - _MOST_BARS
    return f" And {count_text(more, 'more phase')}, on the slides of the steps." if more > 0 else ""


def _rows(phase: PhaseView) -> Iterator[TableRow]:
    first = min(step.start for step in phase.steps)
    title = f"{phase.title}, to {phase.gate} {phase.gate_title}"
    yield TableRow((title, "", first.isoformat(), *_ends(phase), "", ""), bold=True)
    for step in phase.steps:
        dates = (step.start.isoformat(), step.finish.isoformat(), step.finish_high.isoformat())
        yield TableRow((_name(step), say(step.accountable), *dates, step.effort, step.cost))


def _name(step: StepView) -> str:
    return f"{step.initiative.code} {step.initiative.title}"
