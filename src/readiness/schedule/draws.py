"""One score for each activity and run: its own luck, and the luck that all work of a run shares."""

from array import array
from collections.abc import Sequence
from functools import lru_cache
from math import sqrt
from statistics import NormalDist

from readiness.schedule import chance

_STEPS = 4096
"""Own luck has so many equally likely steps, which is much finer than weeks are."""
KEPT = 512
"""The activities whose scores are kept: weeks and amounts of work share them, and plans of the same work do."""


@lru_cache(maxsize=KEPT)
def scores(seed: str, key: str, runs: int, correlation: float) -> Sequence[float]:
    """Return the score of one activity in each run; no other activity changes it."""
    draw, steps = chance.numbers(seed, f"score:{key}"), own_steps(correlation)
    return array("d", [shared + steps[int(draw() * _STEPS)] for shared in common_factor(seed, runs, correlation)])


@lru_cache(maxsize=8)
def common_factor(seed: str, runs: int, correlation: float) -> Sequence[float]:
    """Return the part of every score that all activities of a run share."""
    draw, inverse, share = chance.numbers(seed, "all work"), NormalDist().inv_cdf, sqrt(correlation)
    return [share * inverse(draw() or 0.5 / _STEPS) for _ in range(runs)]


@lru_cache(maxsize=8)
def own_steps(correlation: float) -> Sequence[float]:
    """Return the own part of a score by its step."""
    inverse, share = NormalDist().inv_cdf, sqrt(1 - correlation)
    return [share * inverse((step + 0.5) / _STEPS) for step in range(_STEPS)]
