"""The proved best plan, by the solver CP-SAT of OR-tools: only for proofs, with constant capacities."""

from typing import NamedTuple

from readiness.schedule.project import Project
from readiness.schedule.result import Schedule
from schedule.instances import Instance


class Best(NamedTuple):
    """The earliest week found, and the week before which none can be."""

    week: int
    bound: int

    @property
    def proved(self) -> bool:
        return self.week == self.bound


def best_week(instance: Instance, schedule: Schedule, gate: str, work: float, workers: int = 1) -> Best:
    """Return the earliest week of a gate, or of all work, if the gates before it are no later than in the schedule.

    `work` is the limit in units of the solver's own count, which does not depend on the machine.
    """
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()
    horizon = schedule.finish
    starts = {one.key: model.new_int_var(0, horizon, one.key) for one in instance.activities}
    weeks = {one.key: one.weeks for one in instance.activities}
    for one in instance.activities:
        model.add_hint(starts[one.key], schedule.planned[one.key].start)
        for first in one.predecessors:
            model.add(starts[one.key] >= starts[first] + weeks[first])
    intervals = {key: model.new_fixed_size_interval_var(starts[key], weeks[key], f"i{key}") for key in starts}
    for role, capacity in instance.calendar.capacity.items():
        loads = {one.key: one.load[role] for one in instance.activities if one.load.get(role)}
        model.add_cumulative([intervals[key] for key in loads], [*loads.values()], capacity[0])
    wanted = _wanted(instance, schedule, gate)
    target = model.new_int_var(0, wanted.pop(gate)[1], "target")
    for keys, date in wanted.values():
        for key in keys:
            model.add(starts[key] + weeks[key] <= date)
    for key in _wanted(instance, schedule, gate)[gate][0]:
        model.add(starts[key] + weeks[key] <= target)
    model.minimize(target)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = workers
    solver.parameters.random_seed = 1
    solver.parameters.max_deterministic_time = work
    solver.solve(model)
    return Best(round(solver.objective_value), round(solver.best_objective_bound))


def _wanted(instance: Instance, schedule: Schedule, gate: str) -> dict[str, tuple[list[str], int]]:
    """Return the activities needed for the gate and for each before it, with its week in the schedule."""
    project = Project(*instance)
    names = [one.key for one in instance.gates] + [""]
    last = names.index(gate)
    weeks = {**schedule.gates, "": schedule.finish}
    return {
        name: ([project.keys[one] for one, own in enumerate(project.gate_of) if own <= at], weeks[name])
        for at, name in enumerate(names[: last + 1])
    }
