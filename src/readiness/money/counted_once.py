"""Benefits of one cause: only the largest counts."""

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple


class Claim(NamedTuple):
    """A benefit that would count, with its cause and its likely present value."""

    id: str
    cause: str
    in_return: bool
    """True if it counts in the return; one that does goes before those that stand beside it."""
    value: Fraction


def counted_twice(claims: Iterable[Claim]) -> frozenset[str]:
    """Return the ids of the benefits that do not count because another of the same cause does."""
    by_cause: dict[str, list[Claim]] = {}
    for claim in claims:
        by_cause.setdefault(claim.cause, []).append(claim)
    return frozenset(claim.id for group in by_cause.values() for claim in _all_but_the_largest(group))


def _all_but_the_largest(claims: list[Claim]) -> list[Claim]:
    return sorted(claims, key=lambda claim: (not claim.in_return, -claim.value, claim.id))[1:]
