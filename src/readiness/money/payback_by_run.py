"""The month of payback in every run: from the horizon back to the last month in which the balance is below 0."""

from collections.abc import Sequence
from itertools import repeat
from operator import add, mul, sub

from readiness.money.run_weights import ByRun, add_to
from readiness.money.streams import Profile, shares

Signed = tuple[Profile, Sequence[float], float]
"""Amounts in every run with their profile, and a factor: below 0 for costs."""
_TOLERANCE = -0.5
"""Half a hundredth: sums of floats are not exact."""


def paybacks_by_run(by_run: ByRun, net: Sequence[Signed], final: Sequence[float]) -> list[int]:
    """Return the first month from which the balance stays at least 0; the one after the horizon for never.

    `net` has cash and costs, and `final` the balance at the horizon. Going back, most runs are decided
    before the months in which work is paid, so that what is paid there is not needed.
    """
    horizon, balance = by_run.timeline.months, final
    found = [horizon + 1 if sum_ < _TOLERANCE else 0 for sum_ in balance]
    changes = _Changes(by_run, net)
    for month in range(horizon, 0, -1):
        if 0 not in found:
            break
        paid, grown = changes.paid_in(month), by_run.growth[month]
        balance = list(map(sub, balance, paid if grown == 1 else map(mul, paid, repeat(grown))))
        found = [known or (month if sum_ < _TOLERANCE else 0) for known, sum_ in zip(found, balance, strict=True)]
    return [month or 1 for month in found]


class _Changes:
    """The payments of each month in every run, from the horizon back."""

    def __init__(self, by_run: ByRun, net: Sequence[Signed]) -> None:
        self.by_run = by_run
        self.rate: Sequence[float] = [0.0] * by_run.runs
        """The part that is paid every month, in the month asked for last."""
        self.steps = [(_steps(by_run, profile, sign), profile, amounts) for profile, amounts, sign in net]

    def paid_in(self, month: int) -> Sequence[float]:
        """Return what is paid in a month in every run; the months are asked for in turn from the horizon."""
        alone: Sequence[float] | None = None
        for steps, profile, amounts in self.steps:
            if month in steps:
                table, months = steps[month], self.by_run.months(profile)
                paid = list(map(mul, amounts, repeat(table[0]) if months is None else map(table.__getitem__, months)))
                if profile.timing == "monthly":
                    self.rate = list(map(add, self.rate, paid))
                else:
                    alone = add_to(alone, paid)
        return self.rate if alone is None else list(map(add, self.rate, alone))


def _steps(by_run: ByRun, profile: Profile, sign: float) -> dict[int, dict[int, float]]:
    """Return the factors on amounts in each month, by the number of the months of the moments in a run.

    Of what is paid every month, only what is paid beyond the month after it; months without any are left out.
    """
    horizon, found = by_run.timeline.months, dict[int, dict[int, float]]()
    every = by_run.distinct(profile)
    for number, months in every.items():
        own = {month: float(share) * sign for month, share in shares(profile, months, horizon)}
        if profile.timing == "monthly":
            more = {month: own.get(month, 0.0) - own.get(month + 1, 0.0) for month in range(1, horizon + 1)}
            own = {month: factor for month, factor in more.items() if factor}
        for month, factor in own.items():
            if month not in found:
                found[month] = dict.fromkeys(every, 0.0)
            found[month][number] = factor
    return found
