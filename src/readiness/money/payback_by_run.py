"""The month of payback in every run: flows of equal profile are summed first, and months are passed one by one."""

from collections.abc import Sequence
from operator import add

from readiness.money.draws import Paid
from readiness.money.given import Given
from readiness.money.run_weights import ByRun
from readiness.money.streams import Profile, shares

_TOLERANCE = -0.005
"""Half a cent: sums of floats are not exact."""


def paybacks_by_run(given: Given, by_run: ByRun, every: Sequence[Paid]) -> list[int]:
    """Return the month of payback in every run; the one after the horizon where it does not pay back."""
    months, runs = given.timeline.months, given.draws.runs
    changes = _Changes(by_run, months)
    for profile, amounts in _summed(every).items():
        changes.add(profile, amounts)
    rate, balance, last = [0.0] * runs, [0.0] * runs, [0] * runs
    for month in range(1, months + 1):
        if month in changes.rates:
            rate = list(map(add, rate, changes.rates[month]))
        paid: Sequence[float] = rate
        if month in changes.once:
            paid = list(map(add, paid, changes.once[month]))
        grown = float(given.timeline.growth[month])
        balance = list(map(add, balance, paid if grown == 1 else [amount * grown for amount in paid]))
        if min(balance) < _TOLERANCE:
            last = [month if sum_ < _TOLERANCE else before for sum_, before in zip(balance, last, strict=True)]
    return [month + 1 for month in last]


def _summed(every: Sequence[Paid]) -> dict[Profile, list[float]]:
    """Return cash less costs by profile."""
    found: dict[Profile, list[float]] = {}
    for paid in every:
        if paid.side != "protected":
            own = [*paid.amounts] if paid.side == "cash" else [-amount for amount in paid.amounts]
            found[paid.profile] = list(map(add, found[paid.profile], own)) if paid.profile in found else own
    return found


class _Changes:
    """What changes in each month: the amount paid every month from then on, and what is paid in that month alone."""

    def __init__(self, by_run: ByRun, months: int) -> None:
        self.by_run, self.months, self.runs = by_run, months, by_run.runs
        self.rates: dict[int, list[float]] = {}
        self.once: dict[int, list[float]] = {}

    def add(self, profile: Profile, amounts: list[float]) -> None:
        """Add amounts with a profile."""
        months = self.by_run.months(profile)
        columns = self.once if profile.timing == "once" else self.rates
        if months is None:
            for month, change in self._steps(profile, profile.months):
                column = self._column(columns, month)
                column[:] = map(add, column, [amount * change for amount in amounts])
            return
        tables = {each: self._steps(profile, each) for each in set(months)}
        rows = {
            each: [(self._column(columns, month), change) for month, change in steps] for each, steps in tables.items()
        }
        for run, each in enumerate(months):
            amount = amounts[run]
            for column, change in rows[each]:
                column[run] += amount * change

    def _column(self, columns: dict[int, list[float]], month: int) -> list[float]:
        return columns.setdefault(month, [0.0] * self.runs)

    def _steps(self, profile: Profile, months: tuple[int, ...]) -> list[tuple[int, float]]:
        """Return the months in which the share of the amount changes, by how much; of what is paid once, its month."""
        own = [float(share) for share in shares(profile, months, self.months)]
        if profile.timing == "once":
            return [(month, share) for month, share in enumerate(own) if share]
        changes = [(month, own[month] - own[month - 1]) for month in range(1, self.months + 1)]
        return [(month, change) for month, change in changes if change]
