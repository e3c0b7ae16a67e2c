"""The distance of plans from the best ones, which OR-tools proves; only in long proofs. `-s` prints the figures."""

from collections.abc import Sequence
from statistics import fmean
from typing import NamedTuple

import pytest

from readiness.schedule.planner import plan
from readiness.schedule.project import Project
from schedule.instances import Instance, tight
from schedule.oracle import best_week
from schedule.pack_plan import pack_plan

PEOPLE = (6, 9, 12, 16)


class Distance(NamedTuple):
    """The share by which a plan is later than the best one found, which may be proved to be the best."""

    share: float
    proved: bool


@pytest.fixture(autouse=True)
def _solver(*, prove: bool) -> None:
    if not prove:
        pytest.skip("only in the long proofs")
    pytest.importorskip("ortools")


def distance(instance: Instance, gate: str, work: float) -> Distance:
    schedule = plan(Project(*instance))
    week = {**schedule.gates, "": schedule.finish}[gate]
    best = best_week(instance, schedule, gate, work)
    return Distance((week - best.week) / best.week, best.proved)


def told(what: str, found: Sequence[Distance]) -> tuple[float, float, float]:
    """Print and return the mean and the largest distance, and the share proved."""
    shares = [one.share for one in found]
    proved = fmean(one.proved for one in found)
    print(f"{what}: mean {fmean(shares):.2%}, largest {max(shares):.2%}, {proved:.0%} of {len(found)} proved")
    return fmean(shares), max(shares), proved


@pytest.mark.parametrize("together", [False, True], ids=["gate by gate", "one gate"])
def test_plans_of_the_shipped_pack(*, together: bool) -> None:
    found = [
        distance(pack_plan(gate, people, together=together), gate, work=4)
        for gate in ("G1", "G2", "G3")
        for people in PEOPLE
    ]

    mean, largest, _ = told(f"healthcare-ai, {'one gate' if together else 'gate by gate'}", found)
    assert mean <= 0.02
    assert largest <= 0.06


@pytest.mark.parametrize(("count", "seeds", "limit"), [(30, 40, 0.01), (60, 20, 0.01), (120, 12, 0.02)])
def test_generated_plans(count: int, seeds: int, limit: float) -> None:
    mean, _, proved = told(f"{count} activities", [distance(tight(seed, count, 0.6), "", 1) for seed in range(seeds)])

    assert proved >= 0.9
    assert mean <= limit


def test_generated_plans_of_few_people() -> None:
    mean, _, _ = told("30 activities, few people", [distance(tight(seed, 30, 1.6), "", 2) for seed in range(20)])

    assert mean <= 0.03
