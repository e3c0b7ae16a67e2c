"""Laws that hold for the simulation of every plan."""

from collections import Counter
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from readiness.schedule.activity import Activity
from readiness.schedule.calendar import Calendar
from readiness.schedule.chances import Chances
from readiness.schedule.planner import plan
from readiness.schedule.project import Project
from readiness.schedule.ranges import Range, Shape
from readiness.schedule.simulation import _Simulated, simulate
from schedule.instances import Instance, anything

SEEDS = st.integers(0, 2**32)
SIZES = st.integers(1, 14)
RUNS = 60


def ranges_of(instance: Instance, seed: int) -> dict[str, Range]:
    chance = Random(seed)
    return {
        one.key: Range(max(0, one.weeks - chance.randint(0, 3)), one.weeks, one.weeks + chance.randint(0, 6))
        for one in instance.activities
    }


def simulated(instance: Instance, ranges: dict[str, Range], shape: Shape = "pert") -> dict[str, Chances]:
    project = Project(*instance)
    return simulate(project, plan(project, passes=2), ranges, runs=RUNS, shape=shape).gates


@given(SEEDS, SIZES)
def test_certain_weeks_give_the_plan_in_every_run(seed: int, count: int) -> None:
    project = Project(*anything(seed, count))
    schedule = plan(project, passes=2)
    found = simulate(project, schedule, {}, runs=3).gates

    assert {key: one.weeks for key, one in found.items() if key} == {
        key: [week] * 3 for key, week in schedule.gates.items()
    }
    assert found[""].weeks == [schedule.finish] * 3


@given(SEEDS, SIZES)
def test_nobody_works_for_two_at_once_in_any_run(seed: int, count: int) -> None:
    """Where capacities stay as they are; the weeks of runs are any numbers."""
    activities, calendar, _ = anything(seed, count)
    steady = Calendar({role: (row[-1],) for role, row in calendar.capacity.items()})
    project = Project(tuple(one._replace(started=False) for one in activities), steady)
    chance = Random(seed)
    weeks = [[chance.randint(0, 2 * most) for _ in range(5)] for most in project.weeks]
    simulated = _Simulated(project, weeks, 1000, 5)
    simulated.chances(plan(project, passes=2).networks[-1])
    for run in range(5):
        load: Counter[tuple[int, int]] = Counter()
        for number, known in simulated.known.items():
            for role, amount in project.needs[number]:
                load.update({(role, week): amount for week in range(known.starts[run], known.ends[run])})

        assert all(amount <= project.rows[role][0] for (role, _), amount in load.items())


@given(SEEDS, SIZES)
def test_gates_are_in_order_in_every_run_and_80_percent_is_no_earlier_than_half(seed: int, count: int) -> None:
    instance = anything(seed, count)
    found = simulated(instance, ranges_of(instance, seed))

    assert [*found] == [*(gate.key for gate in instance.gates), ""]
    for earlier, later in pairwise(found.values()):
        assert all(map(int.__le__, earlier.weeks, later.weeks))
    assert all(one.at_50 <= one.at_80 for one in found.values())


@given(SEEDS, SIZES, st.integers(0, 20))
def test_a_higher_most_never_brings_a_gate_forward(seed: int, count: int, more: int) -> None:
    instance = anything(seed, count)
    ranges = ranges_of(instance, seed)
    key = instance.activities[seed % count].key
    weeks = ranges[key]
    wider = ranges | {key: weeks._replace(high=weeks.high + more)}

    before, after = simulated(instance, ranges, "triangular"), simulated(instance, wider, "triangular")
    for gate, one in before.items():
        assert all(map(int.__le__, one.weeks, after[gate].weeks))


@given(SEEDS, SIZES)
def test_chances_of_a_gate_do_not_depend_on_later_gates(seed: int, count: int) -> None:
    activities, calendar, gates = anything(seed, count)
    ranges = ranges_of(Instance(activities, calendar), seed)
    if not gates:
        return
    project = Project(activities, calendar, gates)
    first = [one for one, gate in zip(project.activities, project.gate_of, strict=True) if not gate or one.started]
    whole = simulated(Instance(activities, calendar, gates), ranges)[gates[0].key]

    assert simulated(Instance(tuple(first), calendar, gates[:1]), ranges)[gates[0].key] == whole


@given(SEEDS, SIZES)
def test_in_a_chain_every_activity_decides_in_every_run(seed: int, count: int) -> None:
    keys = [f"a{number:02}" for number in range(count)]
    chain = tuple(Activity(key, 2 + number % 3, {}, tuple(keys[:number][-1:])) for number, key in enumerate(keys))
    instance = Instance(chain, Calendar({}))
    found = simulated(instance, ranges_of(instance, seed))[""]

    assert {one.key: one.criticality for one in found.drivers} == dict.fromkeys(keys, 1)


@given(SEEDS, st.integers(2, 14))
def test_what_never_decides_can_be_left_out_without_changing_a_run(seed: int, count: int) -> None:
    instance = anything(seed, count)
    loose = instance._replace(gates=(), activities=tuple(one._replace(load={}) for one in instance.activities))
    ranges = ranges_of(loose, seed)
    found = simulated(loose, ranges)[""]
    deciding = {one.key for one in found.drivers}
    less = loose._replace(activities=tuple(one for one in loose.activities if one.key in deciding))

    assert simulated(less, ranges)[""].weeks == found.weeks


@given(SEEDS, SIZES)
def test_other_work_changes_no_draw(seed: int, count: int) -> None:
    instance = anything(seed, count)
    ranges = ranges_of(instance, seed)
    own = Instance((instance.activities[0]._replace(predecessors=(), started=False),), instance.calendar)
    more = own._replace(activities=(*own.activities, Activity("zz", 0, {}, (own.activities[0].key,))))

    assert simulated(own, ranges)[""].weeks == simulated(more, ranges)[""].weeks
