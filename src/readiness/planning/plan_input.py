"""Chosen work of the lane, of sites and of the gates → a project for the planner, with the ranges of its figures."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from readiness.model.answers import Answers
from readiness.model.initiative import Initiative
from readiness.model.own_plan import plan_of
from readiness.model.pack import Pack
from readiness.model.plan import ALL_ROLES
from readiness.model.rubric import Rubric
from readiness.planning.figures import Figures, FiguresOf
from readiness.planning.people import weeks_until
from readiness.schedule.activity import Activity, Milestone
from readiness.schedule.calendar import Calendar
from readiness.schedule.chains import chains_to_gates
from readiness.schedule.loads import spread
from readiness.schedule.project import Project
from readiness.schedule.ranges import Range, Ranges

LANE = "safe"
"""The ladder of the lane, and how the keys of its milestones begin."""


class Work(NamedTuple):
    """An initiative to schedule, for the tool or at one site."""

    key: str
    """Its name in the schedule: the id of the initiative, with gate and site before it where it is done at a site."""
    initiative: Initiative
    before: tuple[str, ...]
    """The keys of the work that comes first."""
    rank: int
    started: bool = False
    in_lane: bool = False
    walled_by: str = ""
    """The gate that must be reached before it may start; empty without one."""


class PlanInput:
    """All work and milestones of one plan, from which projects with other people or fewer gates can be made."""

    def __init__(self, pack: Pack, answers: Answers, work: Sequence[Work], milestones: Sequence[Milestone]) -> None:
        rubric = pack.rubric
        self.rubric, self.answers, self.milestones = rubric, answers, tuple(milestones)
        self.plan = plan_of(pack, answers)
        self.work = {one.key: one for one in work}
        self.figures_of = FiguresOf(rubric, answers)
        self.figures = {one.key: self._figures(one) for one in work}
        self.chains = _chains(rubric)

    def _figures(self, work: Work) -> Figures:
        at_site = work.key != work.initiative.id
        return self.figures_of.whole(work.initiative) if at_site else self.figures_of.left(work.initiative)

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
        figures = self.figures[work.key]
        part = spread(_by_role(figures.likely, calendar), figures.weeks[1], calendar)
        return Activity(
            work.key,
            part.weeks,
            part.load,
            work.before,
            not_before=self._not_before(work),
            after_gate=work.walled_by,
            started=work.started,
            goes_live=work.initiative.goes_live,
            followed_by=self.chains.get(work.initiative.id, ()) if work.key == work.initiative.id else (),
            rank=work.rank,
        )

    def _not_before(self, work: Work) -> int:
        """Return the first week of some work; the start of the plan holds back all but the lane."""
        plan, day = self.plan, self.answers.date
        days = [plan.not_before[work.initiative.id]] if work.initiative.id in plan.not_before else []
        if plan.start and not work.in_lane:
            days.append(plan.start)
        return max((weeks_until(each, day) for each in days), default=0)

    def ranges(self, calendar: Calendar) -> dict[str, Ranges]:
        """Return the low, likely and high weeks of all work, as few people stretch them."""
        return {key: Ranges(Range(*self._weeks(key, calendar))) for key in self.work}

    def _weeks(self, key: str, calendar: Calendar) -> Iterator[int]:
        figures = self.figures[key]
        for side in (0, 1, 2):
            effort = {role: amounts[side] for role, amounts in figures.effort.items()}
            yield spread(_by_role(effort, calendar), figures.weeks[side], calendar).weeks

    def is_stretched(self, key: str, calendar: Calendar) -> bool:
        """Return whether some work takes longer than its duration because a role group has too few people."""
        figures = self.figures[key]
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


def _chains(rubric: Rubric) -> dict[str, tuple[int, ...]]:
    """Return the weeks of the longest chains after every initiative to each later gate, planned or not."""
    gates = [gate.id for gate in rubric.gates]
    named = rubric.initiative_named
    places = {one.id: gates.index(rubric.phase_named[one.phase].gate) for one in rubric.initiatives}
    before = {one.id: [first for first in one.prerequisites if first in named] for one in rubric.initiatives}
    return chains_to_gates({one.id: one.duration.likely for one in rubric.initiatives}, before, places)


def lane_milestones(deadlines: Mapping[str, tuple[bool, date | None]]) -> list[Milestone]:
    """Return a milestone for every last day of the lane, the earliest first.

    `deadlines` holds by initiative whether it is only for events, which come first, and the last day, None for none.
    """
    order = sorted({(not for_event, until or date.max) for for_event, until in deadlines.values()})
    names = {each: f"{LANE}:{number}" for number, each in enumerate(order)}
    at = {id_: names[not for_event, until or date.max] for id_, (for_event, until) in deadlines.items()}
    return [
        Milestone(name, tuple(sorted(id_ for id_, own in at.items() if own == name)), ladder=LANE, urgent=True)
        for name in names.values()
    ]
