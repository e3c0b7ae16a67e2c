"""A gate and a day → the chance that it can open by then, and how many people more would hold the day."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from readiness.model.conflicts import GateByDay, MorePeople
from readiness.model.spans import weeks_after
from readiness.planning.conflicts import conflicts_of_gate
from readiness.planning.plan_weeks import PlanWeeks
from readiness.planning.scheduled_work import ScheduledWork

_HELD = Fraction(80, 100)
_MOST = 8
"""The most people more that are tried, of each role group."""
_THOUSAND = 1000


def gate_by_day(weeks: PlanWeeks, day: date, gate: str, by: date) -> GateByDay:
    """Return the chance that a gate opens by a day; `day` is the one of the assessment.

    Where it is below 80 %, up to 8 people more are tried, of the role group that its work needs most, and then of each
    other. The gate must be one of the schedule.
    """
    chance, at_80 = (
        _chance(weeks, day, gate, by),
        weeks_after(day, weeks.simulation.gates[weeks.named.gate_keys[gate]].at_80),
    )
    if chance >= _HELD:
        return GateByDay(gate, by, chance, at_80, None, 0, ())
    more = next(_enough(weeks, day, gate, by), None)
    return GateByDay(gate, by, chance, at_80, more, _MOST, conflicts_of_gate(weeks, day, gate, by))


def _chance(weeks: PlanWeeks, day: date, gate: str, by: date) -> Fraction:
    reached = weeks.simulation.gates[weeks.named.gate_keys[gate]].weeks
    return Fraction(sum(weeks_after(day, week) <= by for week in reached), len(reached))


def _enough(weeks: PlanWeeks, day: date, gate: str, by: date) -> Iterator[MorePeople]:
    """Yield the fewest people more that hold the day, by role group; a group whose most people do not is left out."""
    narrow = weeks.bottleneck(gate)
    roles = sorted(weeks.every.calendar.capacity, key=lambda role: (narrow is None or role != narrow.role, role))
    for role in roles:
        if _chance(with_people(weeks, role, _MOST), day, gate, by) < _HELD:
            continue
        for number in range(1, _MOST + 1):
            chance = _chance(with_people(weeks, role, number), day, gate, by)
            if chance >= _HELD:
                yield MorePeople(role, number, chance)
                break


def with_people(weeks: PlanWeeks, role: str, number: int) -> PlanWeeks:
    """Return the plan with so many people more of a role group in every week in which it has any."""
    capacity = {
        one: tuple(people + number * _THOUSAND * (people > 0) for people in row) if one == role else row
        for one, row in weeks.every.calendar.capacity.items()
    }
    every = ScheduledWork(weeks.every.input, weeks.every.calendar._replace(capacity=capacity))
    return PlanWeeks(every, weeks.named)
