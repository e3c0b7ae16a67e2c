"""Explanations of a tool in use by `readiness explain`: statuses, outcomes, kinds of events, events, functions, sites."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, Words, phrase

_DAY = date(2026, 5, 20)


# Statuses


@phrase("{key} {title}: a status of a tool", key="live", title="In daily use")
def status(*, key: str, title: str) -> None:
    """The first line about a status."""


@phrase("Before its use: there is no outcome.")
def before() -> None:
    """The use of a tool in a status."""


@phrase("In use: there is an outcome.")
def in_use() -> None:
    """The use of a tool in a status."""


@phrase("Paused: there is an outcome, which says what must be shown to resume.")
def paused() -> None:
    """The use of a tool in a status."""


@phrase("Ended: there is no outcome.")
def ended() -> None:
    """The use of a tool in a status."""


@phrase("A tool with this status should meet {gate} and every gate before it.", gate="G2")
def status_gate(*, gate: str) -> None:
    """The gate of a status."""


@phrase("Where the answers state no status, it is told by the milestone {milestone}.", milestone="go_live")
def status_milestone(*, milestone: str) -> None:
    """The milestone that tells a status."""


@phrase("It is the status of the tool, as the answers state.")
def status_now() -> None:
    """Said about the status of the tool."""


@phrase("It is the status of the tool since {since}, as the answers state.", since=_DAY)
def status_now_since(*, since: date) -> None:
    """Said about the status of the tool, where the answers state its first day."""


@phrase("It is the status of the tool: the answers state none, and dates of milestones tell it.")
def status_told() -> None:
    """Said about the status of the tool where the answers state none."""


@phrase("The status of the tool is another: {title}.", title="In pilot")
def status_other(*, title: str) -> None:
    """Said about a status that is not that of the tool."""


@phrase("{key} {title}: an outcome of a tool in use", key="suspend", title="Suspend")
def outcome(*, key: str, title: str) -> None:
    """The first line about an outcome."""


@phrase("First: {action}", action="Stop using the tool today.")
def action(*, action: str) -> None:
    """The first thing to do when an outcome is given, in the pack's words."""


@phrase("No gate holds while this is the outcome, and nothing can be accepted against it.")
def fails_gates() -> None:
    """Said about an outcome."""


@phrase("While only some functions or sites have it, the outcome of the tool is: {title}.", title="Narrow")
def for_a_part(*, title: str) -> None:
    """The outcome of the whole tool where a part has another one."""


@phrase("It follows from:")
def follows_from() -> None:
    """The heading of what gives an outcome."""


@phrase("no rule: it is the outcome where nothing stands against the use")
def from_nothing() -> None:
    """In the list of what gives an outcome."""


@phrase("{rule}: {because}", rule="no-oversight", because="Nobody sees an error before it acts.")
def from_rule(*, rule: str, because: str) -> None:
    """A rule that gives an outcome, by its id, with the pack's reason."""


@phrase("{kind} until it is closed", kind="Harm to a patient")
def from_kind(*, kind: str) -> None:
    """A kind of event that forces an outcome."""


@phrase("{kind} from the severity '{severity}' until it is closed", kind="Harm to a patient", severity="Harm")
def from_severity(*, kind: str, severity: str) -> None:
    """A kind of event that forces an outcome from a severity on."""


@phrase("a level short that a tool in use must never lack")
def from_minimum() -> None:
    """In the list of what gives an outcome."""


@phrase("a level that a tool in use must never lack, short for longer than allowed")
def from_late_minimum() -> None:
    """In the list of what gives an outcome."""


@phrase("It is the outcome of the tool. {because}", because="Harm to a patient on May 20, 2026 is not closed.")
def outcome_now(*, because: Statement) -> None:
    """Said about the outcome of the tool, with the reason."""


@phrase("The outcome of the tool is another: {title}.", title="Continue with conditions")
def outcome_other(*, title: str) -> None:
    """Said about an outcome that is not that of the tool."""


@phrase("The outcome of the tool is undetermined, at least: {title}.", title="Narrow")
def outcome_undetermined(*, title: str) -> None:
    """Said where answers are missing."""


@phrase("The tool has no outcome: its status is '{title}'.", title="Not started")
def no_outcome(*, title: str) -> None:
    """Said where a tool is not in use."""


@phrase("Reasons:")
def reasons() -> None:
    """The heading of the reasons for an outcome."""


@phrase("{outcome}: {because}", outcome="Suspend", because="Harm to a patient on May 20, 2026 is not closed.")
def reason(*, outcome: Words, because: Statement) -> None:
    """A reason for an outcome."""


@phrase("{part}: {because}", part="North campus", because="Harm to a patient on May 20, 2026 is not closed.")
def of_part(*, part: str, because: Statement) -> None:
    """A reason for an outcome of one site or function."""


@phrase("{key} {title}: a kind of event", key="harm", title="Harm to a patient")
def kind(*, key: str, title: str) -> None:
    """The first line about a kind of event."""


@phrase("Severities, from the least:")
def severities() -> None:
    """The heading of the severities of a kind."""


@phrase("{key} {title}: forces {outcome}", key="harm", title="Harm", outcome="Suspend")
def severity_forces(*, key: str, title: str, outcome: str) -> None:
    """A severity, with the outcome that it forces until the event is closed."""


@phrase("{key} {title}: forces no outcome", key="near-miss", title="Near miss")
def severity(*, key: str, title: str) -> None:
    """A severity that forces no outcome."""


@phrase("Forces until it is closed: {outcome}", outcome="Narrow")
def forces(*, outcome: str) -> None:
    """The outcome that a kind without severities forces."""


@phrase("Reopens, until there is evidence from after it: {questions}", questions=("SAF-2 Hazard list",))
def reopens(*, questions: tuple[Value, ...]) -> None:
    """The questions that a kind of event reopens."""


@phrase(
    "Reopens from the severity '{severity}', until there is evidence from after it: {questions}",
    severity="Harm",
    questions=("SAF-1 Oversight",),
)
def reopens_from(*, severity: str, questions: tuple[Value, ...]) -> None:
    """The questions that a kind of event reopens from a severity on."""


@phrase("Must follow:")
def must_follow() -> None:
    """The heading of the duties of a kind of event."""


@phrase(
    "{key} {title}: within {days} day",
    "{key} {title}: within {days} days",
    by="days",
    key="review",
    title="Review what happened",
    days=14,
)
def duty(*, key: str, title: str, days: int) -> None:
    """Something that must follow an event."""


@phrase("{duty}, from the severity '{severity}'", duty=duty(key="review", title="Review", days=14), severity="Harm")
def duty_from(*, duty: Statement, severity: str) -> None:
    """Something that must follow an event of a severity or a higher one."""


@phrase("Comes first while it is open: {initiatives}", initiatives=("I-6 Review what happened",))
def work(*, initiatives: tuple[Value, ...]) -> None:
    """The initiatives that an open event needs."""


@phrase("It is closed with evidence from its day or later.")
def closed_with_evidence() -> None:
    """Said about a kind of event."""


@phrase("It can be closed without evidence.")
def closed_without_evidence() -> None:
    """Said about a kind of event."""


@phrase("Events of this kind: {events}", events=("E-1",))
def events_of_kind(*, events: tuple[Value, ...]) -> None:
    """The events of a kind in the answers."""


@phrase("No event of this kind is recorded.")
def no_event_of_kind() -> None:
    """Said about a kind of event where the answers have none."""
