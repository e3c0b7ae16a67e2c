"""Print a tool in use on a terminal: the lane that makes it safe now, its outcome, its events and what it lacks."""

from collections.abc import Iterable, Sequence

from rich.console import Console

from readiness.statements import (
    events_told,
    in_use,
    labels,
    lane_lines,
    lists,
    outcomes,
    outlook_lines,
    promise_lines,
    sections,
)
from readiness.statements.labels import plan_heads
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import language
from readiness.terminal.elements import print_heading, state_mark, table_grid, terminal_cell, terminal_text
from readiness.view.entry_words import entry_words
from readiness.view.event_views import event_lines
from readiness.view.in_use_lines import (
    facts_in_use,
    lane_days,
    lane_entry,
    lane_heading,
    last_day,
    reason_outcome,
    reason_subject,
    reasons_heading,
    sure_lines,
    told_lapses,
    unsafe_remarks,
)
from readiness.view.models.lane import SafeStepView
from readiness.view.models.live import LiveView
from readiness.view.part_views import with_part
from readiness.view.report_parts import AnyReport


def print_lane_first(console: Console, title: Statement, steps: Sequence[SafeStepView], most: int) -> None:
    """Print the first entries of the lane."""
    print_heading(console, title)
    _print_entries(console, steps[:most])
    if len(steps) > most:
        console.print(terminal_text(lane_lines.more_in_lane(number=len(steps) - most), "dim"))


def _print_entries(console: Console, steps: Iterable[SafeStepView]) -> None:
    rows = table_grid(labels.when(), lane_lines.what_makes_safe(), lane_lines.without_it(), labels.accountable())
    for step in steps:
        title = terminal_text(lane_entry(step))
        if step.stands_for:
            title.append("\n").append_text(terminal_text(step.stands_for, "dim"))
        rows.add_row(terminal_text(step.when), title, terminal_text(step.why), terminal_text(step.accountable))
    console.print(rows)


def _print_lines(console: Console, lines: Iterable[Words]) -> None:
    for line in lines:
        console.print(terminal_text(line))


def print_lane(console: Console, view: AnyReport) -> None:
    """Print the lane with dates and efforts, the work at sites, promises, and what follows if nothing is decided."""
    plan = view.roadmap
    if plan.safe_now:
        print_heading(console, lane_heading(view.live))
        console.print(terminal_text(lane_lines.about_lane(), "dim"))
        days = plan_heads()
        rows = table_grid("", lane_lines.what_makes_safe(), *days, labels.effort(), numbers="-----n")
        for step in plan.safe_now:
            title = terminal_text(step.title)
            details = (step.why, lists.following(first=step.when, then=step.accountable), *step.remarks)
            for detail in details:
                title.append("\n").append_text(terminal_text(detail, "dim"))
            code = step.initiative.code if step.initiative else ""
            ends = map(terminal_cell, lane_days(step))
            rows.add_row(terminal_text(code, "cyan"), title, *ends, terminal_text(language().decimal(step.effort)))
        console.print(rows)
    if plan.find_out_first:
        print_heading(console, lane_lines.find_out_first())
        _print_lines(console, (entry_words(name) for name in plan.find_out_first))
    if plan.promises:
        print_heading(console, promise_lines.promises())
        _print_lines(console, (promise.words for promise in plan.promises))
    if plan.conflicts:
        print_heading(console, promise_lines.cannot_hold())
        _print_lines(console, (line for conflict in plan.conflicts for line in conflict.sentences))


def print_site_steps(console: Console, view: AnyReport) -> None:
    """Print the work at sites."""
    if not view.roadmap.site_steps:
        return
    print_heading(console, lane_lines.at_sites())
    days = plan_heads()
    rows = table_grid("", labels.step(), labels.accountable(), *days)
    for step in view.roadmap.site_steps:
        title = terminal_text(step.title)
        for detail in step.short:
            title.append("\n").append_text(terminal_text(detail, "dim"))
        gate = lane_lines.gate_of_site(gate=step.gate.id, site=step.site.title)
        ends = map(terminal_cell, lane_days(step))
        rows.add_row(terminal_text(gate), title, terminal_text(step.accountable), *ends)
    console.print(rows)


def print_in_use(console: Console, view: AnyReport) -> None:
    """Print the section on a tool in use."""
    live = view.live
    if live is None:
        return
    print_heading(console, sections.tool_in_use())
    _print_lines(console, facts_in_use(live))
    if live.reasons:
        _print_reasons(console, live)
    if live.parts:
        print_heading(console, in_use.parts_in_use())
        rows = table_grid(in_use.function_or_site(), in_use.status_head(), in_use.outcome())
        for part in live.parts:
            rows.add_row(terminal_text(part.part.title), terminal_text(part.status.words), terminal_text(part.said))
        console.print(rows)
    _print_events(console, view)
    _print_unsafe(console, live)
    if view.roadmap.if_nothing.lapses:
        print_heading(console, outlook_lines.if_nothing())
        _print_lines(console, told_lapses(view.roadmap.if_nothing))
    if live.sure:
        print_heading(console, in_use.sureness())
        _print_lines(console, sure_lines(live))


def _print_reasons(console: Console, live: LiveView) -> None:
    print_heading(console, reasons_heading(live))
    rows = table_grid(in_use.outcome(), in_use.where(), labels.why())
    for reason in live.reasons:
        rows.add_row(*map(terminal_text, (reason_outcome(reason), reason_subject(reason), reason.because)))
    console.print(rows)


def _print_events(console: Console, view: AnyReport) -> None:
    if not view.events:
        return
    print_heading(console, events_told.events_happened())
    for event in view.events:
        title = terminal_text(labels.entry(code=event.id, title=event.title), "bold").append(" ")
        console.print(title.append_text(state_mark(event.state)))
        rows = table_grid("", "")
        if event.day:
            rows.add_row(terminal_text(labels.when(), "dim"), terminal_cell(event.day))
        if event.severity:
            rows.add_row(terminal_text(events_told.severity(), "dim"), terminal_text(event.severity))
        where: Words = outcomes.titles(parts=tuple(part.title for part in event.parts))
        rows.add_row(terminal_text(in_use.where(), "dim"), terminal_text(where if event.parts else in_use.everywhere()))
        people = events_told.people_unknown() if event.people is None else event.people
        rows.add_row(terminal_text(events_told.people(), "dim"), terminal_cell(people))
        console.print(rows)
        if event.summary:
            console.print(terminal_text(event.summary))
        _print_lines(console, event_lines(event))


def _print_unsafe(console: Console, live: LiveView) -> None:
    if live.unsafe:
        print_heading(console, in_use.never_lack())
        rows = table_grid("", labels.question(), in_use.danger(), in_use.may_last())
        for one in live.unsafe:
            title = terminal_text(with_part(one.question, one.part).title)
            for detail in (one.words, *unsafe_remarks(one)):
                title.append("\n").append_text(terminal_text(detail, "dim"))
            until = last_day(one)
            rows.add_row(terminal_text(one.question.code, "cyan"), title, terminal_text(one.risk), terminal_cell(until))
        console.print(rows)
    if live.acceptances:
        print_heading(console, in_use.acceptances())
        for accepted in live.acceptances:
            console.print(terminal_text(entry_words(accepted.question, accepted.part)))
            console.print(state_mark(accepted.state).append(" ").append_text(terminal_text(accepted.words, "dim")))
