"""A tool in use in Markdown: the lane that makes it safe now, its outcome, its events and what it lacks."""

from collections.abc import Iterator, Sequence

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_list, markdown_table
from readiness.statements import events_told, in_use, labels, lane_lines, lists, outlook_lines, promise_lines, sections
from readiness.statements.labels import plan_heads
from readiness.statements.statement import Words
from readiness.statements.voice import language
from readiness.view.cells import state_text
from readiness.view.entry_words import entry_words
from readiness.view.event_views import event_lines
from readiness.view.in_use_lines import (
    facts_in_use,
    lane_days,
    lane_heading,
    last_day,
    reason_outcome,
    reason_subject,
    reasons_heading,
    sure_lines,
    told_lapses,
    unsafe_remarks,
)
from readiness.view.models.lane import SafeStepView, SiteStepView
from readiness.view.models.live import EventView, LiveView, UnsafeView
from readiness.view.models.report import ReportView
from readiness.view.part_views import with_part


def lane_lines_of(view: ReportView) -> Iterator[str]:
    """Yield the lane with dates and efforts, what to find out first, and promises that the plan does not keep."""
    plan = view.roadmap
    if plan.safe_now:
        yield from markdown_heading(lane_heading(view.live), 3)
        yield escape(lane_lines.about_lane())
        yield ""
        heads = (
            labels.code(),
            lane_lines.what_makes_safe(),
            labels.why(),
            labels.accountable(),
            lane_lines.last_day_head(),
        )
        days = plan_heads()
        yield from markdown_table((*heads, *days, labels.effort()), map(_lane_row, plan.safe_now), "--------n")
    if plan.find_out_first:
        yield from markdown_heading(lane_lines.find_out_first(), 3)
        yield from markdown_list(escape(entry_words(name)) for name in plan.find_out_first)
    if plan.promises:
        yield from markdown_heading(promise_lines.promises(), 3)
        yield from markdown_list(escape(promise.words) for promise in plan.promises)
    if plan.conflicts:
        yield from markdown_heading(promise_lines.cannot_hold(), 3)
        yield from markdown_list(escape(line) for conflict in plan.conflicts for line in conflict.sentences)


def _lane_row(step: SafeStepView) -> tuple[str, ...]:
    title: Words = step.title
    for remark in step.remarks:
        title = lists.following(first=title, then=remark)
    code = step.initiative.code if step.initiative else None
    days = (step.until, *lane_days(step))
    return cells(code, title, step.why, step.accountable, *days, language().decimal(step.effort))


def site_step_lines(view: ReportView) -> Iterator[str]:
    """Yield the work at sites."""
    if view.roadmap.site_steps:
        yield from markdown_heading(lane_lines.at_sites(), 3)
        heads = (in_use.where(), labels.step(), labels.why(), labels.accountable())
        days = plan_heads()
        yield from markdown_table((*heads, *days), map(_site_row, view.roadmap.site_steps))


def _site_row(step: SiteStepView) -> tuple[str, ...]:
    gate = lane_lines.gate_of_site(gate=step.gate.id, site=step.site.title)
    return cells(gate, step.title, step.short, step.accountable, *lane_days(step))


def in_use_lines(view: ReportView) -> Iterator[str]:
    """Yield the section on a tool in use."""
    live = view.live
    if live is None:
        return
    yield from markdown_heading(sections.tool_in_use())
    yield from markdown_list(map(escape, facts_in_use(live)))
    yield from _reasons(live)
    if live.parts:
        yield from markdown_heading(in_use.parts_in_use(), 3)
        rows = (cells(part.part.title, part.status.words, part.said) for part in live.parts)
        yield from markdown_table((in_use.function_or_site(), in_use.status_head(), in_use.outcome()), rows)
    if view.events:
        yield from markdown_heading(events_told.events_happened(), 3)
        heads = (labels.when(), events_told.severity(), in_use.where(), events_told.people(), in_use.status_head())
        yield from markdown_table((events_told.event(), *heads), map(_event_row, view.events))
        for event in view.events:
            yield from _event_lines(event)
    yield from _unsafe(live.unsafe)
    if live.acceptances:
        yield from markdown_heading(in_use.acceptances(), 3)
        yield from markdown_list(
            f"{escape(entry_words(one.question, one.part))}: {escape(state_text(one.state))}. {escape(one.words)}"
            for one in live.acceptances
        )
    if view.roadmap.if_nothing.lapses:
        yield from markdown_heading(outlook_lines.if_nothing(), 3)
        yield from markdown_list(escape(line) for line in told_lapses(view.roadmap.if_nothing))
    if live.sure:
        yield from markdown_heading(in_use.sureness(), 3)
        yield from markdown_list(map(escape, sure_lines(live)))


def _reasons(live: LiveView) -> Iterator[str]:
    if live.reasons:
        yield from markdown_heading(reasons_heading(live), 3)
        rows = (cells(reason_outcome(each), reason_subject(each), each.because) for each in live.reasons)
        yield from markdown_table((in_use.outcome(), in_use.where(), labels.why()), rows)


def _event_row(event: EventView) -> tuple[str, ...]:
    where = tuple(part.title for part in event.parts) or in_use.everywhere()
    people = events_told.people_unknown() if event.people is None else event.people
    title = labels.entry(code=event.id, title=event.title)
    return cells(title, event.day, event.severity, where, people, state_text(event.state))


def _event_lines(event: EventView) -> Iterator[str]:
    lines: list[Words] = [*([event.summary] if event.summary else []), *event_lines(event)]
    if lines:
        yield f"**{escape(event.id)}**"
        yield ""
        yield from markdown_list(map(escape, lines))


def _unsafe(unsafe: Sequence[UnsafeView]) -> Iterator[str]:
    if unsafe:
        yield from markdown_heading(in_use.never_lack(), 3)
        heads = (labels.code(), labels.question(), labels.level(), in_use.danger(), in_use.may_last())
        yield from markdown_table(heads, map(_unsafe_row, unsafe))


def _unsafe_row(one: UnsafeView) -> tuple[str, ...]:
    until = last_day(one)
    level: Words = one.words
    for remark in unsafe_remarks(one):
        level = in_use.remarked(words=level, remark=remark)
    return cells(one.question.code, with_part(one.question, one.part).title, level, one.risk, until)
