"""The roadmap in Markdown."""

from collections.abc import Iterator

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_list, markdown_table
from readiness.markdown.in_use import lane_lines_of, site_step_lines
from readiness.markdown.plan import plan_lines
from readiness.markdown.work_status import work_status_lines
from readiness.statements import labels, report_text, sections
from readiness.statements.labels import plan_heads
from readiness.statements.lists import paragraph
from readiness.statements.statement import Words
from readiness.statements.voice import language
from readiness.view.models.plan import PhaseView, StepView
from readiness.view.models.report import ReportView


def roadmap_lines(view: ReportView) -> Iterator[str]:
    """Yield the lane, the steps by phase, the work at sites, and the dates, people and costs of the plan."""
    if not view.header.has_work:
        return
    yield from markdown_heading(sections.roadmap())
    if view.roadmap.option:
        yield escape(paragraph(*view.roadmap.option.words))
        yield ""
    yield from lane_lines_of(view)
    yield escape(view.roadmap.summary)
    yield ""
    yield from work_status_lines(view.roadmap.by_status)
    for phase in view.roadmap.phases:
        yield from _phase(phase)
    yield from site_step_lines(view)
    yield from plan_lines(view.roadmap)
    if view.roadmap.instead:
        yield from markdown_heading(report_text.instead(), 3)
        yield from markdown_list(f"{escape(other.code)} {escape(other.title)}" for other in view.roadmap.instead)


def _phase(phase: PhaseView) -> Iterator[str]:
    yield from markdown_heading(report_text.phase_ends(phase=phase.title, gate=phase.gate), 3)
    summary = escape(phase.summary)
    yield f"{summary} {escape(phase.pace)}" if phase.pace and phase.steps else summary
    yield ""
    if phase.steps:
        heads = (labels.step(), labels.initiative(), labels.because(), labels.accountable(), *plan_heads())
        costs = (labels.cost(),) if any(step.cost for step in phase.steps) else ()
        rows = (_step_row(step, *((step.cost,) if costs else ())) for step in phase.steps)
        yield from markdown_table((*heads, labels.effort(), *costs), rows, "-------n")


def _step_row(step: StepView, *cost: Words | None) -> tuple[str, ...]:
    days = (step.start_50, step.finish_50, step.finish_80)
    code, title = step.initiative.code, step.initiative.title
    because = paragraph(step.because, *step.remarks, *step.timing)
    return cells(code, title, because, step.role, *days, language().decimal(step.effort), *cost)
