"""The chances of a gate: its week with even odds and with 80 %, and the activities that decide it."""

from collections.abc import Mapping, Sequence
from itertools import compress
from operator import eq
from typing import NamedTuple

from readiness.schedule.network import Network
from readiness.schedule.project import Project
from readiness.schedule.ranges import percentile, percentiles
from readiness.schedule.runs import Runs

_DRIVEN = 500
"""The number of runs in which drivers are counted: enough for a share that is off by two percent."""


class Driver(NamedTuple):
    """An activity that decides the week of a gate in some runs."""

    key: str
    criticality: float
    """The share of the runs in which it lies on a chain that decides the gate."""
    delay: float
    """The weeks beyond the planned ones that it costs the gate, on average over all runs."""


class Chances(NamedTuple):
    """The week of a gate by chance."""

    at_50: int
    """The first week by which the gate is reached in half of the runs."""
    at_80: int
    """The first week by which the gate is reached in 80 % of the runs."""
    drivers: tuple[Driver, ...]
    """From the one that costs most; activities that never decide the gate are left out."""
    weeks: list[int]
    """The week in every run."""

    def chance_by(self, week: int) -> float:
        """Return the share of the runs in which the gate is reached by a week."""
        return sum(reached <= week for reached in self.weeks) / len(self.weeks)

    def percent(self, percent: int) -> int:
        """Return the first week by which the gate is reached in so many percent of the runs."""
        return percentile(self.weeks, percent)


def chances_of(
    project: Project,
    network: Network,
    known: Mapping[int, Runs],
    reached: list[int],
    needed: Mapping[str, Sequence[int]],
) -> Chances:
    """Return the chances of a gate; `needed` has the activities that each gate so far needs."""
    runs = min(len(reached), _DRIVEN)
    drivers = []
    for number, deciding in _deciding_runs(project, network, known, reached[:runs], needed).items():
        weeks = known[number].weeks
        late = sum(weeks[run] - project.weeks[number] for run in deciding)
        drivers.append(Driver(project.keys[number], len(deciding) / runs, late / runs))
    drivers.sort(key=lambda driver: (-driver.delay, -driver.criticality, driver.key))
    at_50, at_80 = percentiles(reached, 50, 80)
    return Chances(at_50, at_80, tuple(drivers), reached)


def _deciding_runs(
    project: Project,
    network: Network,
    known: Mapping[int, Runs],
    reached: list[int],
    needed: Mapping[str, Sequence[int]],
) -> dict[int, list[int]]:
    """Return the first runs in which each activity decides the gate; of activities that are equally late, all do."""
    flags = {number: bytearray(len(reached)) for number in network.order}
    flags |= {number: bytearray(map(eq, known[number].finishes, reached)) for number in network.needed}
    deciding = {}
    for number in reversed(network.order):
        if 1 not in flags[number]:
            continue
        runs = deciding[number] = list(compress(range(len(reached)), flags[number]))
        if project.activities[number].started:
            continue
        starts = known[number].starts
        gate = needed.get(project.activities[number].after_gate, ())
        awaited = [(one, known[one].finishes) for one in (*project.before[number], *gate)]
        awaited += [(one, known[one].ends) for one in network.hand_overs[number]]
        for one, ends in awaited:
            flag = flags[one]
            for run in runs:
                if ends[run] == starts[run]:
                    flag[run] = 1
    return deciding
