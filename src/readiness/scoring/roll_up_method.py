"""The contract of a roll-up method: each is a file in `methods`, found by its name."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cache
from typing import Literal, NamedTuple

from readiness.model.node_rubric import RollUp
from readiness.model.scale import Scale
from readiness.model.scorecard import Term
from readiness.plugin_modules import PluginFamily
from readiness.statements.statement import Statement

Counts = Literal["share", "value", "deduction", "met"]
"""The value of a level: its share of the scale, its value on the scale, the points it deducts (as a negative number),
or 1 when it meets `at_least` and 0 when it does not."""


class RollUpMethod(NamedTuple):
    """A pure, exact function that combines the parts of a node into a score, with its options."""

    combine: Callable[[Sequence[Term], RollUp], Fraction | None]
    """The function from terms to a score; None when there is nothing to combine."""
    said: Callable[[RollUp, Statement, Scale], Statement]
    """The function from the rule, a phrase for the parts and the scale to one that follows 'is': `the mean of …`."""
    of: Callable[[int], Statement]
    """The function from the number of terms to a sentence on a score: `Weighted mean of 4.`"""
    counts: Counts = "share"
    reads: Literal["parts", "questions"] = "parts"
    """The terms: a node's own questions and its sections (`parts`), or all questions below it (`questions`)."""
    takes: tuple[str, ...] = ()
    """Options of `RollUp` that a rubric may set."""
    needs: tuple[str, ...] = ()
    """Options of `RollUp` that a rubric must set."""
    weighs: bool = False
    """True if weights other than zero matter to the score."""
    averages: bool = False
    """True if the score is a weighted mean, so that the mean of the minimums is the default threshold of a gate."""


METHODS = PluginFamily("scoring.methods", "roll-up method", "METHOD", RollUpMethod)


@cache
def method_named(name: str) -> RollUpMethod:
    """Return the roll-up method called `name`. Raises UnknownNameError: when no file in `methods` has that name."""
    return METHODS.load(name)
