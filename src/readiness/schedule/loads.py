"""The effort of an activity → its weeks and its load, rounded once."""

from collections.abc import Mapping
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from readiness.schedule.calendar import Calendar, usual_capacity


class SpreadEffort(NamedTuple):
    """The weeks that an effort takes, and its load in each of them."""

    weeks: int
    load: dict[str, int]
    """Thousandths of a person by role."""
    stretched: bool
    """True if it takes more weeks than asked for, because a role has too few people."""


def spread(effort: Mapping[str, int | Fraction], weeks: int, calendar: Calendar) -> SpreadEffort:
    """SpreadEffort the person-weeks of each role evenly over the weeks, or over as many as its usual capacity needs.

    A role without capacity stretches nothing: nobody could ever do its part, which the schedule says.
    """
    parts = {role: ceil(amount * 1000) for role, amount in sorted(effort.items()) if amount}
    needed = [-(-part // usual) for role, part in parts.items() if (usual := usual_capacity(calendar, role))]
    longest = max([weeks, *needed, 1 if parts else 0])
    return SpreadEffort(longest, {role: -(-part // longest) for role, part in parts.items()}, longest > weeks)
