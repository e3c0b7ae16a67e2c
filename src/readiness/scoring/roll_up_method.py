"""What a roll-up method is; each is a file in `methods`, found by its name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.plugin_modules import import_named

Counts = Literal["share", "value", "deduction", "met"]
"""How a question's level counts: by its place on its scale, by what the scale says it counts for, by the points it
takes away, or as met or not."""


@dataclass(frozen=True)
class RollUpMethod:
    """A way to combine what is in a node into a score; pure and exact."""

    combine: Callable[[Sequence[Term], RollUp], Fraction | None]
    """The score, from what counts; None when there is nothing to combine."""
    said: Callable[[RollUp, str], str]
    """The method in words, after 'is', given what the parts are called: `the mean of its questions`."""
    counts: Counts = "share"
    reads: Literal["parts", "questions"] = "parts"
    """The parts of a node, that is its own questions and its sections; or all questions below, whatever the section."""
    takes: tuple[str, ...] = ()
    """What a rubric may tell it."""
    needs: tuple[str, ...] = ()
    """What a rubric has to tell it."""
    averages: bool = False
    """Does a mean of minimums say what it would be if each were just met?"""


_METHODS: dict[str, RollUpMethod] = {}


def method_named(name: str) -> RollUpMethod:
    """Return the roll-up method called `name`. Raises UnknownNameError."""
    if name not in _METHODS:
        _METHODS[name] = import_named(name, "scoring.methods", "roll-up method").METHOD
    return _METHODS[name]
