"""The schedule of one plan and its simulation: the weeks of all work, by the names of the schedule."""

from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import groupby

from readiness.errors import ReadinessError
from readiness.model.plan_result import RoleLoad, Shortage
from readiness.model.spans import Dates, Span
from readiness.planning.plan_input import PlanInput
from readiness.schedule.calendar import Calendar, NeverFitsError
from readiness.schedule.planner import plan
from readiness.schedule.project import CircleError, Project
from readiness.schedule.ranges import Range, Shape, percentile, percentiles
from readiness.schedule.result import Schedule
from readiness.schedule.simulation import Simulation, simulate
from readiness.statements import roadmap as statements

THOUSAND = 1000
"""The kernel counts people in thousandths."""


class ScheduledWork:
    """The weeks of all work of one plan."""

    def __init__(self, work: PlanInput, calendar: Calendar) -> None:
        """Schedule it.

        Raises ReadinessError where the people that some work needs are never there, or work waits for itself.
        """
        self.input, self.calendar = work, calendar
        self._dates: dict[str, Dates] = {}
        try:
            self.project = work.project(calendar)
            self.schedule = planned(self.project)
        except NeverFitsError as error:
            raise _no_people(error, work) from None
        except CircleError as error:
            raise _circle(error, work) from None

    @cached_property
    def simulation(self) -> Simulation:
        """The simulation of the schedule, made when chances are first asked for."""
        rules, ranges = self.input.chances, tuple(self.input.ranges(self.calendar).items())
        return simulated(self.project, ranges, rules.runs, float(rules.correlation), rules.shape)

    def dates(self, key: str) -> Dates:
        """Return the weeks of some work."""
        if key not in self._dates:
            planned, runs = self.schedule.planned[key], self.simulation.work[key]
            at_50, at_80 = self.together([key])
            self._dates[key] = Dates(Span(planned.start, planned.finish), percentile(runs.starts, 50), at_50, at_80)
        return self._dates[key]

    def together(self, keys: Sequence[str]) -> tuple[int, int]:
        """Return the weeks by which all of some work is finished with even odds and with a chance of 80 %."""
        at_50, at_80 = percentiles(self._latest(keys), 50, 80)
        return at_50, at_80

    def chance(self, keys: Sequence[str], week: int) -> Fraction:
        """Return the share of the runs in which all of some work is finished by a week."""
        latest = self._latest(keys)
        return Fraction(sum(finish <= week for finish in latest), len(latest))

    def _latest(self, keys: Sequence[str]) -> list[int]:
        finishes = [self.simulation.work[key].finishes for key in keys]
        return list(map(max, *finishes)) if len(finishes) > 1 else finishes[0]

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
            most = max(Fraction(each.load - each.capacity, THOUSAND) for each in own)
            found.append(Shortage(own[0].role, own[0].week, own[-1].week + 1, most))
        return tuple(found)

    def with_one_more(self, role: str, gate: str) -> int:
        """Return the week of a gate at likely durations with one person more of a role group.

        In weeks without any people, such as holidays, the one more is not there either.
        """
        more = {one: tuple(people + THOUSAND * (people > 0) for people in row) if one == role else row
                for one, row in self.calendar.capacity.items()}  # fmt: skip
        project = self.input.project(self.calendar._replace(capacity=more), gate)
        known = {key: planned.start for key, planned in self.schedule.planned.items()}
        return min(plan(project, passes=20, known=known).gates[gate], self.schedule.gates[gate])


@lru_cache(maxsize=64)
def planned(project: Project) -> Schedule:
    """Return the schedule of a project, kept for reports that plan the same work again, such as one without names."""
    return plan(project)


@lru_cache(maxsize=8)
def simulated(
    project: Project, ranges: tuple[tuple[str, Range], ...], runs: int, correlation: float, shape: Shape
) -> Simulation:
    """Return the simulation of a project, kept like its schedule; `ranges` has the weeks of all work."""
    return simulate(project, planned(project), dict(ranges), runs=runs, correlation=correlation, shape=shape)


def _people(row: Sequence[int]) -> tuple[Fraction, ...]:
    return tuple(Fraction(people, THOUSAND) for people in row)


def _no_people(error: NeverFitsError, work: PlanInput) -> ReadinessError:
    codes = [one.initiative.code for one in work.work.values() if one.figures.likely.get(error.role)]
    first = work.work[error.key].initiative.code
    message = statements.no_people(role=error.role, needing=len(codes) or 1, number=len(work.work), initiative=first)
    return ReadinessError(message, statements.state_people())


def _circle(error: CircleError, work: PlanInput) -> ReadinessError:
    codes = tuple(work.work[key].initiative.code if key in work.work else key for key in error.keys)
    return ReadinessError(statements.wait_for_each_other(initiatives=codes), statements.remove_one())
