"""One plan of several use cases of an organization: all work in order, each use case's gates, and the totals."""

from datetime import date
from typing import Literal, NamedTuple

from readiness.model.field_types import Exact
from readiness.model.live import Part
from readiness.model.plan_result import GateWeeks, PlanCosts, RoleLoad, Shortage
from readiness.model.spans import Dates
from readiness.statements.statement import Statement


class PlannedUseCase(NamedTuple):
    """One use case in a plan of several."""

    use_case: str
    target: str
    next_gate: str | None
    gates: tuple[GateWeeks, ...]
    """The weeks of the gates on its way, in order."""
    effort: Exact
    """Likely person-weeks of all work that it needs."""
    shared: Exact
    """Those of the work that other use cases need too."""


class JointWork(NamedTuple):
    """Work in a plan of several use cases."""

    initiative: str
    code: str
    title: str
    use_cases: tuple[str, ...]
    """The use cases that need it, in order of priority."""
    site: Part | None
    """The site at which it is done, for a gate that repeats."""
    dates: Dates
    effort: Exact
    status: Literal["planned", "in-progress"]
    in_lane: bool
    """True if it makes a tool in use safe, before all other work."""


class JointPlan(NamedTuple):
    """One plan of several use cases, in order of priority."""

    organization: str
    date: date
    """The first day of week 0: the latest day of their assessments."""
    target: str | None
    """The gate or target asked for, of all use cases; None for the next gate of each."""
    use_cases: tuple[PlannedUseCase, ...]
    work: tuple[JointWork, ...]
    """All work by start, the lane first; work that several use cases need stands once."""
    capacity: Exact
    """Usual capacity in person-weeks a week, of all role groups together."""
    effort: Exact
    """Likely person-weeks of all work."""
    effort_apart: Exact
    """The sum of the likely person-weeks of each use case, in which shared work is counted for each."""
    costs: PlanCosts | None
    """The cost of all work, in one total; None where the rubric declares no currency of costs."""
    loads: tuple[RoleLoad, ...]
    overloads: tuple[Shortage, ...]
    remarks: tuple[Statement, ...]
    """Differences between the files, each with what the plan takes."""
