"""Streams of money: an amount from low to high, and the months in which it is paid."""

from fractions import Fraction
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

    @property
    def is_work(self) -> bool:
        """Return whether it is the cost or the effort of the plan's work."""
        return self.kind in {"work", "staff"}


_TWELFTH = Fraction(1, 12)


def shares(profile: Profile, months: tuple[int, ...], horizon: int) -> list[tuple[int, Fraction]]:
    """Return the months of the horizon in which something is paid, each with its share of the amount.

    `months` has those of the moments of the profile. What is paid before month 1 is past.
    """
    start = months[0]
    if profile.timing == "once":
        return [(start, Fraction(1))] if 1 <= start <= horizon else []
    if profile.timing == "spread":
        last = max(start, months[1])
        part = Fraction(1, last - start + 1)
        return [(month, part) for month in range(max(1, start), min(last, horizon) + 1)]
    until = horizon if profile.until is None else min(profile.until, horizon)
    ramp, full = profile.ramp, start + len(profile.ramp)
    return [
        (month, ramp[month - start] / 12 if month < full else _TWELFTH) for month in range(max(1, start), until + 1)
    ]
