"""Add the timeline of the roadmap, and for the appendix the tables of all steps with dates, effort and cost."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from readiness.slides.appendix import fewest_pages
from readiness.slides.deck import Deck, ShortTitle, SlidePage
from readiness.slides.native_charts import BarName, most_spans
from readiness.slides.rest_of_table import STEPS, RestOfTable, RowsTitles
from readiness.slides.slide_box import SlideBox
from readiness.slides.span_chart import TimeSpan, add_timeline
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.slides.text_boxes import SMALL, add_text, text_box
from readiness.slides.text_fit import Paragraph
from readiness.statements import labels, report_text, sections, slide_parts, slides
from readiness.statements import slide_plans as plans
from readiness.statements.labels import plan_heads
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import language, say
from readiness.view.cells import NOTHING, cell_text
from readiness.view.models.plan import PhaseView, RoadmapView, StepView
from readiness.view.models.report import ReportView
from readiness.view.plan_lines import cost_lines, date_lines, people_lines

_DAYS = tuple(TableColumn(head, 1.45) for head in plan_heads())
_COLUMNS = (
    TableColumn(labels.step(), 4.5),
    TableColumn(labels.accountable(), 2.4),
    *_DAYS,
    TableColumn(labels.effort(), 1.2, numbers=True),
    TableColumn(labels.cost(), 1.8),
)
_SHORT = "phases.planned_short"
"""The code of the summary of a roadmap that does not open its gate."""
_MOST_BARS, _FEWEST_PHASES, _FOOT, _MOST_OF_APPENDIX = 16, 3, 24, 8


def add_roadmap(deck: Deck, view: ReportView) -> None:
    """Add the timeline, and leave the steps for the appendix; nothing without steps."""
    phases = [phase for phase in view.roadmap.phases if phase.steps]
    if not phases:
        return
    notes = [plans.phase_note(phase=phase.title, gate=_gate(phase), summary=phase.summary) for phase in phases]
    plan = view.roadmap
    whose = plan.option.words if plan.option else ()
    notes = [*whose, *notes, *date_lines(plan), *people_lines(plan), *_costs(plan)]
    page = deck.page(plan.summary, _title(plan.summary), sections.roadmap(), notes=notes)
    box, foot = _whose_plan(deck, page, whose).above(_FOOT)
    box, legend = box.above(_FOOT)
    most = min(_MOST_BARS, most_spans(box))
    add_timeline(page.slide, box, list(_spans(phases, most)), deck.day, _last_day(phases))
    add_text(page.slide, legend, [Paragraph(" ".join(map(say, _legend(phases, most))))], SMALL, deck.face)
    rows = [row for phase in phases for row in _rows(phase)]
    about = [_note(step) for phase in phases for step in phase.steps]
    foot_box = text_box(page.slide, foot)
    # Days stay on one line where that takes no further slide.
    whole = tuple(one._replace(whole=one in _DAYS) for one in _COLUMNS)
    pages = [len(fewest_pages(deck, each, rows, deck.box)[1]) for each in (whole, _COLUMNS)]
    columns = whole if pages[0] <= pages[1] else _COLUMNS
    titles = _step_titles(phases)
    deck.leave_for_appendix(RestOfTable(slides.steps(), columns, rows, foot_box, titles, about, _MOST_OF_APPENDIX))


def _step_titles(phases: Sequence[PhaseView]) -> RowsTitles:
    """Return titles with the gates that the steps lead to, and the day by which the last of them is done."""
    every = [(step, phase.gate) for phase in phases for step in phase.steps]

    def titles(first: int, last: int) -> Iterable[Words]:
        shown, steps = every[first - 1 : last], STEPS.rows(first, last, len(every))
        gates, day = tuple(dict.fromkeys(gate for _, gate in shown)), max(step.finish_80 for step, _ in shown)
        return [slide_parts.steps_done(steps=steps, gates=gates, day=day)]

    return titles


def _title(summary: Statement) -> Statement | ShortTitle:
    """Return the first sentence of the summary as a title, which the others follow below."""
    first, then = (summary.parameters.get(name) for name in ("first", "then"))
    if isinstance(first, Statement) and isinstance(then, Statement):
        return ShortTitle(first, then)
    number, target = (summary.parameters.get(name) for name in ("number", "target"))
    if summary.code == _SHORT and isinstance(number, int) and isinstance(target, str):
        return ShortTitle(slide_parts.does_not_open(number=number, target=target), summary)
    return summary


def _whose_plan(deck: Deck, page: SlidePage, whose: Sequence[Statement]) -> SlideBox:
    """Say above the picture which option's plan it is; return the box below it. The notes have the other sentences."""
    if not whose:
        return page.box
    add_text(page.slide, page.box._replace(height=_FOOT), [Paragraph(say(whose[0]))], SMALL, deck.face)
    return page.box.below(_FOOT)


def _costs(plan: RoadmapView) -> Iterator[Statement]:
    yield from cost_lines(plan.costs) if plan.costs else ()


def _note(step: StepView) -> Statement:
    return report_text.titled(title=_name(step), text=paragraph(step.because, *step.timing))


def _ends(phase: PhaseView) -> tuple[date, date]:
    last = phase.steps[-1]
    return phase.finish_50 or last.finish_50, phase.finish_80 or last.finish_80


def _gate(phase: PhaseView) -> Statement:
    return labels.entry(code=phase.gate, title=phase.gate_title)


def _last_day(phases: Sequence[PhaseView]) -> date:
    """Return the day by which all steps are done and the last gate can open, whether they have a bar or not."""
    ends = [day for phase in phases for day in (phase.finish_80, phase.gate_80) if day]
    return max([*ends, *(step.finish_80 for phase in phases for step in phase.steps)])


def _spans(phases: Sequence[PhaseView], most: int) -> Iterator[TimeSpan]:
    """Yield at most `most` bars: for each step, or for each phase if there are too many steps."""
    if not _has_bars_of_phases(phases, most):
        yield from map(_span, _steps_with_bars([step for phase in phases for step in phase.steps], most))
        return
    for phase in phases[:most]:
        first = min(step.start_50 for step in phase.steps)
        name = BarName(say(plans.phase_to(phase=phase.title, gate=phase.gate)), phase.gate)
        yield TimeSpan(name, first, *_ends(phase))


def _steps_with_bars(steps: Sequence[StepView], most: int) -> list[StepView]:
    """Return the steps that have a bar, in order: those that decide when a gate opens, then the longest ones."""
    chosen = sorted(steps, key=lambda step: (step.slack > 0, step.start_50 - step.finish_80, step.order))[:most]
    return [step for step in steps if step in chosen]


def _has_bars_of_phases(phases: Sequence[PhaseView], most: int) -> bool:
    return len(phases) >= _FEWEST_PHASES and sum(len(phase.steps) for phase in phases) > most


def _span(step: StepView) -> TimeSpan:
    days = (step.start_50, step.finish_50, step.finish_80)
    return TimeSpan(BarName(say(_name(step))), *days)


def _legend(phases: Sequence[PhaseView], most: int) -> Iterator[Statement]:
    """Yield the sentences below the bars: their colors, and how many phases or steps have none."""
    yield slides.bar_colors()
    if _has_bars_of_phases(phases, most):
        more, told = len(phases) - most, slides.more_phases
    else:
        more, told = sum(len(phase.steps) for phase in phases) - most, slides.more_steps
    if more > 0:
        yield told(number=more)


def _rows(phase: PhaseView) -> Iterator[TableRow]:
    days = map(cell_text, (min(step.start_50 for step in phase.steps), *_ends(phase)))
    yield TableRow((plans.phase_to(phase=phase.title, gate=_gate(phase)), "", *days, "", ""), is_heading=True)
    for step in phase.steps:
        ends = map(cell_text, (step.start_50, step.finish_50, step.finish_80))
        yield TableRow((_name(step), step.accountable, *ends, language().decimal(step.effort), step.cost or NOTHING))


def _name(step: StepView) -> Statement:
    return labels.entry(code=step.initiative.code, title=step.initiative.title)
