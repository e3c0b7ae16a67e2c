"""What is short of the target, and the work that closes it, in the order to do it."""

from fractions import Fraction
from typing import Literal, NamedTuple

from readiness.model.field_types import Exact
from readiness.model.scorecard import Verdict


class Gap(NamedTuple):
    """A question below the level wanted. Gaps read the supported level: they are work, not paper."""

    question: str
    supported: int
    wanted: int
    initiatives: tuple[str, ...]
    """The initiatives on the roadmap that close it, in order."""

    @property
    def size(self) -> int:
        """Levels to close."""
        return self.wanted - self.supported


class EvidenceDebt(NamedTuple):
    """Paper to collect, not work to do: a level reached but not evidenced."""

    question: str
    supported: int
    evidenced: int
    wanted: int | None
    collect: tuple[str, ...]
    """What the rubric says a third person could look at, for the levels not evidenced."""
    because: str


class Span(NamedTuple):
    """Weeks from the date of the assessment: starts at the beginning of `start`, ends before `finish`."""

    start: int
    finish: int


class Closed(NamedTuple):
    """What one initiative closes of one gap."""

    question: str
    from_: int
    to: int


class Step(NamedTuple):
    """An initiative on the roadmap."""

    initiative: str
    phase: str
    order: int
    """Its place in the roadmap, from 1."""
    value: Exact
    effort: Exact
    """Likely person-weeks, for the organization's size."""
    priority: Exact
    """Value against likely effort."""
    likely: Span
    high: Span
    closes: tuple[Closed, ...]
    unlocks: tuple[str, ...]
    """Initiatives on the roadmap that need this one first."""
    unblocks: tuple[str, ...]
    """Gates that fail today on a question this closes."""
    because: str
    status: Literal["planned", "in-progress"] = "planned"
    owner: str | None = None
    late: bool = False
    """Finishes, at likely durations, after the weeks its phase should take."""
    stretched: bool = False
    """Takes longer than its likely duration because the weekly capacity is smaller than its load."""


class PlannedPhase(NamedTuple):
    """One phase of the roadmap, and where the organization would stand after it, given evidence."""

    id: str
    title: str
    gate: str
    window: Span
    usual: int | None
    """The week by which most organizations are done, where the window is a source's pace."""
    steps: tuple[Step, ...]
    finish: int | None
    """Likely week its last step ends; None when it has none."""
    finish_high: int | None
    projected: dict[str, Fraction | None]
    """By dimension, and `overall`: the evidenced score if every lift is evidenced."""
    projected_gate: Verdict
    """The verdict of this phase's gate then."""
    projected_headline: str | None


class Roadmap(NamedTuple):
    """The initiatives in the order to do them, in phases."""

    target: str
    """A gate's or a target's id."""
    target_title: str
    target_gate: str
    wanted: dict[str, int]
    """By question: the level wanted."""
    gaps: tuple[Gap, ...]
    phases: tuple[PlannedPhase, ...]
    evidence_debt: tuple[EvidenceDebt, ...]
    unanswered: tuple[str, ...]
    """Questions the target needs that have no answer yet."""
    done_without_answer: tuple[str, ...]
    """Initiatives marked done whose questions are still short: an answer with evidence is due."""
    uncovered: tuple[str, ...]
    """Questions with a gap that no initiative offered here closes."""
    instead: tuple[str, ...]
    """Alternatives to the roadmap that can be decided on while the next gate fails."""
    capacity: Exact
    """Person-weeks a week."""
    offset: int
    """Weeks of the phase windows already behind the organization."""

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step, in order."""
        return tuple(step for phase in self.phases for step in phase.steps)
