"""The results of a plan beside its steps: why work starts, people needed, chances of gates, and costs."""

from fractions import Fraction
from typing import Literal, NamedTuple

from readiness.model.field_types import Exact
from readiness.model.live import Part
from readiness.model.verdict import Verdict

StartKind = Literal["at-once", "started", "prerequisite", "not-before", "gate", "role", "freeze", "other-use-case"]
"""The kind of reason; `other-use-case` for shared work that waits for another use case of one plan."""


class StepReason(NamedTuple):
    """The reason why work starts when it does."""

    kind: StartKind
    what: str = ""
    """The initiative or gate that it waits for, or the role group whose people are busy; empty for other kinds."""


class GateDriver(NamedTuple):
    """Work that decides the week of a gate in some runs of the simulation."""

    initiative: str
    site: Part | None
    """The site where the work is done, for a gate that repeats; None for work of the tool or the organization."""
    share: Fraction
    """The share of the runs in which it lies on the chain of work that decides the gate."""
    delay: Fraction
    """The weeks beyond the likely ones that it costs the gate, on average over all runs."""


class GateWeeks(NamedTuple):
    """The weeks in which the work that a gate needs is done; from then on it can open."""

    gate: str
    verdict: Verdict
    """The projected verdict: passed or conditional."""
    likely: int
    """The week if nothing takes longer than is likely."""
    at_50: int
    """The week by which it can open with even odds."""
    at_80: int
    """The week by which it can open with a chance of 80 %."""
    chance: Fraction
    """The share of the runs in which it can open by the likely week."""
    drivers: tuple[GateDriver, ...] = ()
    """The work that decides its week, from what costs most weeks on average."""
    critical: tuple[str, ...] = ()
    """The chain of initiatives that decides the likely week, in order."""


class RoleLoad(NamedTuple):
    """The people of one role group in each week of the plan, in person-weeks."""

    role: str
    """The id of the role group; `all` where all are counted together."""
    load: tuple[Exact, ...]
    capacity: tuple[Exact, ...]


class Shortage(NamedTuple):
    """Weeks in a row in which work in progress and the lane need more people of a role group than there are."""

    role: str
    start: int
    finish: int
    """The week after the last one."""
    most: Exact
    """The most person-weeks a week that are missing."""


class Bottleneck(NamedTuple):
    """The role group that decides the date of the next gate."""

    role: str
    gate: str
    used: Fraction
    """The share of its people until the gate that the work for the gate needs."""
    sooner: int
    """The weeks by which one person more brings the gate forward, at likely durations; 0 if it brings nothing."""


class TotalCost(NamedTuple):
    """The cost of all work up to a gate, without what is done already."""

    gate: str
    at_50: int | None
    """The amount that is enough with even odds; None where it is not stated."""
    at_80: int | None
    """The amount that is enough with a chance of 80 %; None where it is not stated."""
    not_stated: tuple[str, ...] = ()
    """The initiatives whose cost has no upper end or no figures."""


class PlanCosts(NamedTuple):
    """The costs of a plan, with what they are counted in."""

    currency: str
    price_year: int
    own_staff: Literal["excluded", "included"]
    gates: tuple[TotalCost, ...]
    """The totals up to each gate on the way, in order."""
    go_live: str | None
    """The gate of full use; None where the rubric has none, it is reached, or the plan ends before it."""
