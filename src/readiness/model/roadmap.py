"""A roadmap: the gaps to the target, and the initiatives that close them, in order."""

from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from readiness.model.counts import GapCounts
from readiness.model.field_types import Criticality, Exact
from readiness.model.live import Part
from readiness.model.outlook import IfNothing, Promise
from readiness.model.spans import Closed, Dates, Span
from readiness.model.verdict import Verdict
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.model.conflicts import Conflict
    from readiness.model.option_shown import OptionShown
    from readiness.model.plan_result import Bottleneck, GateWeeks, PlanCosts, RoleLoad, Shortage, StepReason
    from readiness.model.safe_steps import SafeStep, SiteStep


class Gap(NamedTuple):
    """A question below the level wanted, by its supported level: work to do, not evidence to collect."""

    question: str
    supported: int
    wanted: int
    size: int
    """The number of levels to close."""
    initiatives: tuple[str, ...]
    """The initiatives on the roadmap that close it, in order."""
    criticality: Criticality
    """The criticality of the question at the gate of the target."""


class EvidenceDebt(NamedTuple):
    """A level reached but not evidenced: evidence to collect, not work to do."""

    question: str
    supported: int
    evidenced: int
    wanted: int | None
    """The level the target wants; None when it wants none."""
    collect: tuple[str, ...]
    """The rubric's examples of evidence for the levels that are not evidenced."""
    because: Statement
    is_reopened: bool = False
    """True if an event reopened the question: what its evidence showed has to be shown again."""


class Step(NamedTuple):
    """An initiative on the roadmap."""

    initiative: str
    phase: str
    order: int
    """Its number in the roadmap, from 1."""
    value: Exact
    """The levels closed, each times the weight and the criticality factor of its question."""
    effort: Exact
    """Likely person-weeks, for the organization's size."""
    priority: Exact
    """Value per likely person-week."""
    dates: Dates
    gate: str | None
    """The first gate that needs it; None if no gate does."""
    reason: "StepReason"
    slack: int
    """The weeks by which it can end later without moving its gate."""
    pauses: int
    """The weeks between start and finish in which it is not worked on."""
    roles: dict[str, Exact]
    """Likely person-weeks by role group, for the organization's size."""
    closes: tuple[Closed, ...]
    unlocks: tuple[str, ...]
    """Initiatives on the roadmap that need this one first."""
    unblocks: tuple[str, ...]
    """Gates up to the target's that fail today on a question that this lifts to the level they need."""
    because: Statement
    status: Literal["planned", "in-progress"] = "planned"
    owner: str | None = None
    late: bool = False
    """True if its finish with a chance of 80 % is after the week in which its phase should end."""
    stretched: bool = False
    """True if it takes longer than its likely duration because a role group has too few people."""
    shared_with: tuple[str, ...] = ()
    """The other use cases of the plan that need this work of the organization, in order of priority."""


class PlannedPhase(NamedTuple):
    """One phase of the roadmap, with the scores projected after it."""

    id: str
    title: str
    gate: str
    window: Span
    usual: int | None
    """The week by which most organizations are done, where the window is the pace of a source; None elsewhere."""
    steps: tuple[Step, ...]
    at_50: int | None
    """The week by which its last step is finished with even odds; None without steps."""
    at_80: int | None
    """The week by which its last step is finished with a chance of 80 %; None without steps."""
    projected: dict[str, Fraction | None]
    """The evidenced score by dimension, and `overall`, if every lift is evidenced."""
    projected_gate: Verdict
    """The projected verdict of this phase's gate."""
    projected_headline: str | None
    """The projected headline gate; None when the first gate does not pass."""
    in_lane: tuple[str, ...] = ()
    """Initiatives of this phase that are done first, in the lane that makes a tool in use safe."""


class Roadmap(NamedTuple):
    """The initiatives in the order to do them, in phases."""

    target: str
    """The id of a gate or a target."""
    target_title: str
    target_gate: str
    wanted: dict[str, int]
    """The level wanted of each question."""
    gaps: tuple[Gap, ...]
    gap_counts: dict[str, GapCounts]
    """The gaps counted by criticality: all by `overall`, and those of every dimension by its id."""
    gate_weeks: "tuple[GateWeeks, ...]"
    """The weeks in which the gates on the way can open, in order."""
    phases: tuple[PlannedPhase, ...]
    evidence_debt: tuple[EvidenceDebt, ...]
    unanswered: tuple[str, ...]
    """Questions the target needs that are not answered yet."""
    done_without_answer: tuple[str, ...]
    """Initiatives marked done whose questions are still short and need a new answer."""
    uncovered: tuple[str, ...]
    """Questions with a gap that no open initiative closes."""
    instead: tuple[str, ...]
    """Initiatives that are alternatives to the roadmap while the next gate fails."""
    capacity: Exact
    """Usual capacity in person-weeks a week, of all role groups together."""
    offset: int
    """Weeks of the phase windows before the phase of the next gate."""
    is_at_site: bool = False
    """True if the target is a gate that repeats; `target_gate` is then the gate of the ladder before it."""
    site: Part | None = None
    """The site of the target, for a gate that repeats; None where every site passes, and for any other target."""
    safe_now: "tuple[SafeStep, ...]" = ()
    """The lane that makes a tool in use safe now, before all phases; empty where nothing is unsafe."""
    site_steps: "tuple[SiteStep, ...]" = ()
    """Work at sites in use that do not pass a repeating gate, or at the site of the target."""
    promises: tuple[Promise, ...] = ()
    """Promised days before the finish that this roadmap plans, by day."""
    conflicts: "tuple[Conflict, ...]" = ()
    """Promises that no order of the work can keep, and questions that only forbidden work closes."""
    if_nothing: IfNothing = IfNothing()
    """The consequences if nothing is decided."""
    loads: "tuple[RoleLoad, ...]" = ()
    """Load and capacity by role group and week."""
    overloads: "tuple[Shortage, ...]" = ()
    bottleneck: "Bottleneck | None" = None
    """The role group that decides the next gate; None where none does."""
    bottleneck_of_target: "Bottleneck | None" = None
    """The role group that decides the last gate on the way; None where that is the next one, or none does."""
    costs: "PlanCosts | None" = None
    """None where the rubric declares no currency of costs."""
    find_out_first: tuple[str, ...] = ()
    """Questions unknown or not answered that the next gate or the verdict on the tool needs, where too much is unknown:
    their answers come first, and a gate on which too much is unknown has no weeks."""
    option: "OptionShown | None" = None
    """The option whose plan this is, where something was decided or asked for; None for all the work."""

    @property
    def site_id(self) -> str | None:
        """The id of the site of the target; None for any other target."""
        return self.site.id if self.site else None

    def phase_to(self, gate: str | None) -> PlannedPhase | None:
        """Return the last phase that leads to a gate; None without one."""
        return next((phase for phase in reversed(self.phases) if phase.gate == gate), None)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Every step, in order."""
        return tuple(step for phase in self.phases for step in phase.steps)


UNPLANNED = Roadmap("", "", "", {}, (), {}, (), (), (), (), (), (), (), 0, 0)
"""The roadmap of an assessment that was judged and not planned."""
