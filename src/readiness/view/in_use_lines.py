"""The section on a tool in use as lines, for formats of plain text."""

from collections.abc import Iterator
from datetime import date

from readiness.statements import in_use, labels, lane_lines, outcomes, report_text
from readiness.statements.statement import Statement, Words
from readiness.view.models.lane import IfNothingView, SafeStepView, SiteStepView
from readiness.view.models.live import LiveReasonView, LiveView, UnsafeView


def facts_in_use(live: LiveView) -> Iterator[Words]:
    """Yield the lines on the status, the outcome with its meaning and action, approved gates and sites that fail."""
    yield report_text.titled(title=in_use.status_head(), text=status_line(live))
    yield live.headline
    if live.at_least and live.status.use != "paused":
        has_parts = any(part.at_least != live.at_least for part in live.parts)
        meaning = live.at_least.meaning if has_parts or live.at_least.kind == "passed" else ""
        yield from (text for text in (meaning, live.at_least.action) if text)
    yield from (gate.words for gate in live.approved)
    for failed in live.failed_gates:
        yield report_text.titled(title=failed.at_sites, text=failed.because)


def reasons_heading(live: LiveView) -> Statement:
    """Return the heading of the reasons: for the outcome, or for a paused tool against its use."""
    return in_use.before_resuming() if live.status.use == "paused" else in_use.why_outcome()


def lane_heading(live: LiveView | None) -> Statement:
    """Return the heading of the lane: for a tool in use, or for a paused one, which endangers nobody today."""
    is_paused = live is not None and live.status.use == "paused"
    return lane_lines.make_safe_before_use() if is_paused else lane_lines.make_safe_now()


def told_lapses(nothing: IfNothingView) -> Iterator[Statement]:
    """Yield the lapses that are told one by one, and the number of later ones."""
    yield from nothing.next_lapses
    if nothing.later:
        yield nothing.later


def last_day(one: UnsafeView) -> Words | date:
    """Return the last day on which a minimum of safe use may be short, or that it must be there before use."""
    if one.until is None:
        return in_use.before_use()
    return in_use.until_past(until=one.until) if one.is_overdue else one.until


def status_line(live: LiveView) -> Words:
    """Return the status, with the milestone that it is taken from if only that tells it."""
    status = live.status
    if status.is_stated or not status.since:
        return status.words
    return in_use.status_from_milestone(status=status.words)


def reason_subject(reason: LiveReasonView) -> Words:
    """Return the function, segment or site that a reason is about."""
    return reason.part.title if reason.part else in_use.whole_tool()


def reason_outcome(reason: LiveReasonView) -> Words:
    """Return the outcome of a reason, with a mark where missing answers leave it open."""
    title = reason.outcome.title
    return in_use.outcome_may_follow(outcome=title) if reason.is_open else title


def unsafe_remarks(one: UnsafeView) -> Iterator[Statement]:
    """Yield the remarks on a minimum of safe use: where it is short, and who puts it right."""
    if one.at:
        yield outcomes.titles(parts=tuple(part.title for part in one.at))
    if one.owner and one.due:
        yield in_use.promised_by(owner=one.owner, due=one.due)


def lane_entry(step: SafeStepView) -> Words:
    """Return the title of an entry of the lane, with the code of its initiative."""
    return labels.entry(code=step.initiative.code, title=step.title) if step.initiative else step.title


def sure_lines(live: LiveView) -> Iterator[Statement]:
    """Yield how sure each verdict is."""
    for sure in live.sure:
        lead = in_use.sure_of_gate(gate=sure.gate) if sure.gate else in_use.sure_of_outcome()
        yield report_text.titled(title=lead, text=sure.words)


def lane_days(step: SafeStepView | SiteStepView) -> tuple[date, date | None, date]:
    """Return the start and the ends at 50 and 80 % of an entry; one day for an entry that takes a week at once."""
    return step.start_50, step.finish_50 if step.kind == "work" else None, step.finish_80
