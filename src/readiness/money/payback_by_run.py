"""The month of payback in every run: from the horizon back to the last month in which the balance is below 0."""

from collections.abc import Mapping, Sequence

from readiness.money.run_sums import Weighted, summed, weighted_sum
from readiness.money.run_weights import ByRun
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
        balance = [sum_ - own * grown for sum_, own in zip(balance, paid, strict=True)]
        found = [known or (month if sum_ < _TOLERANCE else 0) for known, sum_ in zip(found, balance, strict=True)]
    return [month or 1 for month in found]


class _Changes:
    """The payments of each month in every run, from the horizon back."""

    def __init__(self, by_run: ByRun, net: Sequence[Signed]) -> None:
        self.by_run = by_run
        self.paid: Sequence[float] = [0.0] * by_run.runs
        """The payments of the month asked for last."""
        self.steps = [(_steps(by_run, profile, sign), profile, amounts) for profile, amounts, sign in net]

    def paid_in(self, month: int) -> Sequence[float]:
        """Return what is paid in a month in every run; the months are asked for in turn from the horizon."""
        own = [(steps[month], profile, amounts) for steps, profile, amounts in self.steps if month in steps]
        alike = [Weighted(amounts, None, step) for step, profile, amounts in own if self._is_alike(step, profile)]
        paid = [*summed([self.paid, weighted_sum(alike, self.by_run.runs)], self.by_run.runs)]
        for step, profile, amounts in own:
            if not self._is_alike(step, profile):
                _change(paid, step, self.by_run.runs_of(profile), amounts)
        self.paid = paid
        return paid

    def _is_alike(self, step: Mapping[int, float], profile: Profile) -> bool:
        """Return whether a step has the same factor in all runs."""
        return len(step) == len(self.by_run.distinct(profile)) and len({*step.values()}) == 1


def _change(
    paid: list[float], step: Mapping[int, float], runs: Mapping[int, Sequence[int]], amounts: Sequence[float]
) -> None:
    """Change what is paid in the runs of a step: few, since in most runs something else happens in this month."""
    for number, factor in step.items():
        for run in runs[number]:
            paid[run] += factor * amounts[run]


def _steps(by_run: ByRun, profile: Profile, sign: float) -> dict[int, dict[int, float]]:
    """Return the factors on amounts to what is paid in a month beyond the month after it.

    They are by month, then by the number of the months of the moments in a run; what is 0 is left out.
    """
    horizon, found = by_run.timeline.months, dict[int, dict[int, float]]()
    for number, months in by_run.distinct(profile).items():
        own = {month: float(share) * sign for month, share in shares(profile, months, horizon)}
        for month in {*own, *(month - 1 for month in own)} - {0}:
            factor = own.get(month, 0.0) - own.get(month + 1, 0.0)
            if factor:
                found.setdefault(month, {})[number] = factor
    return found
