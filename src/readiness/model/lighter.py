"""Compare the figures of an initiative in a mode with the usual ones."""

from fractions import Fraction

from readiness.model.field_types import Exact
from readiness.model.initiative import Cost, Initiative
from readiness.model.rubric import Rubric


def is_lighter(one: Initiative, usual: Initiative, rubric: Rubric) -> bool:
    """Return whether an initiative has fewer weeks, less effort or a lower cost, once or a year, all likely."""
    return (
        one.duration.likely < usual.duration.likely
        or one.likely_effort < usual.likely_effort
        or _is_cheaper(one, usual, rubric)
        or _is_cheaper_a_year(one, usual)
    )


def _is_cheaper(one: Initiative, usual: Initiative, rubric: Rubric) -> bool:
    """Return whether the likely cost of an initiative, or its band, is below that of another."""
    costs = [each.cost or rubric.cost_bands.get(each.cost_band) for each in (one, usual)]
    own, other = (_amount(cost) if isinstance(cost, Cost) else None for cost in costs)
    if own is not None and other is not None:
        return own < other
    bands = [*rubric.cost_bands]
    known = one.cost is None and usual.cost is None and {one.cost_band, usual.cost_band} <= {*bands}
    return known and bands.index(one.cost_band) < bands.index(usual.cost_band)


def _is_cheaper_a_year(one: Initiative, usual: Initiative) -> bool:
    """Return whether the likely cost of a year is below that of another."""
    own, other = one.cost_per_year, usual.cost_per_year
    return own is not None and other is not None and _amount(own) < _amount(other)


def _amount(cost: Cost) -> tuple[bool, Exact]:
    """Return the likely cost; an open-ended one is above all others, and counts by its lower end."""
    if cost.high is None:
        return True, cost.low
    return False, Fraction(cost.low + cost.high) / 2 if cost.likely is None else cost.likely
