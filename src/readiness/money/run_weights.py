"""The factors from amounts to totals, present values and months in every run, by tables of the months that occur."""

from collections.abc import Callable, Sequence
from itertools import accumulate, repeat
from operator import add, mul

from readiness.money.given import GivenMoney
from readiness.money.streams import Moment, Profile, shares

_PLACES = 4096
"""Two months are one number: the first times this plus the second. No month is that far."""


class ByRun:
    """The months of the moments of profiles in every run, and factors on amounts by these months, as floats."""

    def __init__(self, given: GivenMoney) -> None:
        """Keep the months of all moments."""
        self.given, self.timeline, self.runs = given, given.timeline, given.draws.runs
        self.growth = [float(grown) for grown in self.timeline.growth]
        discounted = zip(self.growth, self.timeline.factors, strict=True)
        present = [grown * float(factor) for grown, factor in discounted]
        self._grown, self._present = [0.0, *accumulate(self.growth[1:])], [0.0, *accumulate(present[1:])]
        self._factors = [float(factor) for factor in self.timeline.factors]
        self._together: dict[tuple[Moment, Moment], list[int]] = {}
        self._distinct: dict[tuple[Moment, ...], frozenset[int]] = {}

    def months(self, profile: Profile) -> Sequence[int] | None:
        """Return the months of the moments of a profile in every run, as one number; None where all runs have the same.

        `parted` takes them apart.
        """
        if profile.end is None:
            return self.given.by_run.get(profile.start.name)
        return self.together(profile.start, profile.end)

    def together(self, first: Moment, second: Moment) -> Sequence[int] | None:
        """Return the months of two moments in every run, as one number; None where all runs have the same."""
        by_run, key = self.given.by_run, (first, second)
        if first.name not in by_run and second.name not in by_run:
            return None
        if key not in self._together:
            firsts, seconds = (by_run.get(one.name) or [one.month] * self.runs for one in (first, second))
            self._together[key] = list(map(add, map(mul, firsts, repeat(_PLACES)), seconds))
        return self._together[key]

    def first(self, moment: Moment) -> int:
        """Return the earliest month of a moment."""
        return min(self.given.by_run.get(moment.name) or [moment.month])

    def last(self, moment: Moment) -> int:
        """Return the latest month of a moment."""
        return max(self.given.by_run.get(moment.name) or [moment.month])

    def distinct(self, profile: Profile) -> dict[int, tuple[int, ...]]:
        """Return the months of the moments of a profile that occur, by their number; its likely ones without runs."""
        months, key = self.months(profile), profile.moments
        if months is None:
            return {0: profile.months}
        if key not in self._distinct:
            self._distinct[key] = frozenset(months)
        return {month: parted(profile, month) for month in self._distinct[key]}

    def totals(self, profile: Profile, amounts: Sequence[float]) -> Sequence[float]:
        """Return what amounts come to over the horizon in every run."""
        return self.weighted(profile, amounts, self.total)

    def presents(self, profile: Profile, amounts: Sequence[float]) -> Sequence[float]:
        """Return the present values of amounts in every run."""
        return self.weighted(profile, amounts, self.present)

    def weighted(
        self, profile: Profile, amounts: Sequence[float], weight: Callable[[Profile, tuple[int, ...]], float]
    ) -> Sequence[float]:
        """Return amounts in every run times the weight of the months in which they are paid there."""
        months = self.months(profile)
        table = {month: weight(profile, each) for month, each in self.distinct(profile).items()}
        if months is None:
            return amounts if table[0] == 1 else list(map(mul, amounts, repeat(table[0])))
        if all(factor == 1 for factor in table.values()):
            return amounts
        return list(map(mul, amounts, map(table.__getitem__, months)))

    def total(self, profile: Profile, months: tuple[int, ...]) -> float:
        """Return the factor on an amount to its total, if the moments of its profile are in these months."""
        if profile.timing == "once":
            return self.growth[months[0]] if self._is_within(months[0]) else 0.0
        return self._sum(profile, months, self._grown)

    def present(self, profile: Profile, months: tuple[int, ...]) -> float:
        """Return the factor on an amount to its present value."""
        month = months[0]
        if profile.timing == "once":
            return self.growth[month] * self._factors[month - 1] if self._is_within(month) else 0.0
        return self._sum(profile, months, self._present)

    def _is_within(self, month: int) -> bool:
        return 1 <= month <= self.timeline.months

    def _sum(self, profile: Profile, months: tuple[int, ...], sums: Sequence[float]) -> float:
        """Return the sum of shares times the factors of their months, by the sums of factors up to each month."""
        start, horizon = months[0], self.timeline.months
        if profile.timing == "spread":
            last = max(start, months[1])
            return _between(sums, start, min(last, horizon)) / (last - start + 1)
        until = horizon if profile.until is None else min(profile.until, horizon)
        if not profile.ramp:
            return _between(sums, start, until) / 12
        own = shares(profile, months, horizon)
        return sum(float(share) * (sums[month] - sums[month - 1]) for month, share in own)


def _between(sums: Sequence[float], first: int, last: int) -> float:
    """Return the sum of the factors from one month to another."""
    first = max(1, first)
    return sums[last] - sums[first - 1] if first <= last else 0.0


def parted(profile: Profile, month: int) -> tuple[int, ...]:
    """Return the months of the moments of a profile in one run."""
    return (month,) if profile.end is None else two_months(month)


def two_months(month: int) -> tuple[int, int]:
    """Return the two months that are one number; the second is not below 0."""
    return divmod(month, _PLACES)


def add_to(total: Sequence[float] | None, amounts: Sequence[float]) -> Sequence[float]:
    """Return the sums of each run; the amounts alone where there is no sum yet."""
    return amounts if total is None else list(map(add, total, amounts))
