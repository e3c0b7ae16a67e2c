"""Search for the earliest finish of a block: five rules, improved, then seeded walks from the best plan."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from operator import le

from readiness.schedule import chance
from readiness.schedule.block import Block, Placement
from readiness.schedule.generation import improve, place_early
from readiness.schedule.project import by_priority
from readiness.schedule.rules import priorities

PASSES = 100
"""The local passes for each gate by default."""
_SMALL, _LARGE = 30, 250
"""A gate with fewer activities gets up to four times the passes, because they cost little; one with more gets fewer."""


def best_placement(block: Block, seed: str, passes: int, known: Mapping[str, int], enough: int = 0) -> Placement:
    """Return the best placement found; the first of equal ones.

    `known` holds the start weeks of an earlier plan, which is tried too: where it still fits, the answer is no later.
    The search ends where a finish cannot be earlier, or need not be earlier than the week `enough`.
    """
    ranks = [*priorities(block)]
    if known:
        ranks.append([known.get(key, block.heads[number]) for number, key in enumerate(block.keys)])
    tried = _Tried(block)
    found = [tried.improved(tried.placed(rank), rounds=2) for rank in ranks]
    best = min(found, key=_cost)
    return _walk(tried, best, seed, passes, max(enough, earliest_finish(block)))


def earliest_finish(block: Block) -> int:
    """Return a week before which the block cannot finish: by its longest chain, and by the work of each role."""
    every = range(len(block.weeks))
    work: list[dict[int, int]] = [{} for _ in block.rows]
    for one in every:
        for role, load in block.needs[one]:
            work[role][one] = load * block.weeks[one]
    return max([block.length, *(_role_done(block, row, own) for row, own in zip(block.rows, work, strict=True))])


def _role_done(block: Block, row: Sequence[int], work: Mapping[int, int]) -> int:
    """Return a week before which a role cannot have done its work and what follows, whichever part starts late."""
    tail = min((block.tails[one] for one in work), default=0)
    done = [0, *accumulate(max(0, free) for free in row)]
    latest = left = 0
    for one in sorted(work, key=lambda one: block.heads[one], reverse=True):
        left += work[one]
        latest = max(latest, bisect_left(done, done[block.heads[one]] + left))
    return latest + tail


class _Tried:
    """The placements of a block that were tried: few activities are tried in the same orders again and again."""

    def __init__(self, block: Block) -> None:
        self.block = block
        self._placed: dict[tuple[int, ...], Placement] = {}
        self._improved: dict[tuple[int, ...], Placement] = {}

    def placed(self, priority: Sequence[float]) -> Placement:
        """Return the placement by priority, each activity as early as it fits."""
        order = tuple(by_priority(priority, self.block.before, self.block.after))
        if order not in self._placed:
            self._placed[order] = place_early(self.block, order)
        return self._placed[order]

    def improved(self, placement: Placement, rounds: int = 1) -> Placement:
        """Return the placement that so many rounds of improvement make of one."""
        start = (rounds, *placement.starts)
        if start not in self._improved:
            self._improved[start] = improve(self.block, placement, rounds)
        return self._improved[start]


def _walk(tried: _Tried, best: Placement, seed: str, passes: int, enough: int) -> Placement:
    """Shift a twentieth of the activities, at least two, by up to half the plan; go on from what is not later."""
    block = tried.block
    draws = [chance.numbers(seed, key) for key in block.keys]
    least = (enough, *block.least_cost[1:])
    now = best
    for _ in range(_passes_for(len(draws), passes)):
        if all(map(le, best.cost, least)):
            break
        found = tried.improved(tried.placed(_shifted(now, draws)))
        if found.cost[:-1] <= now.cost[:-1]:
            now = found
        best = min(best, now, key=_cost)
    return best


def _cost(placement: Placement) -> tuple[int, ...]:
    return placement.cost


def _passes_for(count: int, passes: int) -> int:
    if count > _LARGE:
        return passes * _LARGE // count
    return passes * min(4, max(1, _SMALL // max(1, count)))


def _shifted(placement: Placement, draws: list[Callable[[], float]]) -> list[float]:
    """Return the starts of a placement as priorities, some of them shifted."""
    drawn = [(draw(), draw()) for draw in draws]
    chosen = sorted(range(len(draws)), key=lambda one: (drawn[one][0], one))[: max(2, len(draws) // 20)]
    priority: list[float] = list(placement.starts)
    for one in chosen:
        priority[one] += (drawn[one][1] - 0.5) * placement.last
    return priority
