"""The reason why an activity starts when it does."""

from collections.abc import Mapping, Sequence

from readiness.schedule.project import Project
from readiness.schedule.result import StartReason, Why


def reason_for(
    project: Project,
    number: int,
    starts: Mapping[int, int],
    finishes: Mapping[int, int],
    gates: Mapping[str, int],
    free: Sequence[Sequence[int]],
) -> StartReason:
    """Return the reason for the start of an activity; `free` is the capacity that its gate leaves by week."""
    activity, start = project.activities[number], starts[number]
    if activity.started:
        return StartReason(Why.STARTED)
    earliest, reason = _earliest(project, number, finishes, gates)
    if start == earliest:
        return reason
    open_weeks = project.open[number]
    idle = [week for week in range(earliest, start) if open_weeks is None or week in open_weeks]
    if not idle:
        return _closed(project, number, start - 1)
    roles = [role for role, load in project.needs[number] if free[role][idle[-1]] < load]
    return StartReason(Why.ROLE, project.roles[roles[0]])


def _earliest(
    project: Project, number: int, finishes: Mapping[int, int], gates: Mapping[str, int]
) -> tuple[int, StartReason]:
    """Return the first week that all but people and freezes allow, and what decides it."""
    activity = project.activities[number]
    last = max(project.before[number], key=lambda first: (finishes[first], -first), default=None)
    found = [(0, StartReason(Why.AT_ONCE))]
    if last is not None:
        found.append((finishes[last], StartReason(Why.PREDECESSOR, project.keys[last])))
    if activity.after_gate in gates:
        found.append((gates[activity.after_gate], StartReason(Why.GATE, activity.after_gate)))
    found.append((activity.not_before, StartReason(Why.NOT_BEFORE)))
    return max(found, key=lambda one: one[0])


def _closed(project: Project, number: int, week: int) -> StartReason:
    """Return the reason why an activity cannot be worked on in a week."""
    if any(freeze.kind == "all-work" and freeze.start <= week < freeze.end for freeze in project.calendar.freezes):
        return StartReason(Why.FREEZE)
    short = [role for role, load in project.needs[number] if project.rows[role][week] < load]
    return StartReason(Why.ROLE, project.roles[short[0]])
