"""Own costs of initiatives → for the size of an organization, and for its numbers of users, sites and members."""

from collections.abc import Mapping
from fractions import Fraction

from readiness.model.answers import Answers
from readiness.model.condition import Profile
from readiness.model.field_types import Exact, to_number
from readiness.model.initiative import Cost, Initiative
from readiness.model.rubric import Rubric


def counts_of(rubric: Rubric, answers: Answers) -> dict[str, int]:
    """Return how many users, sites and members there are: as the plan states, else the sites listed, else the facts.

    A number that nobody states is missing.
    """
    found = counts_told(rubric, answers.assessment.profile)
    if answers.sites:
        found["site"] = len(answers.sites)
    return found | (dict(answers.plan.counts) if answers.plan else {})


def counts_told(rubric: Rubric, profile: Profile) -> dict[str, int]:
    """Return how many users, sites and members the facts tell of."""
    told = {unit: _number(profile, fact) for unit, fact in rubric.counted_by.items()}
    return {unit: number for unit, number in told.items() if number}


def cost_of_size(initiative: Initiative, factor: Exact) -> Initiative:
    """Return an initiative whose costs, and those of its modes, are for a size; a cost for a unit has none."""
    if factor == 1 or initiative.cost_per is not None:
        return initiative
    return _scaled(initiative, factor)


def cost_of_all(initiative: Initiative, counts: Mapping[str, int]) -> Initiative:
    """Return an initiative whose costs for a unit are those for all of them; without their number, for one."""
    if initiative.cost_per is None:
        return initiative
    return _scaled(initiative, counts.get(initiative.cost_per, 1)).changed(cost_per=None)


def _scaled(initiative: Initiative, factor: Exact) -> Initiative:
    modes = tuple(
        mode.changed(cost=_times(mode.cost, factor), cost_per_year=_times(mode.cost_per_year, factor))
        for mode in initiative.modes
    )
    return initiative.changed(
        cost=_times(initiative.cost, factor), cost_per_year=_times(initiative.cost_per_year, factor), modes=modes
    )


def _times(cost: Cost | None, factor: Exact) -> Cost | None:
    if cost is None:
        return None
    low, likely, high = (None if one is None else Fraction(one) * factor for one in (cost.low, cost.likely, cost.high))
    return cost.changed(low=low, likely=likely, high=high)


def _number(profile: Profile, fact: str) -> int:
    number = to_number(profile.get(fact, ""))
    return int(number) if number is not None and number >= 1 else 0
