"""Amounts of work by chance, such as effort or money, with the same luck as its weeks: long work is dear work."""

from collections.abc import Iterator, Mapping, Sequence

from readiness.schedule.draws import common_factor, own_steps, scores
from readiness.schedule.ranges import Range, Shape, amount_at

_PARTS = 50
"""Amounts are computed at so many scores between two whole ones."""
_MOST = 10
"""No score is farther from 0: each is a sum of two, of at most 9 and 4, in shares whose squares add up to 1."""
_ZERO = _MOST * _PARTS + 0.5
"""The place of the score 0, with a half so that places are rounded to the nearest."""


def amounts_by_run(
    ranges: Mapping[str, Sequence[Range]], *, seed: str, runs: int, correlation: float, shape: Shape
) -> Iterator[tuple[str, list[int]]]:
    """Yield each activity with the sum of its ranges in every run.

    The scores are those of `simulate` with the same arguments. Ranges without any width draw nothing.
    """
    common, steps = common_factor(seed, runs, correlation), own_steps(correlation)
    tables: dict[tuple[Range, ...], list[int]] = {}
    for key, parts in ranges.items():
        if all(part.low == part.high for part in parts):
            yield key, [sum(part.low for part in parts)] * runs
            continue
        same = tuple(parts)
        if same not in tables:
            tables[same] = _table(same, shape)
        amounts = tables[same]
        yield key, [amounts[int(score * _PARTS + _ZERO)] for score in scores(seed, key, common, steps)]


def _table(parts: Sequence[Range], shape: Shape) -> list[int]:
    """Return the sum of some ranges at each score from the least to the most."""
    at = (place / _PARTS for place in range(-_MOST * _PARTS, _MOST * _PARTS + 1))
    return [sum(amount_at(score, part, shape) for part in parts) for score in at]
