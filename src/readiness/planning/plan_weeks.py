"""The schedule of a plan → weeks, chances and people of one use case, by initiative and gate."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property

from readiness.model.plan_result import Bottleneck, GateDriver, GateWeeks, StartKind, StepReason
from readiness.model.spans import Dates
from readiness.model.verdict import Verdict
from readiness.planning.joint_input import PlanNames
from readiness.planning.plan_input import Work
from readiness.planning.scheduled_work import ScheduledWork
from readiness.schedule.network import Network
from readiness.schedule.result import Why
from readiness.schedule.simulation import Simulation

_DRIVERS = 5
_KINDS: dict[Why, StartKind] = {
    Why.AT_ONCE: "at-once",
    Why.STARTED: "started",
    Why.PREDECESSOR: "prerequisite",
    Why.NOT_BEFORE: "not-before",
    Why.GATE: "gate",
    Why.ROLE: "role",
    Why.FREEZE: "freeze",
}


class PlanWeeks:
    """The weeks of one use case's work, by its own names."""

    def __init__(self, every: ScheduledWork, named: PlanNames) -> None:
        """Keep the schedule of the plan and the use case's names in it."""
        self.every, self.named = every, named
        self.project, self.schedule = every.project, every.schedule
        self.work: dict[str, Work] = {name: every.input.work[key] for name, key in named.keys.items()}
        """All work as it is scheduled, by its own name."""
        self.sites = named.own.sites

    @property
    def simulation(self) -> Simulation:
        """The simulation of the plan, made when chances are first asked for."""
        return self.every.simulation

    def _keys(self, names: Sequence[str]) -> list[str]:
        return [self.named.keys[name] for name in names]

    def dates(self, name: str) -> Dates:
        """Return the weeks of some work."""
        return self.every.dates(self.named.keys[name])

    def together(self, names: Sequence[str]) -> tuple[int, int]:
        """Return the weeks by which all of some work is finished with even odds and with a chance of 80 %."""
        return self.every.together(self._keys(names))

    def chance(self, names: Sequence[str], week: int) -> Fraction:
        """Return the share of the runs in which all of some work is finished by a week."""
        return self.every.chance(self._keys(names), week)

    def reason(self, name: str) -> StepReason:
        """Return the reason why some work starts when it does.

        Work that stands in the plan for another use case waits for the plan's other use cases, where what it waits for
        is theirs alone.
        """
        reason = self.schedule.planned[self.named.keys[name]].reason
        names = {Why.PREDECESSOR: self.named.own_names, Why.GATE: self.named.own_gates}.get(reason.why)
        if names is None:
            return StepReason(_KINDS[reason.why], reason.what)
        if reason.what not in names:
            return StepReason("other-use-case")
        return StepReason(_KINDS[reason.why], initiative_of(names[reason.what]))

    def gate_of(self, name: str) -> str | None:
        """Return the first milestone of the use case that needs some work; None if none does."""
        return self._first_gates.get(self.named.keys[name])

    @cached_property
    def _first_gates(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for gate, closure in zip(self.project.gates, self.project.closures, strict=True):
            if gate.key in self.named.own_gates:
                for number in closure:
                    found.setdefault(self.project.keys[number], self.named.own_gates[gate.key])
        return found

    def slack(self, name: str) -> int:
        """Return the weeks by which some work can end later without moving the first gate that needs it."""
        return self.schedule.planned[self.named.keys[name]].slack

    def pauses(self, name: str) -> int:
        """Return the weeks in which some work pauses."""
        return self.schedule.planned[self.named.keys[name]].pauses

    def is_stretched(self, name: str) -> bool:
        """Return whether some work takes longer because a role group has too few people."""
        return self.every.input.is_stretched(self.named.keys[name], self.every.calendar)

    def gates(self, verdicts: Mapping[str, Verdict]) -> Iterator[GateWeeks]:
        """Yield the weeks of the gates with work in their way that the plan opens, perhaps conditionally, in order.

        `verdicts` holds the projected verdict of each gate.
        """
        needed = {network.gate for network in self.schedule.networks if network.needed}
        for key in self.schedule.gates:
            gate = self.named.own_gates.get(key, "")
            if key in needed and verdicts.get(gate) in {Verdict.PASSED, Verdict.CONDITIONAL}:
                yield self.gate(gate, verdicts[gate])

    def gate(self, gate: str, verdict: Verdict) -> GateWeeks:
        """Return the weeks of a gate; `verdict` is the projected one. Work of other use cases is not named."""
        key, own = self.named.gate_keys[gate], self.named.own_names
        chances, week = self.simulation.gates[key], self.schedule.gates[key]
        runs = len(chances.weeks)
        drivers = [
            GateDriver(
                initiative=initiative_of(driver.key),
                site=self.sites.get(own[driver.key]),
                share=Fraction(round(driver.criticality * runs), runs),
                delay=Fraction(round(driver.delay * runs), runs),
            )
            for driver in [one for one in chances.drivers if one.key in own][:_DRIVERS]
            if driver.delay > 0
        ]
        within = Fraction(sum(reached <= week for reached in chances.weeks), runs)
        critical = tuple(dict.fromkeys(initiative_of(one) for one in self.schedule.critical[key] if one in own))
        return GateWeeks(gate, verdict, week, chances.at_50, chances.at_80, within, tuple(drivers), critical)

    def bottleneck(self, gate: str) -> Bottleneck | None:
        """Return the role group of which the work for a gate needs the largest share; None where nobody is needed."""
        key = self.named.gate_keys[gate]
        week, network = self.schedule.gates[key], self._network(key)
        needed: dict[str, int] = {}
        for number in network.needed:
            activity = self.project.activities[number]
            for role, load in activity.load.items():
                needed[role] = needed.get(role, 0) + load * activity.weeks
        at_hand = {role: sum(self.schedule.capacity[role][:week]) for role in needed}
        used = {role: Fraction(load, at_hand[role]) for role, load in needed.items() if at_hand[role]}
        if not used or not max(used.values()):
            return None
        role = max(used, key=lambda one: (used[one], one))
        return Bottleneck(role, gate, used[role], week - self.every.with_one_more(role, key))

    def _network(self, key: str) -> Network:
        return next(network for network in self.schedule.networks if network.gate == key)


def initiative_of(name: str) -> str:
    """Return the id of the initiative that some work is, by its name in the schedule."""
    return name.rpartition(":")[2]
