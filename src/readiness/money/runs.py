"""The money of a use case in thousands of runs: totals, present value, payback and tranches by chance."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from functools import cached_property
from math import ceil
from operator import sub
from typing import NamedTuple

from readiness.model.money import MoneyRange, whole
from readiness.money.draws import HUNDREDTHS, paid_by_run
from readiness.money.given import GivenMoney
from readiness.money.payback_by_run import paybacks_by_run
from readiness.money.run_sums import summed
from readiness.money.run_weights import ByRun
from readiness.money.streams import Profile, Side

_DIGITS = 6
"""Sums of floats are rounded to so many digits, so that certain amounts give the likely figure."""

_NET: tuple[Side, Side] = "cash", "cost"


class _Part(NamedTuple):
    """The streams that are summed together over the horizon."""

    side: Side
    group: str
    gate: str
    is_work: bool


class MoneyRuns:
    """All runs of the money of one use case, in hundredths."""

    def __init__(self, given: GivenMoney) -> None:
        """Draw all amounts."""
        self.given, self.by_run, self.runs = given, ByRun(given), given.draws.runs
        self.contingency = float(given.contingency)
        self._sides: dict[Side, Sequence[float]] = {}
        self.paid = [*paid_by_run(given, given.streams)]
        parts: dict[_Part, list[tuple[Profile, Sequence[float]]]] = {}
        for one in self.paid:
            part = _Part(one.side, one.group, one.gate, one.is_work)
            parts.setdefault(part, []).append((one.profile, one.amounts))
        self._totals = {part: self.by_run.totals(paid) for part, paid in parts.items()}

    def _sum(self, has: Callable[[_Part], bool]) -> Sequence[float]:
        """Return what parts come to in every run, costs without contingency."""
        return summed([amounts for part, amounts in self._totals.items() if has(part)], self.runs)

    def group(self, group: str) -> Sequence[float]:
        """Return what a cost group comes to in every run, without contingency."""
        return self._sum(lambda part: part.side == "cost" and part.group == group)

    def of_gate(self, gate: str) -> Sequence[float]:
        """Return what the work that a gate needs comes to in every run, without contingency."""
        return self._sum(lambda part: part.side == "cost" and part.gate == gate)

    def work(self) -> tuple[Fraction, Fraction] | None:
        """Return what all work comes to, not exceeded in 10 and in 90 % of the runs; None without work."""
        if not any(part.is_work for part in self._totals):
            return None
        amounts = self._sum(lambda part: part.is_work)
        low, high = (Fraction(round(amount)) / HUNDREDTHS for amount in percentiles(amounts, 10, 90))
        return low, high

    def total(self, side: Side) -> Sequence[float]:
        """Return what a side comes to in every run; costs with contingency."""
        if side not in self._sides:
            found = self._sum(lambda part: part.side == side)
            self._sides[side] = self._with_contingency(found) if side == "cost" else found
        return self._sides[side]

    def _with_contingency(self, amounts: Sequence[float]) -> Sequence[float]:
        return amounts if self.contingency == 1 else [amount * self.contingency for amount in amounts]

    @cached_property
    def _by_profile(self) -> dict[Side, list[tuple[Profile, Sequence[float]]]]:
        """Payments alike in every run on each side, costs without contingency."""
        found: dict[Side, dict[Profile, list[Sequence[float]]]] = {}
        for one in self.paid:
            found.setdefault(one.side, {}).setdefault(one.profile, []).append(one.amounts)
        return {
            side: [(profile, summed(amounts, self.runs)) for profile, amounts in own.items()]
            for side, own in found.items()
        }

    @cached_property
    def values(self) -> list[float]:
        """The present value of cash less costs in every run."""
        cash, costs = (self.by_run.presents(self._by_profile.get(side, [])) for side in _NET)
        return list(map(sub, cash, self._with_contingency(costs)))

    def leaving(self) -> Sequence[float]:
        """Return the cost of stopping in every run."""
        paid = [one.amounts for one in paid_by_run(self.given, self.given.leaving)]
        return self._with_contingency(summed(paid, self.runs))

    @cached_property
    def paybacks(self) -> list[int]:
        """The month of payback in every run; the month after the horizon where it does not pay back."""
        final = list(map(sub, self.total("cash"), self.total("cost")))
        net = [(profile, amounts, 1.0) for profile, amounts in self._by_profile.get("cash", [])]
        net += [(profile, amounts, -self.contingency) for profile, amounts in self._by_profile.get("cost", [])]
        return paybacks_by_run(self.by_run, net, final)


def spread(likely: Fraction | int, hundredths: Sequence[float]) -> MoneyRange:
    """Return the likely amount with those not exceeded in 10, 50 and 90 % of the runs.

    A sum of likely figures can be outside: nearly all runs exceed a figure whose likely value is its lowest. The range
    then ends at the likely amount, so that it holds it.
    """
    found = percentiles(hundredths, 10, 50, 90)
    at_10, at_50, at_90 = (whole(round(amount / HUNDREDTHS, _DIGITS)) for amount in found)
    return MoneyRange(likely, min(at_10, whole(likely)), at_50, max(at_90, whole(likely)))


def percentiles(amounts: Sequence[float], *percents: int) -> list[float]:
    """Return for each percentage the least amount that at least so many percent of the amounts do not exceed."""
    ordered = sorted(amounts)
    return [ordered[max(0, ceil(len(ordered) * percent / 100) - 1)] for percent in percents]


def never_share(months: Iterable[int], horizon: int) -> Fraction:
    """Return the share of the runs whose month is after the horizon."""
    found = [month > horizon for month in months]
    return Fraction(sum(found), len(found))
