"""The money of a use case in thousands of runs: totals, present value, payback and tranches by chance."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import repeat
from math import ceil
from operator import attrgetter, sub

from readiness.model.money import Spread
from readiness.money.draws import Paid, paid_by_run
from readiness.money.given import Given
from readiness.money.payback_by_run import paybacks_by_run
from readiness.money.run_weights import ByRun, add_to
from readiness.money.streams import Side

_TOTAL, _PRESENT = attrgetter("total"), attrgetter("present")
_DIGITS = 6
"""Sums of floats are rounded to so many digits, so that certain amounts give the likely figure."""


class MoneyRuns:
    """All runs of the money of one use case."""

    def __init__(self, given: Given) -> None:
        """Draw all amounts."""
        self.given, self.by_run, self.runs = given, ByRun(given), given.draws.runs
        self.paid = [*paid_by_run(given, given.streams)]
        self.totals: dict[tuple[Side, str], list[float]] = {}
        self.values: list[float] | None = None
        for paid in self.paid:
            self._count(paid)

    def _count(self, paid: Paid) -> None:
        key = (paid.side, paid.group)
        if paid.side == "protected":
            (total,) = self.by_run.weighted(paid.profile, paid.amounts, _TOTAL)
        else:
            total, present = self.by_run.weighted(paid.profile, paid.amounts, _TOTAL, _PRESENT)
            if paid.side == "cash":
                self.values = add_to(self.values, present)
            else:
                self.values = list(map(sub, self.values or repeat(0.0, self.runs), present))
        self.totals[key] = add_to(self.totals.get(key), total)

    def total(self, side: Side, group: str | None = None) -> list[float]:
        """Return what a side, or one group of it, comes to in every run."""
        found: list[float] | None = None
        for (own, named), amounts in self.totals.items():
            if own == side and group in {None, named}:
                found = add_to(found, amounts)
        return found or [0.0] * self.runs

    def leaving(self) -> list[float]:
        """Return the cost of stopping in every run."""
        found: list[float] | None = None
        for paid in paid_by_run(self.given, self.given.leaving):
            found = add_to(found, [*paid.amounts])
        return found or [0.0] * self.runs

    @cached_property
    def paybacks(self) -> list[int]:
        """The month of payback in every run; the month after the horizon where it does not pay back."""
        return paybacks_by_run(self.given, self.by_run, self.paid)


def spread(likely: Fraction | int, amounts: Sequence[float]) -> Spread:
    """Return the likely amount with those not exceeded in 10, 50 and 90 % of the runs."""
    at_10, at_50, at_90 = percentiles([round(amount, _DIGITS) for amount in amounts], 10, 50, 90)
    return Spread(likely, round(at_10), round(at_50), round(at_90))


def percentiles(amounts: Sequence[float], *percents: int) -> list[float]:
    """Return for each percentage the least amount that at least so many percent of the amounts do not exceed."""
    ordered = sorted(amounts)
    return [ordered[max(0, ceil(len(ordered) * percent / 100) - 1)] for percent in percents]


def never_share(months: Iterable[int], horizon: int) -> Fraction:
    """Return the share of the runs whose month is after the horizon."""
    found = [month > horizon for month in months]
    return Fraction(sum(found), len(found))
