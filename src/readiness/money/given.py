"""All that is given about the money of one use case: its streams, its months and its chances."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from readiness.money.streams import Moment, Stream
from readiness.money.timeline import Timeline
from readiness.schedule.ranges import Shape

GO_LIVE = "go-live"
"""The name of the moment in which the tool comes into use."""
ADOPTION, UNITS = "case:adoption", "case:units"
"""The names of the draws of adoption and of units."""


class Draws(NamedTuple):
    """The assumptions about chance: those of the plan's simulation."""

    seed: str
    runs: int
    correlation: float
    shape: Shape


class Share(NamedTuple):
    """Adoption in percent, or units in a year, from low to high."""

    low: Fraction
    likely: Fraction
    high: Fraction


class GivenMoney(NamedTuple):
    """The streams that count, and what they are counted with."""

    timeline: Timeline
    streams: tuple[Stream, ...]
    leaving: tuple[Stream, ...]
    """The streams of stopping, which enter nothing else; their profiles are of no use."""
    contingency: Fraction
    """The factor on all costs, from 1."""
    adoption: Share
    """In percent."""
    units: Share
    """In a year."""
    gates: Mapping[str, Moment]
    """The month in which each gate on the way opens, in order."""
    by_run: Mapping[str, Sequence[int]]
    """The months of moments in every run, by name; a moment without any has its likely month in all runs."""
    draws: Draws

    def factor(self, stream: Stream, adoption: Fraction | None = None, units: Fraction | None = None) -> Fraction:
        """Return the factor from the amount of a stream to money, with its sign: costs are below 0."""
        factor = -self.contingency if stream.side == "cost" else Fraction(1)
        if stream.of_adoption:
            factor *= (self.adoption.likely if adoption is None else adoption) / 100
        if stream.of_units:
            factor *= self.units.likely if units is None else units
        return factor
