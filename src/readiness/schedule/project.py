"""Activities, gates and a calendar → one project with numbered activities, in an order that no input order changes."""

from collections.abc import Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import Any

from readiness.schedule.activity import Activity, Milestone
from readiness.schedule.calendar import Calendar, capacity_by_week, finish_weeks, last_change, work_weeks


class CircleError(ValueError):
    """Activities wait for each other."""

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__(", ".join(keys))
        self.keys = tuple(keys)


class Project:
    """The activities by number, from the first in rank and key, with what each waits for and needs."""

    __slots__ = (
        "activities", "after", "before", "calendar", "closures", "content", "finishes", "gate_of", "gates", "horizon",
        "keys", "needs", "number", "open", "roles", "rows", "weeks",
    )  # fmt: skip

    def __init__(self, activities: Sequence[Activity], calendar: Calendar, gates: Sequence[Milestone] = ()) -> None:
        self.activities = sorted(activities, key=lambda activity: (activity.rank, activity.key))
        self.calendar, self.gates = calendar, tuple(gates)
        self.keys = [activity.key for activity in self.activities]
        self.number = {key: number for number, key in enumerate(self.keys)}
        self.weeks = [activity.weeks for activity in self.activities]
        self.before = [self._before(activity) for activity in self.activities]
        self.after: list[list[int]] = [[] for _ in self.keys]
        for number, before in enumerate(self.before):
            for first in before:
                self.after[first].append(number)
        self.horizon = self.horizon_of(self.weeks)
        self.roles = sorted({*calendar.capacity, *(role for one in self.activities for role in one.load)})
        self.rows = [capacity_by_week(calendar, role, self.horizon) for role in self.roles]
        place = {role: number for number, role in enumerate(self.roles)}
        self.needs = [self._needs(one, place) for one in self.activities]
        self.open = [work_weeks(one, calendar, self.horizon) for one in self.activities]
        self.finishes = finish_weeks(calendar, self.horizon)
        in_order(self.before, self.after, self.keys)
        self.closures = [self._closure(gate) for gate in self.gates]
        self.gate_of = self._gates_of_activities()
        self.content = (
            tuple(one._replace(load=_in_pairs(one.load)) for one in self.activities),
            calendar._replace(capacity=_in_pairs(calendar.capacity)),
            self.gates,
        )

    def __eq__(self, other: object) -> bool:
        """Return whether the other is a project of the same activities, people and gates, so that its plan is equal."""
        return isinstance(other, Project) and self.content == other.content

    def __hash__(self) -> int:
        return hash(self.content)

    def horizon_of(self, weeks: Sequence[int]) -> int:
        """Return a number of weeks in which all activities end, whatever they wait for, if they take `weeks`."""
        held = [*(one.not_before for one in self.activities), *(gate.not_before for gate in self.gates)]
        return max([last_change(self.calendar), *held]) + sum(weeks) + 3

    def blocks(self) -> Iterator[tuple[Milestone, list[int]]]:
        """Yield each gate with the numbers of the activities that are first needed for it, then the rest."""
        for place, gate in enumerate((*self.gates, Milestone("", (), ladder=""))):
            yield gate, [number for number, own in enumerate(self.gate_of) if own == place]

    def _needs(self, activity: Activity, place: Mapping[str, int]) -> tuple[tuple[int, int], ...]:
        """Return the roles that an activity needs with the load of each, the scarcest first, which fits least often."""
        needs = [(place[role], load) for role, load in activity.load.items() if load and activity.weeks]
        return tuple(sorted(needs, key=lambda need: (self.rows[need[0]][-1] / need[1], need[0])))

    def _before(self, activity: Activity) -> list[int]:
        """Return what an activity waits for; started work waits for nothing."""
        names = () if activity.started else activity.predecessors
        return sorted({self.number[key] for key in names if key in self.number})

    def _closure(self, gate: Milestone) -> list[int]:
        """Return the numbers of the activities that a gate needs, itself or through others."""
        waiting = [self.number[key] for key in gate.needs if key in self.number]
        seen = set(waiting)
        for number in waiting:
            fresh = [first for first in self.before[number] if first not in seen]
            seen.update(fresh)
            waiting.extend(fresh)
        return sorted(seen)

    def _gates_of_activities(self) -> list[int]:
        """Return the place of the first gate that needs each activity."""
        owner = [len(self.gates)] * len(self.keys)
        for place, closure in reversed(list(enumerate(self.closures))):
            for number in closure:
                owner[number] = place
        return owner


def _in_pairs(numbers: Mapping[str, Any]) -> Any:
    """Return a mapping as pairs, which can be hashed."""
    return tuple(sorted(numbers.items()))


def in_order(before: Sequence[Sequence[int]], after: Sequence[Sequence[int]], keys: Sequence[str] = ()) -> list[int]:
    """Return all numbers, each after those before it, otherwise the lowest first. Raises CircleError."""
    return by_priority(list(range(len(before))), before, after, keys)


def by_priority(
    priority: Sequence[float], before: Sequence[Sequence[int]], after: Sequence[Sequence[int]], keys: Sequence[str] = ()
) -> list[int]:
    """Return all numbers, each after those before it, otherwise by priority, lowest first, then by number."""
    left = [len(numbers) for numbers in before]
    free = [(priority[number], number) for number, count in enumerate(left) if not count]
    heapify(free)
    ordered = []
    while free:
        _, number = heappop(free)
        ordered.append(number)
        for later in after[number]:
            left[later] -= 1
            if not left[later]:
                heappush(free, (priority[later], later))
    if len(ordered) < len(left):
        raise CircleError([keys[number] for number, count in enumerate(left) if count])
    return ordered


def load_by_week(project: Project, starts: Mapping[int, int]) -> list[list[int]]:
    """Return the load of each role in every week, if the activities start in these weeks."""
    rows = [[0] * project.horizon for _ in project.roles]
    for number, start in starts.items():
        for week in weeks_worked(project, number, start):
            for role, load in project.needs[number]:
                rows[role][week] += load
    return rows


def weeks_worked(project: Project, number: int, start: int) -> Sequence[int]:
    """Return the weeks in which an activity is worked on, if it starts in a week."""
    open_weeks = project.open[number]
    if open_weeks is None:
        return range(start, start + project.weeks[number])
    return [week for week in open_weeks if week >= start][: project.weeks[number]]


def finish_of(project: Project, number: int, start: int) -> int:
    """Return the week in which an activity is finished, if it starts in a week."""
    worked = weeks_worked(project, number, start)
    end = worked[-1] + 1 if worked else start
    return project.finishes[end] if project.finishes and project.activities[number].goes_live else end
