"""The frozen network of a plan: who waits for whom, by its predecessors and because people are handed over."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from readiness.schedule.project import Project, finish_of, in_order, weeks_worked


class Network(NamedTuple):
    """The activities placed up to a gate, each after all that it waits for."""

    gate: str
    needed: tuple[int, ...]
    """The numbers of the activities that the gate or an earlier one needs."""
    order: tuple[int, ...]
    """The numbers of all its activities: placed work that is not needed keeps its people too."""
    hand_overs: Mapping[int, tuple[int, ...]]
    """By activity: those whose people it takes over when their work ends."""
    held: Mapping[int, int]
    """By activity: the first week in which it can have its people, where nobody hands them over."""


def freeze(
    project: Project, gate: str, needed: Sequence[int], starts: Mapping[int, int], gates: Mapping[str, int]
) -> Network:
    """Return the network of the activities that a gate needs, with these starts; `gates` has the weeks of gates.

    Each activity takes its people from those it follows in any case, then from those who were free for longest.
    """
    place = {number: at for at, number in enumerate(in_order(project.before, project.after))}
    others = sorted(starts.keys() - {*needed})
    order = sorted([*needed, *others], key=lambda number: (starts[number], place[number]))
    teams = [_Team(row) for row in project.rows]
    ahead: dict[int, int] = {}
    hand_overs: dict[int, tuple[int, ...]] = {}
    held: dict[int, int] = {}
    for number in order:
        start = starts[number]
        worked = weeks_worked(project, number, start)
        known = 0
        for first in project.before[number]:
            known |= ahead.get(first, 0) | 1 << first
        taken: list[int] = []
        for role, load in project.needs[number]:
            givers, since = teams[role].take(number, load, start, worked[-1] + 1, known)
            for giver in givers:
                if not known >> giver & 1:
                    taken.append(giver)
                    known |= ahead[giver] | 1 << giver
            held[number] = max(since, held.get(number, 0))
        ahead[number], hand_overs[number] = known, tuple(taken)
        staffed = max([held.get(number, 0), *(weeks_worked(project, one, starts[one])[-1] + 1 for one in taken)])
        if _could_start_earlier(project, number, starts, gates, staffed):
            held[number] = start
    return Network(gate, tuple(needed), tuple(order), hand_overs, held)


def _could_start_earlier(
    project: Project, number: int, starts: Mapping[int, int], gates: Mapping[str, int], staffed: int
) -> bool:
    """Return whether an activity with its people could work in a week before its start."""
    activity, open_weeks = project.activities[number], project.open[number]
    if activity.started:
        return False
    ready = [finish_of(project, first, starts[first]) for first in project.before[number]]
    earliest = max([staffed, activity.not_before, gates.get(activity.after_gate, 0), *ready])
    waited = range(earliest, starts[number])
    return bool(waited) and (open_weeks is None or any(week in waited for week in open_weeks))


class _Team:
    """The people of a role: who works for which activity, and who is free since when."""

    def __init__(self, capacity: Sequence[int]) -> None:
        self.changes = [(0, capacity[0])] if capacity else []
        self.changes += [(week, now) for week, now in enumerate(capacity) if week and now != capacity[week - 1]]
        self.free: list[tuple[int, int, int]] = []
        """The week since when, the activity that freed them or -1, and the thousandths of a person."""
        self.busy: list[tuple[int, int, int]] = []
        """The week in which they are free, the activity, and the thousandths of a person."""

    def take(self, number: int, load: int, start: int, end: int, known: int) -> tuple[list[int], int]:
        """Give an activity its people, and return whose they were, and the week since when other people are there."""
        self._pass_to(start)
        self.free.sort(key=lambda one: (one[1] >= 0 and not known >> one[1] & 1, one))
        givers, since, left = [], 0, load
        kept = []
        for free_since, giver, amount in self.free:
            used = min(left, amount)
            left -= used
            if used and giver >= 0:
                givers.append(giver)
            elif used:
                since = max(since, free_since)
            if amount > used:
                kept.append((free_since, giver, amount - used))
        self.free = kept
        self.busy.append((end, number, load))
        return givers, start if left else since

    def _pass_to(self, week: int) -> None:
        """Free those whose work ends up to a week, and let people come and go."""
        ended = [one for one in self.busy if one[0] <= week]
        self.busy = [one for one in self.busy if one[0] > week]
        self.free += ended
        while self.changes and self.changes[0][0] <= week:
            since, capacity = self.changes.pop(0)
            self.capacity = capacity
            missing = capacity - self._total()
            if missing > 0:
                self.free.append((since, -1, missing))
        self._let_go(self._total() - self.capacity)

    def _total(self) -> int:
        return sum(amount for _, _, amount in (*self.free, *self.busy))

    def _let_go(self, surplus: int) -> None:
        """Let people go who are more than the capacity, the last ones first."""
        self.free.sort()
        while surplus > 0 and self.free:
            since, giver, amount = self.free.pop()
            if amount > surplus:
                self.free.append((since, giver, amount - surplus))
            surplus -= amount
