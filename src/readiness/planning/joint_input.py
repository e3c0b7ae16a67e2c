"""Work and milestones of use cases, in order of priority → one plan in which shared work stands once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter

from readiness.model.plan_rules import ChanceRules
from readiness.planning.plan_input import PlanInput, Work
from readiness.planning.use_case import OwnWork
from readiness.schedule.activity import Milestone


@dataclass(frozen=True)
class PlanNames:
    """One use case's names of work and milestones, and their names in the schedule of all.

    Work for the whole organization has the same name for all use cases. The names of the first use case stay, so that
    its draws and its weeks are those of a plan of its own.
    """

    own: OwnWork
    prefix: str

    @cached_property
    def keys(self) -> dict[str, str]:
        """The name in the schedule of each work, by its own name."""
        return {one.key: one.key if _is_shared(one) else self._prefixed(one.key) for one in self.own.work}

    @cached_property
    def gate_keys(self) -> dict[str, str]:
        """The name in the schedule of each milestone, by its own name."""
        milestones = (*self.own.lane.values(), *self.own.milestones)
        return {one.key: self._prefixed(one.key) for one in milestones}

    @cached_property
    def own_names(self) -> dict[str, str]:
        """The own name of each work, by its name in the schedule."""
        return {key: name for name, key in self.keys.items()}

    @cached_property
    def own_gates(self) -> dict[str, str]:
        """The own name of each milestone, by its name in the schedule."""
        return {key: name for name, key in self.gate_keys.items()}

    def work(self, first_rank: int) -> list[Work]:
        """Return the work under its names in the schedule; its ranks follow `first_rank`."""
        return [
            one._replace(
                key=self.keys[one.key],
                before=tuple(sorted(self.keys[name] for name in one.before)),
                rank=first_rank + one.rank,
                walled_by=self.gate_keys.get(one.walled_by, ""),
            )
            for one in self.own.work
        ]

    def milestone(self, one: Milestone) -> Milestone:
        """Return a milestone under its names in the schedule."""
        needs = tuple(self.keys[name] for name in one.needs)
        return one._replace(key=self.gate_keys[one.key], needs=needs, ladder=self._prefixed(one.ladder))

    def _prefixed(self, name: str) -> str:
        return f"{self.prefix}:{name}" if self.prefix else name


def _is_shared(work: Work) -> bool:
    return work.initiative.scope == "organization" and work.key == work.initiative.id


def name_work(every: Sequence[OwnWork]) -> list[PlanNames]:
    """Return the names of each use case, in order of priority."""
    return [PlanNames(own, own.title if place else "") for place, own in enumerate(every)]


def join_work(every: Sequence[PlanNames], chances: ChanceRules) -> PlanInput:
    """Return the input of one plan: the lanes of all use cases by urgency, then sites and gates of each in turn.

    Work that several use cases need stands once, as the first of them has it; work of a lane as the lane has it. So a
    use case changes nothing of those before it but by its lane and by its work in progress.
    """
    work: dict[str, Work] = {}
    for one in sorted(_all_work(every), key=lambda one: not one.in_lane):
        work.setdefault(one.key, one)
    lanes = [(urgency, named.milestone(one)) for named in every for urgency, one in named.own.lane.items()]
    milestones = [milestone for _, milestone in sorted(lanes, key=itemgetter(0))]
    milestones += [named.milestone(one) for named in every for one in named.own.milestones]
    return PlanInput([*work.values()], milestones, chances)


def _all_work(every: Sequence[PlanNames]) -> list[Work]:
    work: list[Work] = []
    for named in every:
        work += named.work(len(work))
    return work


def use_cases_by_work(every: Sequence[PlanNames]) -> Mapping[str, tuple[str, ...]]:
    """Return the titles of the use cases that need each work, in order of priority, by its name in the schedule."""
    found: dict[str, tuple[str, ...]] = {}
    for named in every:
        for key in named.own_names:
            found[key] = (*found.get(key, ()), named.own.title)
    return found
