"""The verdict on a tool in use: its status, outcome, events, shortfalls of safe use, and how sure the verdict is."""

from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple

from readiness.model.tool_use import Acceptance
from readiness.statements.statement import Statement

Use = Literal["before", "in-use", "paused", "ended"]


class Part(NamedTuple):
    """A function, a segment of the workforce or a site: what an answer, a shortfall or an outcome is about."""

    kind: Literal["function", "segment", "site"]
    id: str
    title: str


class StatusNow(NamedTuple):
    """The status of a tool, a function or a site on the day of the assessment."""

    id: str
    title: str
    use: Use
    since: date | None
    """The day on which it began; None when nothing tells it."""
    is_stated: bool
    """True if the answers state the status; otherwise a milestone tells it, or nothing does."""
    gate: str | None = None
    """The gate that a tool with this status should meet, with all before it; None for a gate of another profile."""
    because: str | None = None
    """The reason for the status, in the words of the answers."""

    @property
    def is_judged(self) -> bool:
        """True if a tool with this status gets an outcome: it is in use or paused."""
        return self.use in {"in-use", "paused"}


class Reopened(NamedTuple):
    """An event that reopens a question: only evidence dated after it counts above a level."""

    event: str
    """The id of the event."""
    title: str
    """The title of its kind."""
    day: date | None
    """The day of the event; None where it has none, and then no evidence counts."""
    at_most: int
    """The level that the question counts for at most until evidence from after the event."""


class LiveReason(NamedTuple):
    """One reason for an outcome, or for not knowing it."""

    rule: str
    """The id of the rule, `event` for an open event or `safe-now` for a minimum of safe use.

    `resume` stands for what a paused tool has to show before it is used again.
    """
    outcome: str
    """The outcome that follows for the tool, or for the part."""
    because: Statement
    questions: tuple[str, ...] = ()
    event: str | None = None
    part: Part | None = None
    is_open: bool = False
    """True if answers are missing, so that the outcome may follow or may not."""


class PartVerdict(NamedTuple):
    """The outcome of one function or site that is in use."""

    part: Part
    status: StatusNow
    outcome: str | None
    """None while answers are missing that could make it more severe than `at_least`."""
    at_least: str
    reasons: tuple[LiveReason, ...]


class Duty(NamedTuple):
    """Something that must follow an event."""

    event: str
    id: str
    title: str
    due: date | None
    """The last day; None for an event without a day, whose duties are overdue."""
    done: date | None
    look_back: bool
    is_overdue: bool
    stops: bool = False
    """True if it stops the use where the event happened."""
    work: str | None = None
    """The initiative that does it, which the open event needs and which has its id; None where there is none."""


class EventNow(NamedTuple):
    """An event, and what is left of it on the day of the assessment."""

    id: str
    kind: str
    title: str
    day: date | None
    severity: str | None
    """The title of its severity; that of the most severe where none is stated; None for a kind without severities."""
    is_severity_stated: bool
    parts: tuple[Part, ...]
    """The sites and functions that it names; all when empty."""
    people: int | None
    """The number of people affected; None when unknown."""
    is_open: bool
    closed: date | None
    forces: str | None
    """The outcome that it forces while it is open, for the parts it names or else the tool."""
    reopened: tuple[str, ...]
    """The questions that are still reopened by it, in the questionnaire's order."""
    shown_again: tuple[str, ...]
    """The questions it reopened that were shown again since."""
    duties: tuple[Duty, ...]
    work: tuple[str, ...]
    """Initiatives that it needs while it is open."""

    def has_stopped(self, part: Part | None, status: StatusNow) -> bool:
        """Return whether a duty that is done stopped the use of a part, or of the whole tool, since its use began."""
        if not self.is_open or (self.parts and part not in self.parts):
            return False
        done = [duty.done for duty in self.duties if duty.stops and duty.done]
        return bool(done) and (status.since is None or status.since <= max(done))


def stopped_since(events: Sequence[EventNow], part: Part, status: StatusNow) -> date | None:
    """Return the day on which the use of a part was stopped after an event; None where it was not."""
    stopping = [event for event in events if event.has_stopped(part, status)]
    return max((duty.done for event in stopping for duty in event.duties if duty.stops and duty.done), default=None)


class UnsafeNow(NamedTuple):
    """A minimum of safe use that a tool in use lacks."""

    question: str
    part: Part | None
    """The function or segment that lacks it; None for the whole tool."""
    at: tuple[Part, ...]
    """The sites and functions of the events that alone hold it open; empty where it is short for the whole tool."""
    needs: int
    has: int | None
    """The evidenced level; None without an answer."""
    supported: int | None
    """The supported level: where it reaches the minimum, only evidence is missing."""
    risk: str
    """The danger without it, in the rubric's words."""
    since: date
    """The day it was found, or reopened, or else the day of the assessment."""
    until: date | None
    """The last day on which it may be short; None for a paused tool, where nobody is exposed."""
    outcome: str
    """The outcome while it is short."""
    after: str
    """The outcome after `until`."""
    is_overdue: bool
    owner: str | None = None
    due: date | None = None
    """The date of its remedy."""
    acceptance: Acceptance | None = None
    """The acceptance that stands for it; None without one."""


class LiveVerdict(NamedTuple):
    """The verdict on a tool: its status, and while it is in use or paused its outcome with the reasons."""

    status: StatusNow
    outcome: str | None
    """None for a tool that is not judged, and while answers are missing that could make it more severe."""
    at_least: str
    """The outcome by what is known."""
    reasons: tuple[LiveReason, ...]
    """The reasons, the most severe first; none for the mildest outcome."""
    because: Statement
    parts: tuple[PartVerdict, ...]
    """Functions and sites in use, in the order of the answers."""
    events: tuple[EventNow, ...]
    """From the oldest; those without a day come last."""
    unsafe: tuple[UnsafeNow, ...]
    """From the one that may be short for the shortest time."""
    approved: dict[str, date]
    """The gates that were declared passed, with their dates, in the order of the ladder."""
    blockers: tuple[str, ...]
    """Questions that are blockers and short at the gate of the status or before it, in the questionnaire's order."""
    fails_gates: bool
    """True if no gate holds while the outcome stands."""

    @property
    def missing(self) -> tuple[str, ...]:
        """The questions whose missing answers could make the outcome more severe."""
        return tuple(dict.fromkeys(id_ for reason in self.reasons if reason.is_open for id_ in reason.questions))


class HowSureNow(NamedTuple):
    """The sureness of a verdict: the questions that it needs, by what they rest on; one can count in several."""

    needed: int
    firm: int
    """Those beyond doubt: shown as far as claimed and needed, not lapsing soon, not divided, not only the team's."""
    unknown: int
    """Those unknown or without an answer."""
    unanswered: int
    """Those of them without an answer."""
    unproved: int
    """Those claimed above what evidence shows."""
    delivery_team: int
    """Those that only the delivery team answered."""
    divided: int
    """Those on which the votes were wide apart."""
    lapsing: int
    """Those whose evidence lapses within the time that the rubric names."""
    rating: int
    """The step of sureness, from 1 to 5."""
    name: str
    too_unknown: bool
    """True if more is unknown than the rubric allows: no date is told, and finding out comes first."""
    reviewed: int = 0
    """Those with valid evidence that a second person looked at; it makes no verdict surer."""
