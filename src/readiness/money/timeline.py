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
        self.grows = step != 1
        self._weights: dict[tuple[Profile, tuple[int, ...]], Weights] = {}

    def flows(self, profile: Profile, months: tuple[int, ...]) -> list[tuple[int, Fraction]]:
        """Return the months in which an amount of 1 is paid, each with what is paid then.

        `months` has those of the moments of its profile.
        """
        own = shares(profile, months, self.months)
        return [(month, share * self.growth[month]) for month, share in own] if self.grows else own

    def weights(self, profile: Profile, months: tuple[int, ...]) -> Weights:
        """Return the factors on an amount: what is paid once is paid at the start of its month, all else at the end."""
        key = profile, months
        if key not in self._weights:
            flows, shift = self.flows(profile, months), int(profile.timing == "once")
            by_share: dict[Fraction, list[Fraction]] = {}
            for month, share in flows:
                by_share.setdefault(share, []).append(self.factors[month - shift])
            present = sum((share * sum(factors, Fraction(0)) for share, factors in by_share.items()), Fraction(0))
            total = sum((share * len(factors) for share, factors in by_share.items()), Fraction(0))
            self._weights[key] = Weights(total, present)
        return self._weights[key]

    def present(self, at_start: Sequence[Fraction], at_end: Sequence[Fraction]) -> list[Fraction]:
        """Return the present values by month of what is paid at the start and at the end of each."""
        return [Fraction(0)] + [
            at_start[month] * self.factors[month - 1] + at_end[month] * self.factors[month]
            for month in range(1, self.months + 1)
        ]
