"""The schedule of a plan and its simulation → weeks, chances and people, by initiative and gate."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import groupby

from readiness.errors import ReadinessError
from readiness.model.live import Part
from readiness.model.plan_result import Bottleneck, GateDriver, GateWeeks, RoleLoad, Shortage, StepReason
from readiness.model.spans import Dates, Span
from readiness.model.verdict import Verdict
from readiness.planning.plan_input import PlanInput
from readiness.schedule.calendar import Calendar, NeverFitsError
from readiness.schedule.network import Network
from readiness.schedule.planner import plan
from readiness.schedule.project import CircleError
from readiness.schedule.ranges import percentile
from readiness.schedule.result import StartReason, Why
from readiness.schedule.simulation import simulate
from readiness.statements import roadmap as statements

_THOUSAND = 1000
_DRIVERS = 5
_KINDS: dict[Why, str] = {
    Why.AT_ONCE: "at-once",
    Why.STARTED: "started",
    Why.PREDECESSOR: "prerequisite",
    Why.NOT_BEFORE: "not-before",
    Why.GATE: "gate",
    Why.ROLE: "role",
    Why.FREEZE: "freeze",
}


class PlanWeeks:
    """The weeks of all work of one plan."""

    def __init__(self, work: PlanInput, calendar: Calendar, sites: dict[str, Part]) -> None:
        """Schedule and simulate; `sites` holds the site of each key of work at a site.

        Raises ReadinessError where the people that some work needs are never there, or work waits for itself.
        """
        self.input, self.calendar, self.sites = work, calendar, sites
        self._dates: dict[str, Dates] = {}
        rules = work.rubric.chances
        try:
            self.project = work.project(calendar)
            self.schedule = plan(self.project)
        except NeverFitsError as error:
            raise _no_people(error, work) from None
        except CircleError as error:
            raise _circle(error, work) from None
        self.simulation = simulate(
            self.project,
            self.schedule,
            work.ranges(calendar),
            runs=rules.runs,
            correlation=float(rules.correlation),
            shape=rules.shape,
        )

    def dates(self, key: str) -> Dates:
        """Return the weeks of some work."""
        if key not in self._dates:
            planned, runs = self.schedule.planned[key], self.simulation.work[key]
            at_50, at_80 = self.together([key])
            self._dates[key] = Dates(Span(planned.start, planned.finish), percentile(runs.starts, 50), at_50, at_80)
        return self._dates[key]

    def together(self, keys: Sequence[str]) -> tuple[int, int]:
        """Return the weeks by which all of some work is finished with even odds and with a chance of 80 %."""
        latest = self._latest(keys)
        return percentile(latest, 50), percentile(latest, 80)

    def chance(self, keys: Sequence[str], week: int) -> Fraction:
        """Return the share of the runs in which all of some work is finished by a week."""
        latest = self._latest(keys)
        return Fraction(sum(finish <= week for finish in latest), len(latest))

    def _latest(self, keys: Sequence[str]) -> list[int]:
        finishes = [self.simulation.work[key].finishes for key in keys]
        return list(map(max, *finishes)) if len(finishes) > 1 else finishes[0]

    def reason(self, key: str) -> StepReason:
        """Return the reason why some work starts when it does."""
        return _reason(self.schedule.planned[key].reason)

    def gate_of(self, key: str) -> str | None:
        """Return the first milestone that needs some work; None if none does."""
        return self.schedule.planned[key].gate or None

    def slack(self, key: str) -> int:
        """Return the weeks by which some work can end later without moving the gate that needs it."""
        return self.schedule.planned[key].slack

    def pauses(self, key: str) -> int:
        """Return the weeks in which some work pauses."""
        return self.schedule.planned[key].pauses

    def is_stretched(self, key: str) -> bool:
        """Return whether some work takes longer because a role group has too few people."""
        return self.input.is_stretched(key, self.calendar)

    def gate(self, gate: str, verdict: Verdict) -> GateWeeks:
        """Return the weeks of a gate; `verdict` is the projected one."""
        chances, week = self.simulation.gates[gate], self.schedule.gates[gate]
        runs = len(chances.weeks)
        drivers = [
            GateDriver(
                initiative=_initiative(driver.key),
                site=self.sites.get(driver.key),
                share=Fraction(round(driver.criticality * runs), runs),
                delay=Fraction(round(driver.delay * runs), runs),
            )
            for driver in chances.drivers[:_DRIVERS]
            if driver.delay > 0
        ]
        within = Fraction(sum(reached <= week for reached in chances.weeks), runs)
        critical = tuple(dict.fromkeys(map(_initiative, self.schedule.critical[gate])))
        return GateWeeks(gate, verdict, week, chances.at_50, chances.at_80, within, tuple(drivers), critical)

    def loads(self) -> tuple[RoleLoad, ...]:
        """Return the load and the capacity of every role group by week."""
        return tuple(
            RoleLoad(role, _people(load), _people(self.schedule.capacity[role]))
            for role, load in self.schedule.load.items()
        )

    def overloads(self) -> tuple[Shortage, ...]:
        """Return the weeks in which more people are needed than there are, by role group."""
        found = []
        for _, group in groupby(
            enumerate(self.schedule.overloads), key=lambda one: (one[1].role, one[1].week - one[0])
        ):
            own = [each for _, each in group]
            most = max(Fraction(each.load - each.capacity, _THOUSAND) for each in own)
            found.append(Shortage(own[0].role, own[0].week, own[-1].week + 1, most))
        return tuple(found)

    def bottleneck(self, gate: str) -> Bottleneck | None:
        """Return the role group of which the work for a gate needs the largest share; None where nobody is needed."""
        week, network = self.schedule.gates[gate], self._network(gate)
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
        return Bottleneck(role, gate, used[role], week - self._with_one_more(role, gate))

    def _network(self, gate: str) -> Network:
        return next(network for network in self.schedule.networks if network.gate == gate)

    def _with_one_more(self, role: str, gate: str) -> int:
        """Return the week of a gate at likely durations with one person more of a role group in every week."""
        more = {one: tuple(people + _THOUSAND for people in row) if one == role else row
                for one, row in self.calendar.capacity.items()}  # fmt: skip
        project = self.input.project(self.calendar._replace(capacity=more), gate)
        known = {key: planned.start for key, planned in self.schedule.planned.items()}
        return min(plan(project, passes=20, known=known).gates[gate], self.schedule.gates[gate])


def _reason(reason: StartReason) -> StepReason:
    what = _initiative(reason.what) if reason.why is Why.PREDECESSOR else reason.what
    return StepReason(_KINDS[reason.why], what)  # type: ignore[arg-type]  # the kinds are those of the table


def _initiative(key: str) -> str:
    return key.rpartition(":")[2]


def _people(row: Sequence[int]) -> tuple[Fraction, ...]:
    return tuple(Fraction(people, _THOUSAND) for people in row)


def _no_people(error: NeverFitsError, work: PlanInput) -> ReadinessError:
    codes = [work.work[key].initiative.code for key, own in work.figures.items() if own.likely.get(error.role)]
    first = work.work[error.key].initiative.code
    message = statements.no_people(role=error.role, needing=len(codes) or 1, number=len(work.work), initiative=first)
    return ReadinessError(message, statements.state_people())


def _circle(error: CircleError, work: PlanInput) -> ReadinessError:
    codes = tuple(work.work[key].initiative.code if key in work.work else key for key in error.keys)
    return ReadinessError(statements.wait_for_each_other(initiatives=codes), statements.remove_one())


def gate_weeks(weeks: PlanWeeks, verdicts: Mapping[str, Verdict]) -> Iterator[GateWeeks]:
    """Yield the weeks of the gates with work in their way that the plan opens, perhaps conditionally, in order.

    `verdicts` holds the projected verdict of each gate.
    """
    needed = {network.gate for network in weeks.schedule.networks if network.needed}
    for gate in weeks.schedule.gates:
        if gate in needed and verdicts.get(gate) in {Verdict.PASSED, Verdict.CONDITIONAL}:
            yield weeks.gate(gate, verdicts[gate])
