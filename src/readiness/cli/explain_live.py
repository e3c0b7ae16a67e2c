"""The parts of a tool in use that `explain` knows by id: of the pack, and of the answers."""

from collections.abc import Iterator

from readiness.cli.explain_live_parts import explain_event, explain_part
from readiness.cli.explain_live_rules import explain_kind, explain_outcome, explain_status
from readiness.model.assessment import Assessment
from readiness.model.live_rules import EventKind, Outcome, Status
from readiness.model.pack import Pack
from readiness.model.tool_use import Event, Function, Site

LiveSubject = Status | Outcome | EventKind | Event | Function | Site


def live_subjects(pack: Pack, assessment: Assessment | None) -> dict[str, LiveSubject]:
    """Return statuses, outcomes and kinds of events by id; with answers also their events, functions and sites."""
    named: dict[str, LiveSubject] = {}
    if assessment:
        named |= {site.id: site for site in assessment.answers.sites}
        named |= {function.id: function for function in assessment.answers.functions}
        named |= {event.id: event for event in assessment.answers.events}
    named |= pack.rubric.event_named
    if live := pack.rubric.live:
        named |= {**live.outcome_named, **live.status_named}
    return named


def explain_live(found: LiveSubject, pack: Pack, assessment: Assessment | None) -> Iterator[str]:
    """Yield the lines about a part of a tool in use."""
    match found:
        case Status():
            yield from explain_status(found, assessment)
        case Outcome():
            yield from explain_outcome(found, pack, assessment)
        case EventKind():
            yield from explain_kind(found, pack, assessment)
        case Event() if assessment:
            yield from explain_event(found, assessment)
        case Function() | Site() if assessment:
            yield from explain_part(found, assessment)
