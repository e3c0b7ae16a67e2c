"""The factors from amounts to totals, present values and months in every run, by tables of the months that occur."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate

from readiness.money.given import GivenMoney
from readiness.money.run_sums import Weighted, weighted_sum
from readiness.money.streams import Moment, Profile, shares

_PLACES = 4133
"""Two months are one number: the first times this plus the second. No month is that far.

It is no power of two, so that numbers differ in their last bits, by which tables find them.
"""

_Weight = Callable[[Profile, tuple[int, ...]], float]


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
        self._runs_of: dict[tuple[Moment, ...], Mapping[int, Sequence[int]]] = {}

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
            firsts, seconds = (by_run.get(one.name) or [one.month] * self.runs for one in key)
            self._together[key] = [month * _PLACES + other for month, other in zip(firsts, seconds, strict=True)]
        return self._together[key]

    def _first(self, moment: Moment) -> int:
        """Return the earliest month of a moment."""
        return min(self.given.by_run.get(moment.name) or [moment.month])

    def _last(self, moment: Moment) -> int:
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

    def runs_of(self, profile: Profile) -> Mapping[int, Sequence[int]]:
        """Return the runs in which the moments of a profile are in each of their months, by the number of these."""
        months, key = self.months(profile), profile.moments
        if months is None:
            return {0: range(self.runs)}
        if key not in self._runs_of:
            found: dict[int, list[int]] = defaultdict(list)
            for run, month in enumerate(months):
                found[month].append(run)
            self._runs_of[key] = found
        return self._runs_of[key]

    def totals(self, paid: Iterable[tuple[Profile, Sequence[float]]]) -> Sequence[float]:
        """Return what amounts come to over the horizon in every run, all together."""
        return self._weighted_sum(paid, self.total)

    def presents(self, paid: Iterable[tuple[Profile, Sequence[float]]]) -> Sequence[float]:
        """Return the present value of amounts in every run, all together."""
        return self._weighted_sum(paid, self.present)

    def until(self, opens: Moment, paid: Iterable[tuple[Profile, Sequence[float]]]) -> Sequence[float]:
        """Return what is paid of amounts before a gate opens in every run, all together.

        What is spread up to a moment of the plan ends in its likely month here.
        """
        begun = [(profile, amounts) for profile, amounts in paid if self._first(profile.start) < self._last(opens)]
        return weighted_sum((self._before(opens, profile, amounts) for profile, amounts in begun), self.runs)

    def _before(self, opens: Moment, profile: Profile, amounts: Sequence[float]) -> Weighted:
        months = self.together(profile.start, opens)
        if months is None:
            return Weighted(amounts, None, {0: self.paid_before(profile, profile.months, opens.month)})
        both = {number: two_months(number) for number in {*months}}
        ends = profile.months[1:]
        weights = {number: self.paid_before(profile, (start, *ends), end) for number, (start, end) in both.items()}
        return Weighted(amounts, months, weights)

    def _weighted_sum(self, paid: Iterable[tuple[Profile, Sequence[float]]], weight: _Weight) -> Sequence[float]:
        return weighted_sum((self._weighted(profile, amounts, weight) for profile, amounts in paid), self.runs)

    def _weighted(self, profile: Profile, amounts: Sequence[float], weight: _Weight) -> Weighted:
        weights = {number: weight(profile, each) for number, each in self.distinct(profile).items()}
        return Weighted(amounts, self.months(profile), weights)

    def total(self, profile: Profile, months: tuple[int, ...]) -> float:
        """Return the factor on an amount to its total, if the moments of its profile are in these months."""
        return self.paid_before(profile, months, self.timeline.months + 1)

    def paid_before(self, profile: Profile, months: tuple[int, ...], end: int) -> float:
        """Return the factor on an amount to what is paid before a month."""
        last = min(end - 1, self.timeline.months)
        if profile.timing == "once":
            return self.growth[months[0]] if 1 <= months[0] <= last else 0.0
        return _sum(profile, months, self._grown, last)

    def present(self, profile: Profile, months: tuple[int, ...]) -> float:
        """Return the factor on an amount to its present value."""
        month, last = months[0], self.timeline.months
        if profile.timing == "once":
            return self.growth[month] * self._factors[month - 1] if 1 <= month <= last else 0.0
        return _sum(profile, months, self._present, last)


def _sum(profile: Profile, months: tuple[int, ...], sums: Sequence[float], until: int) -> float:
    """Return the sum of shares up to a month times the factors of their months, by the sums of factors up to each."""
    start = months[0]
    if profile.timing == "spread":
        last = max(start, months[1])
        return _between(sums, start, min(last, until)) / (last - start + 1)
    if not profile.ramp:
        return _between(sums, start, until if profile.until is None else min(profile.until, until)) / 12
    own = shares(profile, months, until)
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
