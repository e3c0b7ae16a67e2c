"""Milestones on ladders, urgent ones, and the weeks of all work in every run. The only role is `x`."""

from readiness.schedule.activity import Activity, Milestone
from readiness.schedule.calendar import Calendar
from readiness.schedule.planner import plan
from readiness.schedule.project import Project
from readiness.schedule.ranges import Range
from readiness.schedule.result import Schedule
from readiness.schedule.runs import Runs
from readiness.schedule.simulation import Simulation, simulate

ONE = Calendar({"x": (1000,)})
BUSY = {"x": 1000}
LONG = Range(2, 2, 6)


def planned(activities: list[Activity], *milestones: Milestone, calendar: Calendar = ONE) -> Schedule:
    return plan(Project(activities, calendar, milestones))


def simulated(activities: list[Activity], ranges: dict[str, Range], *milestones: Milestone) -> Simulation:
    project = Project(activities, ONE, milestones)
    return simulate(project, plan(project), ranges, runs=50)


def test_a_milestone_of_another_ladder_holds_back_no_gate():
    work = [Activity("slow", 9, {}), Activity("quick", 1, {})]
    schedule = planned(work, Milestone("site", ("slow",), ladder="site"), Milestone("G1", ("quick",)))

    assert schedule.gates == {"site": 9, "G1": 1}


def test_a_milestone_of_the_same_ladder_is_reached_no_earlier_than_the_one_before_it():
    work = [Activity("slow", 9, {}), Activity("quick", 1, {})]
    schedule = planned(work, Milestone("G0", ("slow",)), Milestone("G1", ("quick",)))

    assert schedule.gates == {"G0": 9, "G1": 9}


def test_all_is_finished_when_every_ladder_is():
    work = [Activity("slow", 9, {}), Activity("quick", 1, {})]

    assert planned(work, Milestone("site", ("slow",), ladder="site"), Milestone("G1", ("quick",))).finish == 9


def test_in_no_run_a_milestone_of_another_ladder_holds_back_a_gate():
    work = [Activity("slow", 2, {}), Activity("quick", 1, {})]
    found = simulated(work, {"slow": LONG}, Milestone("site", ("slow",), ladder="site"), Milestone("G1", ("quick",)))

    assert max(found.gates["site"].weeks) > 2
    assert set(found.gates["G1"].weeks) == {1}
    assert found.gates[""].weeks == found.gates["site"].weeks


def test_work_for_an_earlier_ladder_still_has_the_people_first():
    work = [Activity("site", 4, BUSY), Activity("gate", 1, BUSY)]
    schedule = planned(work, Milestone("S", ("site",), ladder="S"), Milestone("G1", ("gate",)))

    assert schedule.planned["gate"].start == 4


def test_urgent_work_has_people_before_work_in_progress_which_is_then_too_much():
    work = [Activity("urgent", 2, BUSY), Activity("going", 3, BUSY, started=True)]
    schedule = planned(work, Milestone("safe", ("urgent",), ladder="safe", urgent=True))

    assert [schedule.planned[key].start for key in ("urgent", "going")] == [0, 0]
    assert [(one.week, one.load) for one in schedule.overloads] == [(0, 2000), (1, 2000)]


def test_work_that_is_not_urgent_waits_for_the_people_of_work_in_progress():
    work = [Activity("other", 2, BUSY), Activity("going", 3, BUSY, started=True)]
    schedule = planned(work, Milestone("G1", ("other",)))

    assert schedule.planned["other"].start == 3
    assert schedule.overloads == ()


def test_urgent_work_waits_for_urgent_work_in_progress():
    work = [Activity("urgent", 2, BUSY), Activity("going", 3, BUSY, started=True)]
    schedule = planned(work, Milestone("safe", ("urgent", "going"), ladder="safe", urgent=True))

    assert schedule.planned["urgent"].start == 3


def test_of_two_urgent_milestones_the_first_has_the_people():
    work = [Activity("later", 2, BUSY), Activity("first", 2, BUSY, rank=1)]
    schedule = planned(
        work,
        Milestone("1", ("first",), ladder="safe", urgent=True),
        Milestone("2", ("later",), ladder="safe", urgent=True),
    )

    assert [schedule.planned[key].start for key in ("first", "later")] == [0, 2]


def test_the_runs_of_all_work_are_told_also_of_what_no_gate_needs():
    found = simulated([Activity("a", 2, BUSY), Activity("b", 1, BUSY)], {"a": LONG}, Milestone("G1", ("a",)))

    assert {*found.work} == {"a", "b"}
    assert found.work["a"].finishes == found.gates["G1"].weeks
    assert found.work["b"].starts == found.work["a"].ends


def test_a_run_is_as_the_first_gate_that_needs_the_work_sees_it():
    work = [Activity("a", 2, BUSY), Activity("b", 1, BUSY, ("a",))]
    alone = simulated(work, {"a": LONG}, Milestone("G1", ("a",)))
    both = simulated(work, {"a": LONG}, Milestone("G1", ("a",)), Milestone("G2", ("b",)))

    assert alone.work["a"] == both.work["a"]
    assert isinstance(both.work["b"], Runs)


def test_urgent_work_is_late_in_no_run_because_of_work_in_progress():
    work = [Activity("urgent", 2, BUSY), Activity("going", 3, BUSY, started=True)]
    safe = Milestone("safe", ("urgent",), ladder="safe", urgent=True)
    with_other = simulated(work, {"going": Range(3, 3, 9)}, safe)

    assert set(with_other.work["urgent"].starts) == {0}


def test_the_chain_that_decides_a_gate_goes_on_before_the_gate_that_its_work_waits_for():
    work = [Activity("a", 5, {}), Activity("short", 1, {}), Activity("b", 3, {}, after_gate="G1")]
    schedule = planned(work, Milestone("G0", ("a",)), Milestone("G1", ("short",)), Milestone("G2", ("b",)))

    assert schedule.critical == {"G0": ("a",), "G1": ("a",), "G2": ("a", "b")}


def test_the_chain_begins_where_a_gate_is_held_back():
    work = [Activity("a", 5, {}), Activity("b", 3, {}, after_gate="G1")]
    schedule = planned(work, Milestone("G1", ("a",), not_before=7), Milestone("G2", ("b",)))

    assert schedule.critical == {"G1": (), "G2": ("b",)}
