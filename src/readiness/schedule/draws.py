"""One score for each activity and run: its own luck, and the luck that all work of a run shares."""

from collections.abc import Sequence
from math import sqrt
from statistics import NormalDist

from readiness.schedule import chance

_STEPS = 4096
"""Own luck has so many equally likely steps, which is much finer than weeks are."""


def common_factor(seed: str, runs: int, correlation: float) -> list[float]:
    """Return the part of every score that all activities of a run share."""
    draw, inverse, share = chance.numbers(seed, "all work"), NormalDist().inv_cdf, sqrt(correlation)
    return [share * inverse(draw() or 0.5 / _STEPS) for _ in range(runs)]


def own_steps(correlation: float) -> list[float]:
    """Return the own part of a score by its step."""
    inverse, share = NormalDist().inv_cdf, sqrt(1 - correlation)
    return [share * inverse((step + 0.5) / _STEPS) for step in range(_STEPS)]


def scores(seed: str, key: str, common: Sequence[float], steps: Sequence[float]) -> list[float]:
    """Return the score of one activity in each run; no other activity changes it."""
    draw = chance.numbers(seed, f"score:{key}")
    return [shared + steps[int(draw() * _STEPS)] for shared in common]
