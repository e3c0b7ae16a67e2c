"""A plan as one side of a comparison, and what a what-if change moves in it."""

from datetime import date
from typing import NamedTuple

from readiness.model.field_types import Exact
from readiness.model.money import CaseTotals
from readiness.model.plan_result import Bottleneck, GateWeeks, StepReason, TotalCost
from readiness.model.verdict import Verdict


class PlanSide(NamedTuple):
    """The figures of one plan that are compared with those of another."""

    headline: str | None
    """The gate reached today; None when the first does not pass."""
    next_gate: str | None
    verdict: Verdict | None
    """Today's verdict of the next gate; None without one."""
    outcome: str | None
    """The outcome of a tool in use; None where it is not judged, or answers are missing."""
    at_least: str | None
    """The outcome that is certain while answers are missing; None where the tool is not judged."""
    paused: str | None
    """The title of the status of a paused tool, whose outcome is the one that it would resume with."""
    target: str
    gates: tuple[GateWeeks, ...]
    work: tuple[str, ...]
    """The initiatives of the plan that are not done, in order."""
    roles: dict[str, Exact]
    """Likely person-weeks by role group."""
    effort: Exact
    """Likely person-weeks of all role groups."""
    cost: TotalCost | None
    """The cost up to the gate of the target; None where the rubric has no currency, or no gate is on the way."""
    bottleneck: Bottleneck | None
    lane: tuple[str, ...]
    """The initiatives of the lane that makes a tool in use safe."""
    lane_at_80: int | None
    """The week by which the lane's work is finished with a chance of 80 %; None without such work."""
    case: CaseTotals | None = None
    """Its costs and return over the horizon of the case; None where the answers state none."""


class GateShift(NamedTuple):
    """A gate in both plans."""

    gate: str
    before: GateWeeks | None
    """None where the present plan has no date for it."""
    after: GateWeeks | None
    weeks: int | None
    """The weeks by which its day with a chance of 80 % moves: later above 0; None unless both have one."""
    is_reached: bool
    """True if the changed answers reach the gate at once."""
    is_lost: bool
    """True if the gate is reached today, and not with the changed answers."""


class WorkShift(NamedTuple):
    """Work that both plans have and that ends in another week."""

    initiative: str
    before: int
    """The week by which it ends with a chance of 80 % in the present plan."""
    after: int
    reason: StepReason
    """The reason why it starts when it does in the changed plan."""

    @property
    def weeks(self) -> int:
        """The weeks by which it moves: later above 0."""
        return self.after - self.before


class WhatIf(NamedTuple):
    """The present plan and the one after a what-if change, side by side."""

    date: date
    before: PlanSide
    after: PlanSide
    gates: tuple[GateShift, ...]
    dropped: tuple[str, ...]
    """The initiatives that only the present plan needs."""
    added: tuple[str, ...]
    """The initiatives that only the changed plan needs."""
    moved: tuple[WorkShift, ...]
    """The other work that moves, from the largest move."""
    uncovered: tuple[str, ...]
    """Questions that nothing closes any more."""

    @property
    def is_same(self) -> bool:
        """True if the change moves nothing."""
        return self.before._replace(bottleneck=None) == self.after._replace(bottleneck=None)
