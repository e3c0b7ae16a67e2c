"""The depth of an assessment: how many of its questions are asked."""

from collections.abc import Sequence
from typing import Literal

from readiness.model.condition import Condition, Profile
from readiness.model.field_types import Id
from readiness.model.file_model import FileModel

Depth = Literal["short", "middle", "all"]
DEPTHS: tuple[Depth, ...] = ("short", "middle", "all")
"""The depths from the shallowest to the deepest."""
FULL: Depth = "all"
"""The depth of an assessment that states none."""


class LeastDepth(FileModel):
    """The least depth of an assessment for a profile."""

    depth: Depth
    when: Condition | None = None
    """The profile it holds for; every profile when absent."""
    gate: Id | None = None
    """The first gate it holds for, and for all later ones; every gate when absent."""


def reaches(depth: Depth | None, needed: Depth) -> bool:
    """Return whether an assessment of a depth asks what is asked from `needed` on."""
    return DEPTHS.index(depth or FULL) >= DEPTHS.index(needed)


def least_depth(rules: Sequence[LeastDepth], profile: Profile, gates: Sequence[str], upcoming: str | None) -> Depth:
    """Return the least depth for a profile whose next gate is `upcoming`, None after the last of `gates`.

    A fact that is not stated counts as met.
    """
    at = gates.index(upcoming) if upcoming in gates else len(gates)
    due = [
        rule.depth
        for rule in rules
        if (rule.when is None or rule.when.holds(profile)) and (rule.gate is None or gates.index(rule.gate) <= at)
    ]
    return max(due, key=DEPTHS.index, default=DEPTHS[0])
