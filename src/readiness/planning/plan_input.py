"""Chosen work of the lane, of sites and of the gates → a project for the planner, with the ranges of its figures."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from readiness.model.initiative import Initiative
from readiness.model.plan import ALL_ROLES
from readiness.model.plan_rules import ChanceRules
from readiness.planning.figures import Figures
from readiness.schedule.activity import Activity, Milestone
from readiness.schedule.calendar import Calendar
from readiness.schedule.loads import spread
from readiness.schedule.project import Project
from readiness.schedule.ranges import Range


class Work(NamedTuple):
    """An initiative to schedule, for the organization, for one use case or at one site."""

    key: str
    """Its name in the schedule: the id of the initiative, with what it is for before the last colon, where needed."""
    initiative: Initiative
    before: tuple[str, ...]
    """The keys of the work that comes first."""
    rank: int
    figures: Figures
    started: bool = False
    in_lane: bool = False
    walled_by: str = ""
    """The gate that must be reached before it may start; empty without one."""
    not_before: int = 0
    """The first week in which it may start."""
    followed_by: tuple[int, ...] = ()
    """The weeks of the longest chains after it to each later gate, planned or not."""


class PlanInput:
    """All work and milestones of one plan, from which projects with other people or fewer gates can be made."""

    def __init__(self, work: Sequence[Work], milestones: Sequence[Milestone], chances: ChanceRules) -> None:
        self.work = {one.key: one for one in work}
        self.milestones, self.chances = tuple(milestones), chances

    def project(self, calendar: Calendar, upto: str | None = None) -> Project:
        """Return the project with these people; with `upto`, only what that milestone and those before it need."""
        milestones, kept = self.milestones, list(self.work.values())
        if upto is not None:
            last = next(place for place, one in enumerate(milestones) if one.key == upto)
            milestones = milestones[: last + 1]
            needed = self._needed([key for one in milestones for key in one.needs])
            kept = [one for one in kept if one.key in needed or one.started]
        return Project([self._activity(one, calendar) for one in kept], calendar, milestones)

    def _needed(self, keys: Sequence[str]) -> set[str]:
        waiting = [key for key in keys if key in self.work]
        found = set(waiting)
        for key in waiting:
            fresh = [first for first in self.work[key].before if first in self.work and first not in found]
            found.update(fresh)
            waiting.extend(fresh)
        return found

    def _activity(self, work: Work, calendar: Calendar) -> Activity:
        figures = work.figures
        part = spread(_by_role(figures.likely, calendar), figures.weeks[1], calendar)
        return Activity(
            work.key,
            part.weeks,
            part.load,
            work.before,
            not_before=work.not_before,
            after_gate=work.walled_by,
            started=work.started,
            goes_live=work.initiative.goes_live,
            followed_by=work.followed_by,
            rank=work.rank,
        )

    def ranges(self, calendar: Calendar) -> dict[str, Range]:
        """Return the low, likely and high weeks of all work, as few people stretch them."""
        return {key: Range(*self._weeks(key, calendar)) for key in self.work}

    def _weeks(self, key: str, calendar: Calendar) -> Iterator[int]:
        figures = self.work[key].figures
        for side in (0, 1, 2):
            effort = {role: amounts[side] for role, amounts in figures.effort.items()}
            yield spread(_by_role(effort, calendar), figures.weeks[side], calendar).weeks

    def is_stretched(self, key: str, calendar: Calendar) -> bool:
        """Return whether some work takes longer than its duration because a role group has too few people."""
        figures = self.work[key].figures
        return spread(_by_role(figures.likely, calendar), figures.weeks[1], calendar).stretched


def _by_role(effort: Mapping[str, Fraction], calendar: Calendar) -> dict[str, Fraction]:
    """Return an effort by role group, or all of it under the one limit for all of them."""
    own = {
        role: amount
        for role, amount in effort.items()
        if role in calendar.capacity or ALL_ROLES not in calendar.capacity
    }
    rest = sum((amount for role, amount in effort.items() if role not in own), Fraction(0))
    return own | ({ALL_ROLES: rest} if rest else {})
