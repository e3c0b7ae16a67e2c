"""Plan gate by gate: what a gate needs goes into what earlier gates leave free, and never moves their work."""

from collections.abc import Mapping

from readiness.schedule.block import Block
from readiness.schedule.network import Network, freeze
from readiness.schedule.project import CircleError, Project, finish_of, load_by_week
from readiness.schedule.reasons import reason_for
from readiness.schedule.result import Overload, Planned, Schedule, StartReason
from readiness.schedule.search import PASSES, best_placement
from readiness.schedule.slack import chain_to, latest_finishes


def plan(project: Project, *, seed: str = "", passes: int = PASSES, known: Mapping[str, int] | None = None) -> Schedule:
    """Return the schedule of all activities: each gate as early as found, the earlier gates first.

    The plan up to a gate does not depend on later gates, nor on the order of the input. All work in progress must be
    given, whatever the gate. `known` holds the start weeks of an earlier plan: where it still fits, the first gate is
    reached no later. Raises CircleError for work that waits for itself.
    """
    return _Planner(project, seed, passes, known or {}).schedule()


class _Planner:
    def __init__(self, project: Project, seed: str, passes: int, known: Mapping[str, int]) -> None:
        self.project, self.seed, self.passes, self.known = project, seed, passes, known
        self.starts: dict[int, int] = {}
        self.finishes: dict[int, int] = {}
        self.gates: dict[str, int] = {}
        self.rows = [row[:] for row in project.rows]
        self.networks: list[Network] = []
        self.reasons: dict[int, StartReason] = {}

    def schedule(self) -> Schedule:
        project = self.project
        urgent = [gate.urgent for gate in project.gates]
        first = {one for one, at in enumerate(project.gate_of) if at < len(urgent) and urgent[at]}
        self._place_started(first)
        needed: dict[str, list[int]] = {}
        reached: dict[str, int] = {}
        for place, (gate, numbers) in enumerate(project.blocks()):
            if not gate.urgent:
                self._place_started(set(range(len(project.activities))))
            before = reached.get(gate.ladder, 0) if gate.key else max(reached.values(), default=0)
            self._plan_block([one for one in numbers if one not in self.starts], before)
            self._explain(numbers)
            own = project.closures[place] if gate.key else [*self.starts]
            needed[gate.ladder] = [*dict.fromkeys([*needed.get(gate.ladder, ()), *own])]
            week = max([before, gate.not_before, *(self.finishes[one] for one in own)])
            reached[gate.ladder] = week
            if gate.key:
                self.gates[gate.key] = week
            self.networks.append(freeze(project, gate.key, needed[gate.ladder], self.starts, self.gates))
        return self._result(week)

    def _place_started(self, among: set[int]) -> None:
        started = [one for one, activity in enumerate(self.project.activities) if activity.started and one in among]
        self._place({one: 0 for one in started if one not in self.starts})

    def _plan_block(self, numbers: list[int], reached: int) -> None:
        releases = {one: self._release(one) for one in numbers}
        block = Block(self.project, numbers, self.rows, self.finishes, releases)
        found = best_placement(block, self.seed, self.passes, self.known, reached)
        self._place(dict(zip(numbers, found.starts, strict=True)))

    def _explain(self, numbers: list[int]) -> None:
        for one in numbers:
            self.reasons[one] = reason_for(self.project, one, self.starts, self.finishes, self.gates, self.rows)

    def _release(self, number: int) -> int:
        activity = self.project.activities[number]
        awaited = activity.after_gate
        if awaited in self.gates or not any(gate.key == awaited for gate in self.project.gates):
            return max(activity.not_before, self.gates.get(awaited, 0))
        raise CircleError([activity.key, awaited])

    def _place(self, starts: Mapping[int, int]) -> None:
        for row, load in zip(self.rows, load_by_week(self.project, starts), strict=True):
            row[:] = [free - taken for free, taken in zip(row, load, strict=True)]
        self.starts |= starts
        self.finishes |= {one: finish_of(self.project, one, start) for one, start in starts.items()}

    def _result(self, finish: int) -> Schedule:
        project = self.project
        loads = dict(zip(project.roles, load_by_week(project, self.starts), strict=True))
        capacity = dict(zip(project.roles, project.rows, strict=True))
        overloads = tuple(
            Overload(role, week, load, capacity[role][week])
            for role, row in loads.items()
            for week, load in enumerate(row)
            if load > capacity[role][week]
        )
        dates = {**self.gates, "": finish}
        critical = {
            net.gate: tuple(project.keys[one] for one in chain_to(project, net, self.starts, self.finishes, dates))
            for net in self.networks
            if net.gate
        }
        return Schedule(
            planned={planned.key: planned for planned in self._planned(dates)},
            gates=self.gates,
            finish=finish,
            load={role: tuple(row[:finish]) for role, row in loads.items()},
            capacity={role: tuple(row[:finish]) for role, row in capacity.items()},
            overloads=overloads,
            critical=critical,
            networks=tuple(self.networks),
        )

    def _planned(self, dates: Mapping[str, int]) -> list[Planned]:
        project, names = self.project, [*dates]
        slack = [latest_finishes(project, net, dates[net.gate]) for net in self.networks]
        planned = []
        for one, start in sorted(self.starts.items(), key=lambda item: (item[1], project.gate_of[item[0]], item[0])):
            at, finish = project.gate_of[one], self.finishes[one]
            planned.append(
                Planned(
                    key=project.keys[one],
                    gate=names[at],
                    start=start,
                    finish=finish,
                    pauses=finish - start - project.weeks[one],
                    reason=self.reasons[one],
                    slack=slack[at][one] - finish,
                    hand_overs=tuple(project.keys[giver] for giver in self.networks[at].hand_overs[one]),
                )
            )
        return planned
