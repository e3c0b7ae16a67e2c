"""An independent check of a schedule: it shares no line with the planner, and looks at every week."""

from collections import Counter
from collections.abc import Sequence

from readiness.schedule.activity import Activity, Milestone
from readiness.schedule.calendar import Calendar
from readiness.schedule.result import Schedule


def faults(
    activities: Sequence[Activity], calendar: Calendar, gates: Sequence[Milestone], schedule: Schedule
) -> list[str]:
    """Return a sentence for everything in a schedule that breaks a rule."""
    found = []
    if {one.key for one in activities} != set(schedule.planned):
        return ["not the same activities"]
    load: Counter[tuple[str, int]] = Counter()
    started_load: Counter[tuple[str, int]] = Counter()
    for one in activities:
        planned = schedule.planned[one.key]
        worked = _worked(one, calendar, planned.start)
        for role, amount in one.load.items():
            for week in worked:
                load[role, week] += amount
                started_load[role, week] += amount * one.started
        found += _faults_of_activity(one, calendar, schedule, worked)
    for (role, week), amount in load.items():
        most = max(_capacity(calendar, role, week), started_load[role, week])
        if amount > most:
            found.append(f"{role} has {amount} of {most} in week {week}")
        if schedule.load[role][week] != amount:
            found.append(f"the load of {role} in week {week} is told as {schedule.load[role][week]}, not {amount}")
    over = {key: amount for key, amount in load.items() if amount > _capacity(calendar, *key)}
    if over != {(one.role, one.week): one.load for one in schedule.overloads}:
        found.append("the overloads are not those told")
    return found + _faults_of_gates(gates, schedule)


def _faults_of_activity(one: Activity, calendar: Calendar, schedule: Schedule, worked: list[int]) -> list[str]:
    planned = schedule.planned[one.key]
    found = []
    end = worked[-1] + 1 if worked else planned.start
    finish = end
    if one.goes_live:
        while any(freeze.kind == "go-live" and freeze.start < finish <= freeze.end for freeze in calendar.freezes):
            finish += 1
    if planned.finish != finish:
        found.append(f"{one.key} finishes in {finish}, not {planned.finish}")
    if planned.pauses != planned.finish - planned.start - one.weeks or planned.slack < 0:
        found.append(f"{one.key}: pauses {planned.pauses}, slack {planned.slack}")
    if one.started:
        return found if planned.start == 0 else [*found, f"{one.key} starts late"]
    if planned.start < max(0, one.not_before) or (worked and worked[0] != planned.start):
        found.append(f"{one.key} starts in {planned.start}")
    if one.after_gate and planned.start < schedule.gates[one.after_gate]:
        found.append(f"{one.key} starts before {one.after_gate}")
    before = [key for key in one.predecessors if key in schedule.planned]
    found += [f"{one.key} before {key}" for key in before if schedule.planned[key].finish > planned.start]
    return found


def _worked(one: Activity, calendar: Calendar, start: int) -> list[int]:
    """Return the weeks of work: never in a freeze, nor where a role has too few people for it."""
    worked: list[int] = []
    week = start
    while len(worked) < one.weeks:
        there = [_capacity(calendar, role, week) >= (1 if one.started else load) for role, load in one.load.items()]
        frozen = any(freeze.kind == "all-work" and freeze.start <= week < freeze.end for freeze in calendar.freezes)
        if all(there) and not frozen:
            worked.append(week)
        week += 1
    return worked


def _capacity(calendar: Calendar, role: str, week: int) -> int:
    row = calendar.capacity[role]
    return row[min(week, len(row) - 1)]


def _faults_of_gates(gates: Sequence[Milestone], schedule: Schedule) -> list[str]:
    found = []
    reached = 0
    for gate in gates:
        least = max([reached, gate.not_before, *(schedule.planned[k].finish for k in gate.needs)])
        if schedule.gates[gate.key] < least:
            found.append(f"{gate.key} before week {least}")
        reached = schedule.gates[gate.key]
    return found
