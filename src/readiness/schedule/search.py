"""Search for the earliest finish of a block: five rules, improved, then seeded walks from the best plan."""

from collections.abc import Callable, Mapping, Sequence
from operator import le

from readiness.schedule import chance
from readiness.schedule.block import Block, Placement
from readiness.schedule.generation import improve, place_early
from readiness.schedule.problem import by_priority
from readiness.schedule.rules import priorities

PASSES = 150
"""The local passes for each gate by default."""
_SMALL = 40
"""A gate with fewer activities gets up to four times the passes, because they cost little."""


def best_placement(block: Block, seed: str, passes: int, known: Mapping[str, int], enough: int = 0) -> Placement:
    """Return the best placement found; the first of equal ones.

    `known` holds the start weeks of an earlier plan, which is tried too: where it still fits, the answer is no later.
    The search ends where a finish cannot be earlier, or need not be earlier than the week `enough`.
    """
    ranks = [*priorities(block)]
    if known:
        ranks.append([known.get(key, block.heads[number]) for number, key in enumerate(block.keys)])
    found = [improve(block, _placed(block, rank), rounds=2) for rank in ranks]
    best = min(found, key=block.cost)
    return _walk(block, best, seed, passes, max(enough, earliest_finish(block)))


def earliest_finish(block: Block) -> int:
    """Return a week before which the block cannot finish: by its longest chain, and by the work of each role."""
    latest = block.length
    every = range(len(block.weeks))
    for role, row in enumerate(block.rows):
        load = [sum(need for at, need in block.needs[one] if at == role) * block.weeks[one] for one in every]
        busy = [one for one in every if load[one]]
        tail = min((block.tails[one] for one in busy), default=0)
        ordered = sorted(busy, key=lambda one: block.heads[one], reverse=True)
        work = 0
        for place, one in enumerate(ordered):
            work += load[one]
            if place + 1 == len(ordered) or block.heads[ordered[place + 1]] < block.heads[one]:
                latest = max(latest, _week_done(row, block.heads[one], work) + tail)
    return latest


def _week_done(row: list[int], start: int, work: int) -> int:
    """Return the week in which a role can have done the work, from a week on."""
    week = start
    while work > 0:
        work -= max(0, row[week])
        week += 1
    return week


def _placed(block: Block, priority: Sequence[float]) -> Placement:
    return place_early(block, by_priority(priority, block.before, block.after))


def _walk(block: Block, best: Placement, seed: str, passes: int, enough: int) -> Placement:
    """Shift a twentieth of the activities, at least two, by up to half the plan; go on from what is not later."""
    draws = [chance.numbers(seed, key) for key in block.keys]
    least = (enough, *block.least_cost[1:])
    now = best
    for _ in range(passes * min(4, max(1, _SMALL // max(1, len(draws))))):
        if all(map(le, block.cost(best), least)):
            break
        tried = improve(block, _placed(block, _shifted(now, draws)))
        if block.cost(tried)[:-1] <= block.cost(now)[:-1]:
            now = tried
        best = min(best, now, key=block.cost)
    return best


def _shifted(placement: Placement, draws: list[Callable[[], float]]) -> list[float]:
    """Return the starts of a placement as priorities, some of them shifted."""
    drawn = [(draw(), draw()) for draw in draws]
    chosen = sorted(range(len(draws)), key=lambda one: (drawn[one][0], one))[: max(2, len(draws) // 20)]
    priority: list[float] = list(placement.starts)
    for one in chosen:
        priority[one] += (drawn[one][1] - 0.5) * placement.last
    return priority
