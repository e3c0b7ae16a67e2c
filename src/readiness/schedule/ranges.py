"""Ranges of weeks and effort, and the shape of chance within them."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, repeat
from math import ceil, floor
from statistics import NormalDist
from typing import Literal, NamedTuple

Shape = Literal["pert", "triangular"]
_CELLS = 400
_NORMAL = NormalDist()


class Range(NamedTuple):
    """The least, the likely and the most."""

    low: int
    likely: int
    high: int


def week_limits(weeks: Range, shape: Shape) -> list[float]:
    """Return the scores from which an activity takes one week more than the least.

    A score is a number of the normal distribution with mean 0 and deviation 1. Weeks are rounded to the nearest.
    """
    cumulative = _cumulative(weeks, shape)
    limits = []
    for week in range(weeks.low, weeks.high):
        chance = _chance_below(week + 0.5, weeks, cumulative)
        limits.append(_score(chance))
    return limits


def amounts_at(scores: tuple[float, ...], amounts: Range, shape: Shape) -> list[int]:
    """Return the amount of a range at each of some scores, rounded to the nearest."""
    low, likely, high = amounts
    if low == high:
        return [low] * len(scores)
    width = high - low
    return [round(low + share * width) for share in _shares_at(scores, (likely - low) / width, shape)]


@lru_cache(maxsize=1024)
def _shares_at(scores: tuple[float, ...], mode: float, shape: Shape) -> tuple[float, ...]:
    """Return the share of the width of a range at each of some scores."""
    cumulative, chances = _distribution(mode, shape), _chances_at(scores)
    cells = map(bisect_left, repeat(cumulative), chances, repeat(1), repeat(_CELLS))
    found = []
    for chance, cell in zip(chances, cells, strict=True):
        below, above = cumulative[cell - 1], cumulative[cell]
        part = (cell - 1 + ((chance - below) / (above - below) if above > below else 1)) / _CELLS
        found.append(part if 0 < part < 1 else min(max(part, 0), 1))
    return tuple(found)


@lru_cache(maxsize=8)
def _chances_at(scores: tuple[float, ...]) -> tuple[float, ...]:
    """Return the chance of less than each of some scores."""
    return tuple(_NORMAL.cdf(score) for score in scores)


def _chance_below(amount: float, within: Range, cumulative: Sequence[float]) -> float:
    place = (amount - within.low) / (within.high - within.low) * _CELLS
    cell = min(floor(place), _CELLS - 1)
    return cumulative[cell] + (place - cell) * (cumulative[cell + 1] - cumulative[cell])


def _score(chance: float) -> float:
    """Return the score of a chance, rounded so that every machine agrees about it."""
    return round(_NORMAL.inv_cdf(min(max(chance, 1e-9), 1 - 1e-9)), 6)


def _cumulative(within: Range, shape: Shape) -> tuple[float, ...]:
    """Return the chance of at most each of 401 equally distant amounts, from the least to the most."""
    low, likely, high = within
    if low == high:
        return (1.0,) * (_CELLS + 1)
    return _distribution((likely - low) / (high - low), shape)


@lru_cache(maxsize=1024)
def _distribution(mode: float, shape: Shape) -> tuple[float, ...]:
    cells = [(cell + 0.5) / _CELLS for cell in range(_CELLS)]
    if shape == "pert":
        rising, falling = 4 * mode, 4 * (1 - mode)
        density = [x**rising * (1 - x) ** falling for x in cells]
    else:
        density = [x / mode if x < mode else (1 - x) / (1 - mode) for x in cells]
    sums = [0.0, *accumulate(density)]
    return tuple(amount / sums[-1] for amount in sums)


def percentile(values: Sequence[int], percent: int) -> int:
    """Return the least value that at least so many percent of the values do not exceed."""
    return percentiles(values, percent)[0]


def percentiles(values: Sequence[int], *percents: int) -> tuple[int, ...]:
    """Return for each percentage the least value that at least so many percent of the values do not exceed."""
    ordered = sorted(values)
    return tuple(ordered[max(0, ceil(len(ordered) * percent / 100) - 1)] for percent in percents)
