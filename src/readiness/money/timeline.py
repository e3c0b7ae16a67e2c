"""The months of a case: the growth of amounts, and the discount factors."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from readiness.money.discount import monthly_factors
from readiness.money.streams import Profile, shares

_YEAR = 12


class Weights(NamedTuple):
    """The factors from an amount to its total over the horizon, and to its present value."""

    total: Fraction
    present: Fraction


class Timeline:
    """The horizon in months, with a factor for each."""

    def __init__(self, months: int, rate: Fraction | None, inflation: Fraction | None = None) -> None:
        """Take a discount rate and an inflation in percent a year; amounts grow at the end of each year."""
        step = 1 + Fraction(inflation or 0) / 100
        self.months = months
        self.growth = tuple(step ** (max(0, month - 1) // _YEAR) for month in range(months + 1))
        """The factor on amounts of each month; that of month 0 is of no use."""
        self.factors = (Fraction(1),) * (months + 1) if rate is None else monthly_factors(Fraction(rate), months)
        """The discount factor after each number of months; all 1 without a rate."""
        self._weights: dict[tuple[Profile, tuple[int, ...]], Weights] = {}

    def flows(self, profile: Profile, months: tuple[int, ...]) -> list[Fraction]:
        """Return what an amount of 1 pays in each month from 0, if the moments of its profile are in these months."""
        own = shares(profile, months, self.months)
        return [share * grown for share, grown in zip(own, self.growth, strict=True)]

    def weights(self, profile: Profile, months: tuple[int, ...]) -> Weights:
        """Return the factors on an amount: what is paid once is paid at the start of its month, all else at the end."""
        key = profile, months
        if key not in self._weights:
            flows, shift = self.flows(profile, months), int(profile.timing == "once")
            present = (flow * self.factors[month - shift] for month, flow in enumerate(flows) if flow)
            self._weights[key] = Weights(sum(flows, Fraction(0)), sum(present, Fraction(0)))
        return self._weights[key]

    def present(self, at_start: Sequence[Fraction], at_end: Sequence[Fraction]) -> list[Fraction]:
        """Return the present values by month of what is paid at the start and at the end of each."""
        return [Fraction(0)] + [
            at_start[month] * self.factors[month - 1] + at_end[month] * self.factors[month]
            for month in range(1, self.months + 1)
        ]
