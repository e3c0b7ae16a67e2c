"""Streams of money: an amount from low to high, and the months in which it is paid."""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Literal, NamedTuple

Timing = Literal["once", "monthly", "spread"]
"""Paid at the start of a month; a twelfth of a year's amount at the end of every month; or evenly from start to end."""
Side = Literal["cost", "cash", "protected"]


class Amount(NamedTuple):
    """A figure from low to high."""

    low: Fraction
    likely: Fraction
    high: Fraction

    @property
    def is_certain(self) -> bool:
        """Return whether low, likely and high are the same."""
        return self.low == self.high

    def times(self, factor: Fraction | int) -> "Amount":
        """Return the amount times a factor that is not negative."""
        return Amount(self.low * factor, self.likely * factor, self.high * factor)

    def plus(self, other: "Amount") -> "Amount":
        """Return the sum of both, low with low and high with high."""
        return Amount(self.low + other.low, self.likely + other.likely, self.high + other.high)


NOTHING = Amount(Fraction(0), Fraction(0), Fraction(0))


class Moment(NamedTuple):
    """A month in which something happens, with likely durations; by name its months in the runs are found."""

    month: int
    """0 and less before the case, and above the horizon for never."""
    name: str = ""
    """Empty for a month that no run changes."""


class Profile(NamedTuple):
    """The months in which an amount is paid."""

    timing: Timing
    start: Moment
    end: Moment | None = None
    """The last month of a spread."""
    until: int | None = None
    """The last month of what is paid every month; None for the horizon."""
    ramp: tuple[Fraction, ...] = ()
    """The shares of the full amount in the first months from its start."""

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The start, and the end of a spread."""
        return (self.start,) if self.end is None else (self.start, self.end)

    @property
    def months(self) -> tuple[int, ...]:
        """The months of its moments with likely durations."""
        return tuple(moment.month for moment in self.moments)


class Stream(NamedTuple):
    """An amount over time that belongs to one line of a case."""

    kind: Literal["cost", "benefit", "work", "staff"]
    id: str
    group: str
    side: Side
    profile: Profile
    amount: Amount
    """The whole amount; of what is paid every month that of a year; for one unit where it is for units."""
    luck: str
    """The name of its draws; streams of the same name are dear in the same runs."""
    of_units: bool = False
    of_adoption: bool = False
    gate: str = ""
    """The gate that needs it; empty for none."""


@lru_cache(maxsize=4096)
def shares(profile: Profile, months: tuple[int, ...], horizon: int) -> tuple[Fraction, ...]:
    """Return the share of the amount in each month from 0 to the horizon, if its moments are in these months."""
    start = months[0]
    if profile.timing == "once":
        return tuple(Fraction(month == start and month > 0) for month in range(horizon + 1))
    if profile.timing == "spread":
        part = Fraction(1, max(1, months[1] - start + 1))
        last = max(start, months[1])
        return tuple(part if start <= month <= last and month else Fraction(0) for month in range(horizon + 1))
    until = horizon if profile.until is None else profile.until
    return tuple(
        _ramped(profile.ramp, month - start) / 12 if start <= month <= until and month else Fraction(0)
        for month in range(horizon + 1)
    )


def _ramped(ramp: Sequence[Fraction], place: int) -> Fraction:
    return ramp[place] if place < len(ramp) else Fraction(1)
