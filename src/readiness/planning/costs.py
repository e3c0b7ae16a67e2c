"""The cost of a plan up to each of its gates, by simulation."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from operator import add

from readiness.model.costs import cost_at_size
from readiness.model.go_live import go_live_gate
from readiness.model.initiative import Initiative
from readiness.model.plan_result import PlanCosts, TotalCost
from readiness.model.rubric import Rubric
from readiness.schedule.amounts import amounts_by_run
from readiness.schedule.ranges import Range, percentiles


def plan_costs(
    rubric: Rubric,
    size: str,
    needed: Mapping[str, Sequence[Initiative]],
    site_work: Mapping[str, Initiative] | None = None,
    *,
    seed: str = "",
) -> PlanCosts | None:
    """Return the costs up to each gate of a plan; None for a rubric without a currency, and without a gate.

    `needed` has the gates that are not reached, in order, each with the work that it needs beyond those before it; the
    lane of a tool in use stands with the first. `site_work` has the work at sites, which comes before all gates, by the
    key of its activity in the schedule. Work that is done is in neither. With the seed of the schedule's simulation,
    work that takes long in a run costs much in the same run.
    """
    if rubric.costs is None or not needed:
        return None
    return PlanCosts(
        currency=rubric.costs.currency,
        price_year=rubric.costs.price_year,
        own_staff=rubric.costs.own_staff,
        gates=tuple(_totals(rubric, size, _by_activity(needed, site_work or {}), seed)),
        go_live=last if (last := go_live_gate(rubric)) in needed else None,
    )


def _by_activity(
    needed: Mapping[str, Sequence[Initiative]], site_work: Mapping[str, Initiative]
) -> dict[str, dict[str, Initiative]]:
    """Return the work of each gate by the key of its activity."""
    work = {gate: {one.id: one for one in initiatives} for gate, initiatives in needed.items()}
    first = next(iter(work))
    return work | {first: {**site_work, **work[first]}}


def _totals(rubric: Rubric, size: str, work: Mapping[str, Mapping[str, Initiative]], seed: str) -> Iterator[TotalCost]:
    """Yield the total up to each gate; none is stated from the first work on whose cost has no upper end or figures.

    Where the rubric's amounts are for another profile none is stated, not even for no work, unless work has a cost of
    its own.
    """
    ranges = {gate: {key: _range(rubric, one, size) for key, one in own.items()} for gate, own in work.items()}
    is_own = any(cost is not None for costs in ranges.values() for cost in costs.values())
    stated: dict[str, dict[str, Range]] = {}
    lacking: dict[str, tuple[str, ...]] = {}
    names: dict[str, None] = {}
    for gate, initiatives in work.items():
        found = ranges[gate]
        names |= {initiatives[key].id: None for key, cost in found.items() if cost is None}
        if names or (rubric.lacks_amounts and not is_own):
            lacking[gate] = tuple(names)
        else:
            stated[gate] = {key: cost for key, cost in found.items() if cost is not None}
    yield from _stated(rubric, stated, seed)
    yield from (TotalCost(gate, None, None, initiatives) for gate, initiatives in lacking.items())


def _stated(rubric: Rubric, ranges: Mapping[str, Mapping[str, Range]], seed: str) -> Iterator[TotalCost]:
    """Yield the totals up to gates whose costs are all stated."""
    rules = rubric.chances
    every = {key: (cost,) for costs in ranges.values() for key, cost in costs.items()}
    amounts = dict(
        amounts_by_run(every, seed=seed, runs=rules.runs, correlation=float(rules.correlation), shape=rules.shape)
    )
    total = [0] * rules.runs
    for gate, costs in ranges.items():
        for key in costs:
            total = list(map(add, total, amounts[key]))
        at_50, at_80 = percentiles(total, 50, 80)
        yield TotalCost(gate, at_50, at_80)


def _range(rubric: Rubric, initiative: Initiative, size: str) -> Range | None:
    """Return the cost of an initiative in whole amounts; None without an upper end or figures."""
    cost = cost_at_size(rubric, initiative, size)
    if cost is None or cost.high is None:
        return None
    likely = Fraction(cost.low + cost.high) / 2 if cost.likely is None else cost.likely
    return Range(round(cost.low), round(likely), round(cost.high))
