"""Speed of planning and simulating: against sorting the same activities, and against `score`."""

import time
from collections.abc import Callable
from graphlib import TopologicalSorter

from readiness.planning.roadmap import plan_roadmap
from readiness.planning.scheduled_work import planned, simulated
from readiness.schedule.amounts import amounts_by_score
from readiness.schedule.draws import common_factor, own_steps, places, scores
from readiness.schedule.planner import plan
from readiness.schedule.project import Project
from readiness.schedule.simulation import simulate
from schedule.instances import tight
from schedule.pack_plan import from_nothing, pack_plan, pack_ranges

RUNS = 10_000


def scheduling() -> Callable[[], float]:
    """Return the time of the schedule of the shipped pack to G3 with twelve people, each time it is called."""
    instance = pack_plan("G3", 12)
    return lambda: _timed(lambda: plan(Project(*instance)))


def planning() -> Callable[[], float]:
    """Return the time of a roadmap to G3 from nothing with all its chances, in seconds, each time it is called."""
    pack, said, scorecard = from_nothing()
    return lambda: _timed_anew(lambda: plan_roadmap(pack, said, scorecard, "G3"))


def simulating(rounds: int) -> float:
    """Compare 10,000 simulations of 60 activities with as many sorts of them."""
    instance = pack_plan("G3", 12)
    project, ranges = Project(*instance), pack_ranges("G3")
    schedule = plan(project)
    graph = {one.key: one.predecessors for one in instance.activities}
    times, sorted_ = [], []
    for _ in range(rounds):
        times.append(_timed_anew(lambda: simulate(project, schedule, ranges, runs=RUNS)))
        sorted_.append(_timed(lambda: [_sort(graph) for _ in range(RUNS // 10)]) * 10)
    return min(times) / min(sorted_)


def growth(rounds: int) -> float:
    """Compare the plan of 1,000 activities with that of 60."""
    small, large = tight(1, 60, 1.2), tight(1, 1000, 1.2)
    smalls = [_timed(lambda: plan(Project(*small))) for _ in range(rounds)]
    larges = [_timed(lambda: plan(Project(*large))) for _ in range(max(1, rounds // 3))]
    return min(larges) / min(smalls)


def _sort(graph: dict[str, tuple[str, ...]]) -> list[str]:
    return [*TopologicalSorter(graph).static_order()]


def _timed_anew(work: Callable[[], object]) -> float:
    """Return the time of planning for which nothing is kept from plans before."""
    for kept in (planned, simulated, scores, common_factor, own_steps, amounts_by_score, places):
        kept.cache_clear()
    return _timed(work)


def _timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
