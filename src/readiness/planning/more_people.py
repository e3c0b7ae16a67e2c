"""The plan of all the work → the fewest people more of the role group that decides the date, if they bring enough."""

from typing import NamedTuple

from readiness.model.options import MoreOf
from readiness.planning.gate_by_day import with_people
from readiness.planning.plan_weeks import PlanWeeks

_LEAST_WEEKS = 4
_LEAST_SHARE = 10
"""More people are worth telling if they bring so many weeks, or this percentage of all weeks."""
_MOST_PEOPLE = 8
"""The most people more that are tried."""


class PeopleTried(NamedTuple):
    """The role group of which more people were tried, and what was found."""

    role: str
    found: tuple[PlanWeeks, MoreOf] | None
    """The plan with the people more; None where the most of them bring too little."""


def more_people(weeks: PlanWeeks, gate: str) -> PeopleTried | None:
    """Return the plan with the fewest people more of the bottleneck that bring enough weeks; None without one."""
    narrow = weeks.bottleneck(gate)
    if narrow is None:
        return None
    key = weeks.named.gate_keys[gate]
    now = weeks.simulation.gates[key].at_80
    most: tuple[PlanWeeks, MoreOf] | None = None
    for number in (_MOST_PEOPLE, *range(1, _MOST_PEOPLE)):
        changed = with_people(weeks, narrow.role, number)
        sooner = now - changed.simulation.gates[key].at_80
        found = changed, MoreOf(narrow.role, number, sooner)
        enough = sooner >= _LEAST_WEEKS or (sooner > 0 and sooner * 100 >= now * _LEAST_SHARE)
        if most is None and not enough:
            return PeopleTried(narrow.role, None)
        if most is None:
            most = found
        elif enough:
            return PeopleTried(narrow.role, found)
    return PeopleTried(narrow.role, most)
