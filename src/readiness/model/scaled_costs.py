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


def size_factor(rubric: Rubric, profile: Profile) -> Exact:
    """Return the factor on costs for the size of the organization."""
    return rubric.costs.factor.get(profile.get("size", rubric.default_size), 1) if rubric.costs else 1


def counts_told(rubric: Rubric, profile: Profile) -> dict[str, int]:
    """Return how many users, sites and members the facts tell of."""
    told = {unit: _number(profile, fact) for unit, fact in rubric.counted_by.items()}
    return {unit: number for unit, number in told.items() if number}


def cost_of_size(initiative: Initiative, factor: Exact) -> Initiative:
    """Return an initiative whose costs, and those of its modes, are for a size; a cost for a unit has none."""
    if factor == 1 or initiative.cost_per is not None:
        return initiative
    return _scaled(initiative, factor)


def depends_on_number(initiative: Initiative) -> bool:
    """Return whether its costs depend on the number of users, sites or members."""
    return initiative.cost_per is not None or any(step.cost is not None for step in initiative.steps)


def cost_of_all(initiative: Initiative, counts: Mapping[str, int], factor: Exact) -> Initiative:
    """Return an initiative whose costs, which are for a size, are those for all users, sites or members.

    Where nobody tells their number, a cost for a unit is for one, and a cost with steps stays that of the size.
    """
    if initiative.cost_per is not None:
        return _scaled(initiative, counts.get(initiative.cost_per, 1)).changed(cost_per=None)
    if not depends_on_number(initiative):
        return initiative
    count = counts.get(initiative.per or "")
    reached = [
        one.cost for one in initiative.steps if count is not None and one.from_ <= count and one.cost is not None
    ]
    return _scaled(initiative, Fraction(reached[-1]) / Fraction(factor)) if reached else initiative


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
