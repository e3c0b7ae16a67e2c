"""Say the cost of an initiative: its range of money, or the words that the pack has for its band."""

from typing import TYPE_CHECKING

from readiness.model.costs import band_at_size, cost_at_size
from readiness.model.field_types import format_exact
from readiness.model.initiative import Cost, Initiative
from readiness.model.plan_rules import CostRules
from readiness.model.rubric import Rubric
from readiness.statements.statement import Statement, Words
from readiness.view.models.costs import CostRangeView

if TYPE_CHECKING:
    from readiness.model.plan_result import PlanCosts


def cost_words(rubric: Rubric, initiative: Initiative, size: str) -> Words:
    """Return the cost of an initiative for a size; a band that the rubric does not describe stays as it is."""
    cost = cost_at_size(rubric, initiative, size)
    if cost is not None:
        return range_words(rubric, cost)
    band = band_at_size(rubric, initiative.cost_band, size)
    words = rubric.cost_bands.get(band)
    if rubric.lacks_amounts and words == band:
        from readiness.statements import plan_tables  # noqa: PLC0415 - only where amounts are for others

        return plan_tables.not_stated()
    return words if isinstance(words, str) else band


def range_words(rubric: Rubric, cost: Cost) -> Statement:
    """Return a range of money in the rubric's currency."""
    from readiness.statements import money  # noqa: PLC0415 - only for costs in figures

    return money.range_in_words(cost.low, cost.high, rubric.costs.currency if rubric.costs else None)


def cost_range(rubric: Rubric, initiative: Initiative, size: str) -> CostRangeView | None:
    """Return the cost of an initiative in figures; None for a band in words."""
    cost = cost_at_size(rubric, initiative, size)
    if cost is None:
        return None
    likely, high = (None if amount is None else format_exact(amount) for amount in (cost.likely, cost.high))
    return CostRangeView(format_exact(cost.low), likely, high)


def cost_basis(counted: "PlanCosts | CostRules") -> Statement:
    """Return the price year of costs, and whether own staff is included."""
    from readiness.statements import money  # noqa: PLC0415 - only for costs in figures

    say_basis = money.with_staff if counted.own_staff == "included" else money.without_staff
    return say_basis(year=str(counted.price_year))
