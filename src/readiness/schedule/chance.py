"""Numbers by chance, the same for the same seed and name on every machine and in every version of Python.

The only module of planning that knows `random`. A text as seed and `.random()` are what Python promises to keep; its
other methods may change. Every activity has numbers of its own, so that one more activity changes nobody else's.
"""

from collections.abc import Callable
from random import Random


def numbers(seed: str, name: str) -> Callable[[], float]:
    """Return the source of the numbers, from 0 to below 1, of one name."""
    return Random(f"{seed}:{name}").random  # noqa: S311
