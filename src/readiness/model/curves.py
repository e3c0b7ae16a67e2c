"""The date of a gate against the people there are, and what a budget buys."""

from typing import Literal, NamedTuple

from readiness.model.field_types import Exact
from readiness.model.plan_result import TotalCost

NoCurve = Literal["find-out", "no-work", "does-not-open"]
"""Too much is unknown for a date; the gate needs no work; the work that is known does not open it."""


class CapacityPoint(NamedTuple):
    """The date of the gate with a share of today's people, divided among role groups as they are today."""

    percent: int
    people: Exact
    """Person-weeks a week, of all role groups together."""
    at_80: int | None
    """The week by which the gate can open with a chance of 80%; None where so few people can never do the work."""


class CapacityCurve(NamedTuple):
    """The date of a gate against the people: more people are never later."""

    gate: str
    points: tuple[CapacityPoint, ...]
    """By people, upward; empty where the gate has no date."""
    why_none: NoCurve | None
    knee: int | None
    """The percentage of today's people from which more bring little; None where more bring the same, or nothing."""

    def at(self, percent: int) -> CapacityPoint:
        """Return the point of a percentage of today's people."""
        return next(point for point in self.points if point.percent == percent)


class BudgetPoint(NamedTuple):
    """A budget, with the work that it buys beyond the point before and what all its work leads to."""

    cost: TotalCost
    """The total for all work up to here."""
    adds: tuple[str, ...]
    """The initiatives that come on top of those of the point before."""
    closed: int
    """The shortfalls closed, those with a remedy too; what is short at several gates on the way counts at each."""
    blockers: int
    """The blockers among these."""
    reached: str | None
    """The last gate reached, with all evidence collected."""
    is_conditional: bool
    """True if that gate opens conditionally."""


class BudgetCurve(NamedTuple):
    """Budgets on the way to a gate, each with its work: a larger one keeps all that a smaller one has."""

    gate: str
    points: tuple[BudgetPoint, ...]
    unpriced: tuple[str, ...]
    """The initiatives on the way that have no cost in figures or no upper end; what needs them is in no point."""
