"""Add the slides of a tool in use: what makes it safe now, why its outcome, and its events."""

from collections.abc import Iterable, Iterator, Sequence

from readiness.slides.deck import Deck
from readiness.slides.rest_of_table import EVENTS, FINDINGS, STEPS, RestOfTable, RowsTitles
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.slides.tables import add_rows
from readiness.statements import (
    events_told,
    in_use,
    labels,
    lane_lines,
    report_text,
    slide_parts,
    slide_titles,
    slides,
)
from readiness.statements.lists import at_most, entries
from readiness.statements.statement import Statement, Words
from readiness.view.cells import NOTHING, cell_text, state_text
from readiness.view.event_views import event_lines
from readiness.view.in_use_lines import (
    facts_in_use,
    lane_entry,
    lane_heading,
    reason_outcome,
    reason_subject,
    reasons_heading,
    sure_lines,
)
from readiness.view.models.lane import SafeStepView
from readiness.view.models.live import EventView, LiveReasonView, LiveView, OutcomeView
from readiness.view.models.report import ReportView

_LANE = (
    TableColumn(labels.when(), 1.8),
    TableColumn(lane_lines.what_makes_safe(), 3.6),
    TableColumn(lane_lines.without_it(), 3.8),
    TableColumn(slides.owner(), 2),
)
_REASONS = (
    TableColumn(in_use.where(), 1.6),
    TableColumn(labels.question(), 2.4),
    TableColumn(labels.why(), 4.4),
)
_MOST_TITLES, _OPEN = 2, "failed"
_EVENTS = (
    TableColumn(events_told.event(), 2.6),
    TableColumn(labels.when(), 1.8, whole=True),
    TableColumn(in_use.where(), 1.6),
    TableColumn(in_use.status_head(), 1.2, whole=True),
    TableColumn(events_told.must_follow(), 7),
)


def add_safe_now(deck: Deck, view: ReportView) -> None:
    """Add a table of the lane that makes a tool in use safe; nothing where nothing is unsafe."""
    steps = view.leader.safe_now
    if steps:
        notes = [report_text.titled(title=step.title, text=remark) for step in steps for remark in step.remarks]
        page = deck.page(_start(steps), lane_heading(view.live), notes=notes)
        add_rows(deck, page, _LANE, list(map(_lane_row, steps)), lane_heading(view.live), _lane_titles(steps))


def _start(steps: Sequence[SafeStepView]) -> Statement:
    """Return the number of steps to start as the decision on them counts them: without actions, which are decisions."""
    actions = sum(step.kind == "action" for step in steps)
    started = lane_lines.start_lane(number=len(steps) - actions)
    if not 0 < actions < len(steps):
        return lane_lines.start_lane(number=len(steps))
    return slide_titles.start_after_actions(start=started, number=actions)


def _lane_titles(steps: Sequence[SafeStepView]) -> RowsTitles:
    """Return titles with the day by which the last of the steps is done."""

    def titles(first: int, last: int) -> Iterable[Words]:
        shown, rows = steps[first - 1 : last], STEPS.rows(first, last, len(steps))
        return [slide_parts.safe_steps_done(steps=rows, number=len(shown), day=max(one.finish_80 for one in shown))]

    return titles


def _lane_row(step: SafeStepView) -> TableRow:
    return TableRow((step.when, lane_entry(step), step.why, step.accountable))


def add_in_use(deck: Deck, view: ReportView) -> None:
    """Add the reasons for the outcome; nothing for a tool that is not judged."""
    live = view.live
    if live and live.reasons:
        rows = [
            TableRow((reason_outcome(each), reason_subject(each), _titles_of(each), each.because))
            for each in live.reasons
        ]
        heading = reasons_heading(live)
        page = deck.page(_why(live), heading, notes=[heading, *facts_in_use(live), *sure_lines(live)])
        first = slide_titles.if_used_today() if live.status.use == "paused" else in_use.outcome()
        add_rows(deck, page, (TableColumn(first, 2), *_REASONS), rows, heading, _finding_titles(live))


def _finding_titles(live: LiveView) -> RowsTitles:
    """Return titles that say what the findings are reasons for."""

    def titles(first: int, last: int) -> Iterable[Words]:
        rows = FINDINGS.rows(first, last, len(live.reasons))
        if live.status.use == "paused" or live.at_least is None:
            return [slide_parts.before_used_again(findings=rows)]
        return [slide_parts.why_outcome(findings=rows, outcome=live.at_least.title)]

    return titles


def _why(live: LiveView) -> Statement:
    """Return how many reasons there are, for or against which use, as a title."""
    if live.status.use == "paused" or live.at_least is None:
        return slide_titles.before_used_again(number=len(live.reasons))
    return slide_titles.why_outcome(outcome=live.at_least.title, number=_deciding(live, live.at_least))


def _deciding(live: LiveView, outcome: OutcomeView) -> int:
    """Return the number of known reasons for the outcome, or for a more severe one: those before milder ones."""
    known = [one.outcome.id for one in live.reasons if not one.is_open]
    if outcome.id not in known:
        return len(live.reasons)
    return len(known) - known[::-1].index(outcome.id)


def _titles_of(reason: LiveReasonView) -> Words:
    """Return the titles of the questions of a reason, whose codes its sentence names; a dash without any."""
    titles = [each.title for each in reason.questions]
    return cell_text(at_most(titles, _MOST_TITLES)) if titles else NOTHING


def add_events(deck: Deck, view: ReportView) -> None:
    """Leave the events for the appendix; nothing without events."""
    if view.events:
        rows, notes = list(map(_event_row, view.events)), list(_event_notes(view))
        title = events_told.events_happened()
        deck.leave_for_appendix(RestOfTable(title, _EVENTS, rows, None, _event_titles(view.events), notes))


def _event_titles(events: Sequence[EventView]) -> RowsTitles:
    """Return titles that say how many of the events are open."""

    def titles(first: int, last: int) -> Iterable[Words]:
        shown, rows = events[first - 1 : last], EVENTS.rows(first, last, len(events))
        if still_open := sum(one.state.kind == _OPEN for one in shown):
            every = still_open == len(shown)
            told = slide_parts.all_open if every else slide_parts.still_open
            return [told(events=rows, number=still_open)]
        return [slide_parts.all_closed(events=rows, number=len(shown))]

    return titles


def _event_notes(view: ReportView) -> Iterator[Words]:
    for event in view.events:
        for line in event_lines(event):
            yield report_text.titled(title=event.id, text=line)


def _event_row(event: EventView) -> TableRow:
    where: Words = cell_text(tuple(part.title for part in event.parts)) if event.parts else in_use.everywhere()
    lines = tuple(event_lines(event))
    follows = entries(*lines) if lines else cell_text(None)
    title = labels.entry(code=event.id, title=event.title)
    return TableRow((title, cell_text(event.day), where, state_text(event.state), follows))
