"""Speed of a money case: against the simulation of the schedule of the same plan."""

import time
from collections.abc import Callable
from typing import Any

from readiness.model.case import Case
from readiness.model.pack import Pack
from readiness.planning.money import money_case
from readiness.planning.money_plan import money_plan
from readiness.planning.option_plans import all_work_cost
from readiness.planning.use_case import UseCase
from readiness.schedule.amounts import amounts_by_score
from readiness.schedule.draws import common_factor, own_steps, places, scores
from readiness.schedule.simulation import simulate
from schedule.pack_plan import from_nothing

RUNS = 10_000
_GROUPS = ("integration", "infrastructure", "monitoring", "updates", "governance", "training", "support")
_STARTS = ("start", "go-live", "G1", "2026-12-01")
_KEPT: tuple[Any, ...] = (scores, common_factor, own_steps, amounts_by_score, places)


def case_against_schedule(rounds: int) -> float:
    """Compare a case of 60 lines and the work of its plan with the simulation of that plan, in 10,000 runs each.

    The plan is the shipped pack's to G3. Its simulation and its costs come first, as in an assessment: what they draw
    for work is kept for the case.
    """
    pack, said, scorecard = from_nothing()
    rubric = pack.rubric.changed(chances=pack.rubric.chances.changed(runs=RUNS))
    pack = Pack(pack.questionnaire, rubric, pack.sha256, pack.for_all)
    said = said.changed(case=_case())
    plan = money_plan(UseCase(pack, said, scorecard, "G3"), "G3", "recommended")
    every, rules = plan.weeks.every, rubric.chances
    ranges = every.input.ranges(every.calendar)
    shape, correlation = rules.shape, float(rules.correlation)
    times = []
    for _ in range(rounds):
        for kept in _KEPT:
            kept.cache_clear()
        simulated = _timed(
            lambda: simulate(every.project, every.schedule, ranges, runs=RUNS, correlation=correlation, shape=shape)
        )
        all_work_cost(pack, said, plan.weeks)
        times.append((_timed(lambda: money_case(pack, said, scorecard, plan)), simulated))
    return min(case for case, _ in times) / min(simulated for _, simulated in times)


def _case() -> Case:
    """Return a case of 45 cost lines and 15 benefits, all from low to high."""
    costs = [
        {"id": f"c{number}", "title": "A cost", "group": _GROUPS[number % 7], "starts": _STARTS[number % 4]}
        | {("once", "per_year", "per_month")[number % 3]: _range(1000 + 100 * number)}
        for number in range(45)
    ]
    benefits = [
        {"id": f"b{number}", "title": "A benefit", "class": "cash-releasing", "per_year": _range(900000)}
        | {"needs_adoption": str(number % 2 == 0).lower(), "ramp_up": str(number % 5 + 1)}
        | {"baseline": {"value": "1", "date": "2026-01-31"}, "owner": "CFO"}
        for number in range(15)
    ]
    stated = {"discount_rate": "3.5", "contingency": "10", "adoption": {"low": "40", "likely": "60", "high": "80"}}
    return Case.model_validate(stated | {"costs": costs, "benefits": benefits})


def _range(likely: int) -> dict[str, str]:
    return {"low": str(likely * 7 // 10), "likely": str(likely), "high": str(likely * 16 // 10)}


def _timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
