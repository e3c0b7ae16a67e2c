"""Simulate a frozen plan: the week of every gate in thousands of runs, with the activities that decide it.

Each run draws the weeks of every activity, and each activity starts when all that it waits for in the plan is done. The
order of work stays, so the answer is a little cautious: an organization changes its plan on the way.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import repeat
from operator import add
from typing import NamedTuple

from readiness.schedule.calendar import finish_weeks, work_weeks
from readiness.schedule.chances import Chances, chances_of
from readiness.schedule.draws import scores
from readiness.schedule.network import Network
from readiness.schedule.project import Project
from readiness.schedule.ranges import Range, Shape, week_limits
from readiness.schedule.result import Schedule
from readiness.schedule.runs import Runs

RUNS = 10_000
CORRELATION = 0.3
"""The correlation of the scores of two activities by default, by one factor that all work shares: an assumption."""


class Simulation(NamedTuple):
    """The results of all runs."""

    gates: dict[str, Chances]
    """The chances of each gate in order, and of all work under the empty name."""
    work: dict[str, Runs]
    """The weeks of every activity in all runs, as the first gate that needs it sees them."""


def simulate(
    project: Project,
    schedule: Schedule,
    ranges: Mapping[str, Range],
    *,
    seed: str = "",
    runs: int = RUNS,
    correlation: float = CORRELATION,
    shape: Shape = "pert",
) -> Simulation:
    """Return the chances of each gate, and the weeks of every activity in all runs.

    An activity without ranges takes its planned weeks. The draws of an activity depend on the seed and its key only.
    """
    weeks = _weeks_by_run(project, ranges, seed, runs, correlation, shape)
    longest = [max(drawn) for drawn in weeks]
    horizon = max(project.horizon_of(longest), schedule.finish + sum(longest) + 3)
    simulated = _Simulated(project, weeks, horizon, runs)
    gates = {network.gate: simulated.chances(network) for network in schedule.networks}
    return Simulation(gates, {project.keys[number]: runs for number, runs in sorted(simulated.first.items())})


def _weeks_by_run(
    project: Project, ranges: Mapping[str, Range], seed: str, runs: int, correlation: float, shape: Shape
) -> list[list[int]]:
    """Return the weeks of every activity in each run."""
    drawn = []
    for key, planned in zip(project.keys, project.weeks, strict=True):
        weeks = ranges[key] if key in ranges else Range(planned, planned, planned)
        if weeks.low == weeks.high:
            drawn.append([weeks.low] * runs)
            continue
        limits = week_limits(weeks, shape)
        own = scores(seed, key, runs, correlation)
        drawn.append([weeks.low + bisect_right(limits, score) for score in own])
    return drawn


class _Simulated:
    """All runs of the networks of one schedule, from the first gate to the last."""

    def __init__(self, project: Project, weeks: Sequence[list[int]], horizon: int, runs: int) -> None:
        self.project, self.weeks, self.runs = project, weeks, runs
        self.horizon = horizon
        self.closing = finish_weeks(project.calendar, horizon)
        self.open = [work_weeks(one, project.calendar, horizon) for one in project.activities]
        self.gates: dict[str, list[int]] = {}
        self.needed: dict[str, tuple[int, ...]] = {}
        self.milestones = {gate.key: gate for gate in project.gates}
        self.reached: dict[str, list[int]] = {}
        self.first: dict[int, Runs] = {}
        self.waits: dict[int, tuple[object, ...]] = {}
        self.known: dict[int, Runs] = {}

    def chances(self, network: Network) -> Chances:
        """Return the chances of the gate of a network. The networks before it must be simulated."""
        changed: set[int] = set()
        for number in network.order:
            waits = (network.hand_overs[number], network.held.get(number, 0))
            before = (*self.project.before[number], *network.hand_overs[number])
            if self.waits.get(number) != waits or any(first in changed for first in before):
                changed.add(number)
                self.waits[number], self.known[number] = waits, self._run(number, network)
        self.needed[network.gate] = network.needed
        for number in network.needed:
            self.first.setdefault(number, self.known[number])
        reached = self._reached(network)
        return chances_of(self.project, network, self.known, reached, self.needed)

    def _reached(self, network: Network) -> list[int]:
        """Return the week in every run in which a gate is reached; that of all gates under the empty name."""
        finishes = [self.known[number].finishes for number in self._last(network)]
        gate = self.milestones.get(network.gate)
        if gate is None:
            return self._latest(0, [*self.reached.values(), *finishes])
        before = [self.reached[gate.ladder]] if gate.ladder in self.reached else []
        reached = self._latest(gate.not_before, [*before, *finishes])
        self.reached[gate.ladder] = self.gates[network.gate] = reached
        return reached

    def _latest(self, least: int, weeks: Sequence[list[int]]) -> list[int]:
        """Return the latest of some weeks in every run, and at least a certain one."""
        return list(map(max, repeat(least), *weeks)) if weeks else [least] * self.runs

    def _run(self, number: int, network: Network) -> Runs:
        """Return the weeks of an activity in all runs, when everything that it waits for is known."""
        activity, weeks = self.project.activities[number], self.weeks[number]
        awaited = [self.known[first].finishes for first in self.project.before[number]]
        awaited += [self.known[first].ends for first in network.hand_overs[number]]
        if activity.after_gate in self.gates:
            awaited.append(self.gates[activity.after_gate])
        release = 0 if activity.started else max(activity.not_before, network.held.get(number, 0))
        if activity.started or not awaited:
            starts = [release] * self.runs
        elif release or len(awaited) > 1:
            starts = list(map(max, repeat(release), *awaited))
        else:
            starts = awaited[0]
        ends = self._ends(number, starts)
        live = activity.goes_live and self.closing
        return Runs(weeks, starts, ends, [self.closing[end] for end in ends] if live and self.closing else ends)

    def _ends(self, number: int, starts: list[int]) -> list[int]:
        """Return the ends of work: after so many of the weeks in which it can be worked on."""
        open_weeks, weeks = self.open[number], self.weeks[number]
        if open_weeks is None:
            return list(map(add, starts, weeks))
        is_open = set(open_weeks)
        passed, ends = [0], [0, *(week + 1 for week in open_weeks)]
        for week in range(self.horizon):
            passed.append(passed[-1] + (week in is_open))
        return [max(start, ends[passed[start] + taken]) for start, taken in zip(starts, weeks, strict=True)]

    def _last(self, network: Network) -> list[int]:
        """Return the activities that a gate needs and nothing else that it needs waits for."""
        first = {one for number in network.needed for one in self.project.before[number]}
        return [number for number in network.needed if number not in first]
