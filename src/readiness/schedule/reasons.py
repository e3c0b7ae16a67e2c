"""The reason why an activity starts when it does."""

from collections.abc import Mapping, Sequence

from readiness.schedule.problem import Problem
from readiness.schedule.result import Reason, Why


def reason_for(
    problem: Problem,
    number: int,
    starts: Mapping[int, int],
    finishes: Mapping[int, int],
    gates: Mapping[str, int],
    free: Sequence[Sequence[int]],
) -> Reason:
    """Return the reason for the start of an activity; `free` is the capacity that its gate leaves by week."""
    activity, start = problem.activities[number], starts[number]
    if activity.started:
        return Reason(Why.STARTED)
    earliest, reason = _earliest(problem, number, finishes, gates)
    if start == earliest:
        return reason
    open_weeks = problem.open[number]
    idle = [week for week in range(earliest, start) if open_weeks is None or week in open_weeks]
    if not idle:
        return _closed(problem, number, start - 1)
    roles = [role for role, load in problem.needs[number] if free[role][idle[-1]] < load]
    return Reason(Why.ROLE, problem.roles[roles[0]])


def _earliest(
    problem: Problem, number: int, finishes: Mapping[int, int], gates: Mapping[str, int]
) -> tuple[int, Reason]:
    """Return the first week that all but people and freezes allow, and what decides it."""
    activity = problem.activities[number]
    last = max(problem.before[number], key=lambda first: (finishes[first], -first), default=None)
    found = [(0, Reason(Why.AT_ONCE))]
    if last is not None:
        found.append((finishes[last], Reason(Why.PREDECESSOR, problem.keys[last])))
    if activity.after_gate in gates:
        found.append((gates[activity.after_gate], Reason(Why.GATE, activity.after_gate)))
    found.append((activity.not_before, Reason(Why.NOT_BEFORE)))
    return max(found, key=lambda one: one[0])


def _closed(problem: Problem, number: int, week: int) -> Reason:
    """Return the reason why an activity cannot be worked on in a week."""
    if any(freeze.kind == "all-work" and freeze.start <= week < freeze.end for freeze in problem.calendar.freezes):
        return Reason(Why.FREEZE)
    short = [role for role, load in problem.needs[number] if problem.rows[role][week] < load]
    return Reason(Why.ROLE, problem.roles[short[0]])
