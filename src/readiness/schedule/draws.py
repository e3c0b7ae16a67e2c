"""One score for each activity and run: its own luck, and the luck that all work of a run shares."""

from array import array
from collections.abc import Sequence
from functools import lru_cache
from math import floor, sqrt
from statistics import NormalDist

from readiness.schedule import chance

_PARTS = 50
"""Amounts are computed at so many scores between two whole ones."""
_MOST = 10
"""No score is farther from 0: each is a sum of two, of at most 9 and 4, in shares whose squares add up to 1."""
SCORES = tuple(place / _PARTS for place in range(-_MOST * _PARTS, _MOST * _PARTS + 1))
"""The scores at which amounts are computed, from the least to the most."""
_STEPS = 4096
"""Own luck has so many equally likely steps, which is much finer than weeks are."""
KEPT = 512
"""The activities whose scores are kept: weeks and amounts of work share them, and plans of the same work do."""


@lru_cache(maxsize=KEPT)
def scores(seed: str, key: str, runs: int, correlation: float) -> Sequence[float]:
    """Return the score of one activity in each run; no other activity changes it."""
    draw, steps = chance.numbers(seed, f"score:{key}"), own_steps(correlation)
    return array("d", [shared + steps[floor(draw() * _STEPS)] for shared in common_factor(seed, runs, correlation)])


@lru_cache(maxsize=KEPT)
def places(seed: str, key: str, runs: int, correlation: float) -> Sequence[int]:
    """Return the place of the score of one activity in `SCORES` in each run: that of the nearest one."""
    draw, (common, steps) = chance.numbers(seed, f"score:{key}"), _in_places(seed, runs, correlation)
    return array("h", [floor(shared + steps[floor(draw() * _STEPS)]) for shared in common])


@lru_cache(maxsize=8)
def _in_places(seed: str, runs: int, correlation: float) -> tuple[Sequence[float], Sequence[float]]:
    """Return both parts of a score, counted in places; the first from the first place, with a half to round."""
    common = [shared * _PARTS + _MOST * _PARTS + 0.5 for shared in common_factor(seed, runs, correlation)]
    return common, [step * _PARTS for step in own_steps(correlation)]


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
