"""Amounts of work by chance, such as effort or money, with the same luck as its weeks: long work is dear work."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from readiness.schedule.draws import SCORES, places
from readiness.schedule.ranges import Range, Shape, amounts_at


def amounts_by_run(
    ranges: Mapping[str, Sequence[Range]], *, seed: str, runs: int, correlation: float, shape: Shape
) -> Iterator[tuple[str, Sequence[int]]]:
    """Yield each activity with the sum of its ranges in every run.

    The scores are those of `simulate` with the same arguments. Ranges without any width draw nothing.
    """
    for key, parts in ranges.items():
        if all(part.low == part.high for part in parts):
            yield key, [sum(part.low for part in parts)] * runs
            continue
        amounts = amounts_by_score(tuple(parts), shape)
        yield key, [amounts[place] for place in places(seed, key, runs, correlation)]


@lru_cache(maxsize=256)
def amounts_by_score(parts: tuple[Range, ...], shape: Shape) -> Sequence[int]:
    """Return the sum of some ranges at each score from the least to the most."""
    every = [amounts_at(SCORES, part, shape) for part in parts]
    return every[0] if len(every) == 1 else [sum(amounts) for amounts in zip(*every, strict=True)]
