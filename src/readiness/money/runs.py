"""The money of a use case in thousands of runs: totals, present value, payback and tranches by chance."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import repeat
from math import ceil
from operator import mul, sub

from readiness.model.money import MoneyRange
from readiness.money.draws import HUNDREDTHS, paid_by_run
from readiness.money.given import GivenMoney
from readiness.money.payback_by_run import paybacks_by_run
from readiness.money.run_weights import ByRun, add_to
from readiness.money.streams import Profile, Side

_DIGITS = 6
"""Sums of floats are rounded to so many digits, so that certain amounts give the likely figure."""


class MoneyRuns:
    """All runs of the money of one use case, in hundredths."""

    def __init__(self, given: GivenMoney) -> None:
        """Draw all amounts."""
        self.given, self.by_run, self.runs = given, ByRun(given), given.draws.runs
        self.contingency = float(given.contingency)
        self.paid = [*paid_by_run(given, given.streams)]
        self._totals: dict[tuple[Side, str], Sequence[float]] = {}
        self._work: Sequence[float] | None = None
        for one in self.paid:
            key, amounts = (one.side, one.group), self.by_run.totals(one.profile, one.amounts)
            self._totals[key] = add_to(self._totals.get(key), amounts)
            if one.is_work:
                self._work = add_to(self._work, amounts)

    def group(self, group: str) -> Sequence[float]:
        """Return what a cost group comes to in every run, without contingency."""
        return self._totals.get(("cost", group)) or [0.0] * self.runs

    def work(self) -> tuple[Fraction, Fraction] | None:
        """Return what all work comes to, not exceeded in 10 and in 90 % of the runs; None without work."""
        if self._work is None:
            return None
        low, high = (Fraction(round(amount)) / HUNDREDTHS for amount in percentiles(self._work, 10, 90))
        return low, high

    def total(self, side: Side) -> Sequence[float]:
        """Return what a side comes to in every run; costs with contingency."""
        found: Sequence[float] | None = None
        for (own, _), amounts in self._totals.items():
            if own == side:
                found = add_to(found, amounts)
        if found is None:
            return [0.0] * self.runs
        return self._with_contingency(found) if side == "cost" else found

    def _with_contingency(self, amounts: Sequence[float]) -> Sequence[float]:
        return amounts if self.contingency == 1 else list(map(mul, amounts, repeat(self.contingency)))

    def _by_profile(self, side: Side) -> dict[Profile, Sequence[float]]:
        """Return what is paid alike in every run, costs without contingency."""
        found: dict[Profile, Sequence[float]] = {}
        for one in self.paid:
            if one.side == side:
                found[one.profile] = add_to(found.get(one.profile), one.amounts)
        return found

    @cached_property
    def values(self) -> list[float]:
        """The present value of cash less costs in every run."""
        cash, costs = self._present("cash"), self._with_contingency(self._present("cost"))
        return list(map(sub, cash, costs))

    def _present(self, side: Side) -> Sequence[float]:
        found: Sequence[float] | None = None
        for profile, amounts in self._by_profile(side).items():
            found = add_to(found, self.by_run.presents(profile, amounts))
        return found or [0.0] * self.runs

    def leaving(self) -> Sequence[float]:
        """Return the cost of stopping in every run."""
        found: Sequence[float] | None = None
        for one in paid_by_run(self.given, self.given.leaving):
            found = add_to(found, one.amounts)
        return self._with_contingency(found or [0.0] * self.runs)

    @cached_property
    def paybacks(self) -> list[int]:
        """The month of payback in every run; the month after the horizon where it does not pay back."""
        final = list(map(sub, self.total("cash"), self.total("cost")))
        net = [(profile, amounts, 1.0) for profile, amounts in self._by_profile("cash").items()]
        net += [(profile, amounts, -self.contingency) for profile, amounts in self._by_profile("cost").items()]
        return paybacks_by_run(self.by_run, net, final)


def spread(likely: Fraction | int, hundredths: Sequence[float]) -> MoneyRange:
    """Return the likely amount with those not exceeded in 10, 50 and 90 % of the runs."""
    found = percentiles(hundredths, 10, 50, 90)
    at_10, at_50, at_90 = (round(round(amount / HUNDREDTHS, _DIGITS)) for amount in found)
    return MoneyRange(likely, at_10, at_50, at_90)


def percentiles(amounts: Sequence[float], *percents: int) -> list[float]:
    """Return for each percentage the least amount that at least so many percent of the amounts do not exceed."""
    ordered = sorted(amounts)
    return [ordered[max(0, ceil(len(ordered) * percent / 100) - 1)] for percent in percents]


def never_share(months: Iterable[int], horizon: int) -> Fraction:
    """Return the share of the runs whose month is after the horizon."""
    found = [month > horizon for month in months]
    return Fraction(sum(found), len(found))
