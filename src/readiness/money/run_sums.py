"""Sums of amounts in every run, in few passes over the runs: these take nearly all the time of a case."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Weighted(NamedTuple):
    """Amounts in every run, and their weights by the month in which they are paid there."""

    amounts: Sequence[float]
    months: Sequence[int] | None
    """None where all runs have the same month."""
    weights: Mapping[int, float]
    """The weight of each month that occurs."""


def weighted_sum(columns: Iterable[Weighted], runs: int) -> Sequence[float]:
    """Return the sum of amounts times their weights in every run; those of one weight in all runs are added first."""
    found: Sequence[float] | None = None
    alike: dict[float, list[Sequence[float]]] = {}
    for amounts, months, weights in columns:
        every = {*weights.values()}
        if months is None or len(every) == 1:
            alike.setdefault(every.pop(), []).append(amounts)
        elif found is None:
            found = [amount * weights[month] for amount, month in zip(amounts, months, strict=True)]
        else:
            sums = zip(found, amounts, months, strict=True)
            found = [sum_ + amount * weights[month] for sum_, amount, month in sums]
    parts = [_times(summed(own, runs), weight) for weight, own in alike.items() if weight]
    return summed(parts if found is None else [found, *parts], runs)


def _times(amounts: Sequence[float], weight: float) -> Sequence[float]:
    return amounts if weight == 1 else [amount * weight for amount in amounts]


def summed(columns: Sequence[Sequence[float]], runs: int) -> Sequence[float]:
    """Return the sums of each run, added in order; 0 without any."""
    if not columns:
        return [0.0] * runs
    found, rest = columns[0], columns[1:]
    while len(rest) >= 3:  # with more in one pass fewer sums are kept in between
        sums = zip(found, *rest[:3], strict=True)
        found, rest = [first + second + third + fourth for first, second, third, fourth in sums], rest[3:]
    for one in rest:
        found = [sum_ + amount for sum_, amount in zip(found, one, strict=True)]
    return found
