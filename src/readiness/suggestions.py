"""Hints for a wrong name: the known name that was probably meant, or a short list of known names."""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache
from heapq import nlargest

from readiness.statements.statement import Words

_MOST_SHOWN = 12


def near_miss(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that was probably meant; None when no name is near."""
    folded = {choice.casefold(): choice for choice in reversed(list(known))}
    close = get_close_matches(name.casefold(), _candidates(name.casefold(), folded), n=1, cutoff=0.6)
    return folded[close[0]] if close else None


def did_you_mean(name: str, known: Iterable[str]) -> Words:
    """Return *did you mean …?* for a near miss, otherwise a short list of known names; empty when there are none."""
    from readiness.statements import suggestions_text  # noqa: PLC0415 - only a wrong name needs them
    from readiness.statements.lists import at_most  # noqa: PLC0415

    choices = list(known)
    close = near_miss(name, choices)
    if close is not None:
        return suggestions_text.did_you_mean(name=close)
    return suggestions_text.known(names=at_most(choices, _MOST_SHOWN)) if choices else ""


class Suggestions:
    """Hints for the first wrong names of a file, limited because one search takes a millisecond or more."""

    def __init__(self, left: int = 200) -> None:
        self.left = left

    def __call__(self, name: str, known: Iterable[str]) -> Words:
        """Return the hint of `did_you_mean`; empty after `left` searches."""
        self.left -= 1
        return did_you_mean(name, known) if self.left >= 0 else ""


_MOST_CANDIDATES = 10


def _candidates(name: str, known: Iterable[str]) -> list[str]:
    """Return the few names that share most characters with `name`; comparing many names in full is slow."""
    parts = _parts(name)
    return nlargest(
        _MOST_CANDIDATES, known, key=lambda one: len(parts & (own := _parts(one))) / (len(parts) + len(own) + 1)
    )


@lru_cache(maxsize=8_192)
def _parts(name: str) -> frozenset[str]:
    """Return the characters of a name, and its pairs of adjacent characters."""
    return frozenset(name) | {name[at : at + 2] for at in range(len(name) - 1)}
