"""Wishes and promises that cannot all hold, with what would free them."""

from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple

from readiness.model.field_types import Exact

ConflictKind = Literal["people", "chain", "not-before", "forbidden"]


class PeopleShort(NamedTuple):
    """A role group that has fewer person-weeks until a day than the work needs."""

    role: str
    """The id of the role group; `all` where all are counted together."""
    needed: Exact
    """Person-weeks of all work that must be done by then, at likely effort."""
    at_hand: Exact
    """Person-weeks until then, without weeks in which no work is done."""
    a_week: Exact
    """The person-weeks a week that would be enough."""
    enough_on: date | None
    """The day by which the people are enough as they are; None if they never are."""


class Conflict(NamedTuple):
    """One thing that cannot hold, by arithmetic alone: at likely figures, and even with the best order of work."""

    kind: ConflictKind
    """Too few people; a chain of work that takes longer; a first day that is too late; work that is forbidden."""
    about: Literal["remedy", "acceptance", "progress", "gate", "question"]
    id: str
    """The question, dimension, initiative or gate that it is about."""
    by: date | None
    """The day that cannot be held; None for forbidden work."""
    initiatives: tuple[str, ...] = ()
    """The chain, the work that is held back, or the forbidden work."""
    earliest: date | None = None
    """For a chain and a first day: the earliest day at likely durations, whatever the people."""
    without: date | None = None
    """For a first day: the earliest day without it."""
    people: tuple[PeopleShort, ...] = ()


class MorePeople(NamedTuple):
    """People more of one role group with which a gate holds a day."""

    role: str
    more: int
    chance: Fraction


class GateByDay(NamedTuple):
    """The answer to the question if a gate can open by a day."""

    gate: str
    day: date
    chance: Fraction
    """The share of the runs in which it can."""
    at_80: date
    """The day by which it can with a chance of 80 %."""
    more: MorePeople | None
    """The fewest people more, of the role group that helps, with which the chance is 80 % or more; None where it is
    so already, and where none of the numbers that were tried is enough."""
    tried: int
    """The most people more that were tried, of each role group; 0 where the day holds already."""
    conflicts: tuple[Conflict, ...]

    @property
    def is_held(self) -> bool:
        """True if the chance is 80 % or more."""
        return self.tried == 0
