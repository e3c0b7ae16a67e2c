"""The rules of a rubric for a tool in use: statuses, outcomes, kinds of events, and the minimums of safe use."""

from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema

from readiness.model.condition import Condition
from readiness.model.field_types import Id, Key, Note, Text, Whole, YesNo
from readiness.model.file_model import FileModel

ANY = "any"
"""The key, in place of a severity, of a kind of event that has no severities."""


class Status(FileModel):
    """A status that a tool, a function or a site can have."""

    id: Id
    title: Text
    use: Literal["before", "in-use", "paused", "ended"]
    """The use in this status; tools in use and paused ones get an outcome."""
    gate: Id | None = None
    """The gate whose minimums a tool with this status should meet, with those of all gates before it."""
    milestone: Key | None = None
    """The milestone that tells this status where the answers state none: once its date is past."""


class Outcome(FileModel):
    """A verdict on a tool in use."""

    id: Id
    title: Text
    meaning: Note = ""
    action: Text | None = None
    """The first thing to do, today, when this is the outcome; none when absent."""
    action_once_stopped: Text | None = None
    """The same where the use was stopped already, by a duty of an open event that is done; `action` when absent."""
    fails_gates: YesNo = False
    """True if no gate holds while this is the outcome; nothing can be accepted against it."""
    for_a_part: Id | None = None
    """The outcome of the whole tool while only some of its functions or sites have this one; this one when absent."""


class Reopening(FileModel):
    """Questions that an event reopens: until evidence from after it, they count at a lower level."""

    questions: tuple[Id, ...] = Field(min_length=1)
    severity: Id | None = None
    """The least severity of an event that reopens them; any severity when absent."""
    at_most: Whole | None = None
    """The level they count for at most; by default the level of claims without evidence, or else the lowest."""


class DutyRule(FileModel):
    """Something that must follow an event."""

    id: Id
    title: Text
    days: Whole
    """The days after the event within which it must be done."""
    severity: Id | None = None
    """The least severity of an event that it must follow; any severity when absent."""
    look_back: YesNo = False
    """True if it looks back at results that were already acted on."""
    stops: YesNo = False
    """True if it stops the use where the event happened: once it is done, nobody is asked to stop the tool again."""


class EventKind(FileModel):
    """A kind of event, and what follows from it."""

    id: Id
    title: Text
    about: Text | None = None
    severities: dict[Id, Text] = Field(default_factory=dict)
    """Titles of the severities by id, from the least to the most severe."""
    reopens: tuple[Reopening, ...] = ()
    forces: dict[Id, Id] = Field(default_factory=dict)
    """The outcome by severity, or by `any`, that lasts until the event is closed; a higher severity inherits it."""
    duties: tuple[DutyRule, ...] = ()
    work: tuple[Id, ...] = ()
    """Initiatives that an open event needs at once."""
    evidence: YesNo = True
    """True if closing it needs evidence from the day of the event or later."""

    def reaches(self, severity: str | None, least: str | None) -> bool:
        """Return whether an event of a severity, the most severe for None, is at least as severe as `least`."""
        if least is None or severity is None or not self.severities:
            return True
        return self._rank[severity] >= self._rank[least]

    @cached_property
    def _rank(self) -> dict[str, int]:
        """The rank of each severity: 0 for the least severe."""
        return {severity: rank for rank, severity in enumerate(self.severities)}

    def forced(self, severity: str | None) -> str | None:
        """Return the outcome forced by an event of a severity, the most severe for None; None when nothing is."""
        if not self.severities:
            return self.forces.get(ANY)
        order = list(self.severities)
        upto = order[: order.index(severity) + 1] if severity else order
        return next((self.forces[each] for each in reversed(upto) if each in self.forces), None)


class LiveRule(FileModel):
    """A rule that gives a tool in use an outcome. It states exactly one thing to hold for."""

    id: Id
    outcome: Id
    because: Text
    levels: dict[Id, Whole] = Field(default_factory=dict)
    """Levels by question: the rule holds when any of them is not evidenced."""
    gate: Literal["failed", "blockers"] | None = None
    """The rule holds when a gate up to that of the status has failed, or has a blocker below its minimum."""
    sites: Literal["failed"] | None = None
    """The rule holds for every site in use at which a repeating gate has failed."""
    overdue: Literal["duties"] | None = None
    """The rule holds when a duty is not done by its day."""
    events: Literal["open"] | None = None
    """The rule holds while any event is open, wherever it happened."""
    statuses: tuple[Id, ...] = ()
    """The statuses it is for; every one with an outcome when empty."""
    when: Condition | None = None
    """The profile it is for; every profile when absent."""


class SafeMinimum(FileModel):
    """A level that a tool in use must never lack."""

    level: Whole
    risk: Text
    """The danger for a patient, member or user without it, in a sentence of theirs."""
    days: Whole | None = None
    """The longest time in days it may be short; by default that of all minimums."""
    now: Id | None = None
    """The outcome while it is short; by default that of all minimums."""
    after: Id | None = None
    """The outcome once it was short for longer than `days`; by default that of all minimums."""
    when: Condition | None = None
    """The profile it is for; every profile when absent."""


def _as_list(value: Any) -> Any:
    return (value,) if isinstance(value, dict) else value


SafeMinimums = Annotated[
    tuple[SafeMinimum, ...],
    BeforeValidator(_as_list),
    WithJsonSchema({"anyOf": [{"type": "object"}, {"type": "array", "items": {"type": "object"}}]}),
]
"""A rule, or a list of rules of which the first that applies to the profile counts."""


class SafeNow(FileModel):
    """The levels that a tool in use must never lack; work on them comes first."""

    days: Whole
    now: Id
    after: Id
    minimums: dict[Id, SafeMinimums] = Field(min_length=1)
    """The minimum by question."""


class Rating(FileModel):
    """One of five steps of sureness."""

    from_: Whole = Field(alias="from")
    """The least percentage of what is needed that rests on firm ground."""
    name: Text


class HowSure(FileModel):
    """The rating of how sure a verdict is."""

    ratings: tuple[Rating, ...] = Field(min_length=5, max_length=5)
    """Five steps, from 0 percent upward."""
    lapses_in_days: Whole = 90
    """Evidence that lapses within this time is told apart."""
    most_unknown: Whole = 20
    """The highest percentage of what is needed that may be unknown; above it, nothing is predicted or drawn."""

    def is_too_much(self, unknown: int, needed: int) -> bool:
        """Return whether more answers of those needed are unknown than may be."""
        return unknown * 100 > self.most_unknown * needed


class LiveRules(FileModel):
    """The rules for a tool in use."""

    statuses: tuple[Status, ...] = Field(min_length=1)
    """From the first to the last a tool goes through; the first is that of a tool about which nothing is stated."""
    outcomes: tuple[Outcome, ...] = Field(min_length=2)
    """From the most severe; the last is given where no rule holds."""
    rules: tuple[LiveRule, ...] = ()
    safe_now: SafeNow | None = None

    @cached_property
    def status_named(self) -> dict[str, Status]:
        """The statuses by id, in order."""
        return {status.id: status for status in self.statuses}

    @cached_property
    def outcome_named(self) -> dict[str, Outcome]:
        """The outcomes by id, from the most severe."""
        return {outcome.id: outcome for outcome in self.outcomes}

    @cached_property
    def severity_of(self) -> dict[str, int]:
        """The rank of each outcome: 0 for the most severe."""
        return {outcome.id: rank for rank, outcome in enumerate(self.outcomes)}

    def is_judged(self, status: str) -> bool:
        """Return whether a tool with a status gets an outcome: it is in use or paused."""
        return status in self.status_named and self.status_named[status].use in {"in-use", "paused"}

    @property
    def mildest(self) -> str:
        """The id of the outcome where no rule holds."""
        return self.outcomes[-1].id

    def most_severe(self, *outcomes: str) -> str:
        """Return the most severe of some outcomes; the mildest of all when there are none."""
        return min(outcomes, key=self.severity_of.__getitem__, default=self.mildest)

    def for_a_part(self, outcome: str) -> str:
        """Return the outcome of the whole tool while only a part of it has `outcome`."""
        return self.outcome_named[outcome].for_a_part or outcome
