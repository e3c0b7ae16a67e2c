"""Models of a tool in use: its status, its outcome with the reasons, its parts, its events and what it lacks."""

from datetime import date
from typing import NamedTuple

from readiness.statements import labels, report_text
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Level
from readiness.view.models.parts import NamedView, PartView, StateView


class StatusView(NamedTuple):
    """The status of a tool, a function or a site on the day of the assessment."""

    id: str
    title: str
    use: str
    """One of `before`, `in-use`, `paused` and `ended`."""
    since: date | None
    is_stated: bool
    """True if the answers state it; otherwise a milestone tells it, or nothing does."""
    words: Statement
    """The status with the day on which it began."""


class OutcomeView(NamedTuple):
    """An outcome of the rubric, with its sign."""

    id: str
    title: str
    meaning: str
    action: str | None
    kind: str
    """The kind of its mark: `failed` where no gate holds, `passed` for the mildest, `conditional` between them."""
    glyph: str
    fails_gates: bool


class LiveReasonView(NamedTuple):
    """A reason for an outcome, or for not knowing it."""

    rule: str
    outcome: OutcomeView
    because: Statement
    questions: tuple[NamedView, ...]
    event: str | None
    part: PartView | None
    is_open: bool
    """True if answers are missing, so that the outcome may follow or may not."""


class PartVerdictView(NamedTuple):
    """The outcome of one function or site in use."""

    part: PartView
    status: StatusView
    outcome: OutcomeView | None
    """None while answers are missing that could make it more severe."""
    at_least: OutcomeView
    said: Words
    """The outcome, or the one by what is known, in words."""
    reasons: tuple[LiveReasonView, ...]
    stopped: date | None = None
    """The day on which its use was stopped after an event that is still open; None where it was not."""


class DutyView(NamedTuple):
    """Something that must follow an event."""

    id: str
    title: str
    due: date | None
    done: date | None
    look_back: bool
    state: StateView
    words: Statement


class DoneView(NamedTuple):
    """One thing that was done about an event."""

    date: date
    by: str
    duty: str | None
    what: str | None


class EventView(NamedTuple):
    """An event, and what is left of it."""

    id: str
    kind: str
    title: str
    day: date | None
    severity: Words | None
    parts: tuple[PartView, ...]
    """The sites and functions that it names; all when empty."""
    people: int | None
    """The number of people affected; None when unknown."""
    summary: str | None
    state: StateView
    closed: date | None
    closed_by: str | None
    forces: OutcomeView | None
    """The outcome that it forces while it is open."""
    duties: tuple[DutyView, ...]
    done: tuple[DoneView, ...]
    reopened: tuple[NamedView, ...]
    """The questions that are still to be shown again."""
    shown_again: tuple[NamedView, ...]

    @property
    def to_show(self) -> tuple[Words, ...]:
        """The questions that are still to be shown again, by code and title."""
        return tuple(labels.entry(code=one.code, title=one.title) for one in self.reopened)


class AcceptanceView(NamedTuple):
    """A shortfall that somebody accepted for a time."""

    question: NamedView
    part: PartView | None
    by: str
    on: date
    until: date
    because: str
    state: StateView
    words: Statement


class UnsafeView(NamedTuple):
    """A minimum of safe use that a tool in use lacks."""

    question: NamedView
    part: PartView | None
    at: tuple[PartView, ...]
    """The sites and functions of the events that alone hold it open."""
    needs: Level
    has: Level | None
    words: Statement
    """The level it needs and the one it has, in words."""
    risk: str
    since: date
    until: date | None
    """The last day on which it may be short; None for a paused tool."""
    is_overdue: bool
    owner: str | None
    due: date | None
    acceptance: AcceptanceView | None


class ApprovedView(NamedTuple):
    """A gate that was declared passed, beside its verdict today."""

    gate: NamedView
    date: date
    today: StateView
    words: Statement


class FailedSiteView(NamedTuple):
    """A site at which a repeating gate fails."""

    site: PartView
    gate: NamedView
    in_use: bool
    because: Statement


class FailedGateView(NamedTuple):
    """A repeating gate with the sites at which it fails for one reason."""

    at_sites: Statement
    because: Statement


class SureView(NamedTuple):
    """The sureness of a verdict."""

    gate: str | None
    """The id of the gate; None for the verdict on the tool in use."""
    name: str
    rating: int
    """The step of sureness, from 1 to 5."""
    needed: int
    firm: int
    unknown: int
    unproved: int
    """Those claimed above what evidence shows."""
    delivery_team: int
    divided: int
    lapsing: int
    too_unknown: bool
    reviewed: int
    """Those with valid evidence that a second person looked at; it counts for nothing by itself."""
    words: Statement


class FullUseView(NamedTuple):
    """The full use of a tool, beside its pilot before that."""

    since: date
    gate: NamedView
    """The gate of full use."""
    status: str
    """The title of the status of full use."""
    pilot_gate: NamedView
    """The gate of the first status in use before it."""
    pilot_since: date | None
    """The day on which the pilot began; None where nothing tells it."""


class LiveView(NamedTuple):
    """The verdict on a tool: its status, and while it is in use or paused its outcome."""

    status: StatusView
    is_judged: bool
    """True if it is in use or paused; only then it has an outcome."""
    outcome: OutcomeView | None
    """None for a tool that is not judged, and while answers are missing that could make it more severe."""
    at_least: OutcomeView | None
    """The outcome by what is known; None for a tool that is not judged."""
    headline: Statement
    """The sentence on the outcome, or on the status of a tool that is not judged."""
    missing: int
    """The number of missing answers that could make the outcome more severe."""
    reasons: tuple[LiveReasonView, ...]
    parts: tuple[PartVerdictView, ...]
    unsafe: tuple[UnsafeView, ...]
    acceptances: tuple[AcceptanceView, ...]
    approved: tuple[ApprovedView, ...]
    blockers: tuple[NamedView, ...]
    """Blockers that are short at the gate of the status or before it."""
    blockers_gate: NamedView | None
    """The gate of the status."""
    sure: tuple[SureView, ...]
    failed_sites: tuple[FailedSiteView, ...]
    fails_gates: bool
    """True if no gate holds while the outcome stands."""
    full_use: FullUseView | None
    """None for a tool that is not in use or never came into full use, and for rules without a status before that."""

    @property
    def failed_gates(self) -> tuple[FailedGateView, ...]:
        """The repeating gates that fail, each once for the sites at which it fails for the same reason."""
        found: dict[tuple[str, Statement], list[Words]] = {}
        for one in self.failed_sites:
            found.setdefault((one.gate.id, one.because), []).append(one.site.title)
        return tuple(
            FailedGateView(report_text.gate_at_sites(gate=gate, sites=tuple(sites)), because)
            for (gate, because), sites in found.items()
        )
