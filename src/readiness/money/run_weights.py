"""The factors from amounts to totals, present values and months in every run, by tables of the months that occur."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import add, mul

from readiness.money.given import Given
from readiness.money.streams import Profile
from readiness.money.timeline import Weights


class ByRun:
    """The months of the moments of profiles in every run, and tables of what depends on them."""

    def __init__(self, given: Given) -> None:
        """Keep the months of all moments."""
        self.given, self.timeline, self.runs = given, given.timeline, given.draws.runs

    def months(self, profile: Profile) -> list[tuple[int, ...]] | None:
        """Return the months of the moments of a profile in every run; None where they are the same in all."""
        by_run = self.given.by_run
        if not any(moment.name in by_run for moment in profile.moments):
            return None
        rows = [by_run.get(moment.name) or [moment.month] * self.runs for moment in profile.moments]
        return list(zip(*rows, strict=True))

    def weighted(
        self, profile: Profile, amounts: Sequence[float], *weights: Callable[[Weights], float]
    ) -> tuple[list[float], ...]:
        """Return amounts in every run times some of the weights of the months in which they are paid there."""
        months = self.months(profile)
        if months is None:
            fixed = self.timeline.weights(profile, profile.months)
            return tuple([amount * factor for amount in amounts] for factor in [float(one(fixed)) for one in weights])
        tables = self._tables(profile, set(months), weights)
        return tuple(list(map(mul, amounts, map(table.__getitem__, months))) for table in tables)

    def _tables(
        self, profile: Profile, months: Iterable[tuple[int, ...]], weights: Sequence[Callable[[Weights], float]]
    ) -> Iterator[dict[tuple[int, ...], float]]:
        found = {each: self.timeline.weights(profile, each) for each in months}
        return ({each: float(weight(one)) for each, one in found.items()} for weight in weights)


def add_to(total: Sequence[float] | None, amounts: list[float]) -> list[float]:
    """Return the sums of each run; the amounts alone where there is no sum yet."""
    return amounts if total is None else list(map(add, total, amounts))
