"""The axis of a picture of money: round ends, round steps, and one unit for all its labels."""

from collections.abc import Iterable
from typing import NamedTuple

from readiness.statements import case_charts
from readiness.statements.statement import Statement
from readiness.statements.values import Figure
from readiness.statements.voice import language

_STEPS = (1, 2, 5, 10)
_MOST_TICKS = 6
_MILLION = 10**6
_MILLIONS_FROM, _THOUSANDS_FROM = 5_000_000, 10_000


class MoneyAxis(NamedTuple):
    """An axis through zero, with ends that are whole steps."""

    least: int
    most: int
    step: int
    unit: int
    """The amount that labels count in: 1, a thousand or a million."""

    def share(self, amount: int) -> float:
        """Return the place of an amount between the ends, from 0 to 1."""
        return (amount - self.least) / (self.most - self.least)

    def ticks(self) -> list[int]:
        """Return the amounts at every step."""
        return list(range(self.least, self.most + 1, self.step))

    def label(self, amount: int) -> str:
        """Return an amount in the unit of the axis, in the language of the run."""
        if self.unit != _MILLION:
            return _grouped(amount / self.unit)
        text = f"{amount / _MILLION:.1f}".removesuffix(".0")
        return language().decimal(text.replace("-", "−"))

    def figure(self, amount: int) -> Figure:
        """Return an amount in the unit of the axis as a figure."""
        return Figure(str(amount), float(amount), self.label(amount))

    def words(self, currency: str) -> Statement:
        """Return the unit of the labels."""
        names = {_MILLION: case_charts.in_millions, 1000: case_charts.in_thousands}
        return names.get(self.unit, case_charts.in_units)(currency=currency)


def _grouped(number: float) -> str:
    sign = "−" if round(number) < 0 else ""
    return f"{sign}{language().number(abs(round(number)))}"


def money_axis(amounts: Iterable[int]) -> MoneyAxis:
    """Return an axis that holds all amounts and zero.

    >>> money_axis([-130, 420])
    MoneyAxis(least=-200, most=600, step=200, unit=1)
    """
    every = [0, *amounts]
    low, high = min(every), max(every)
    largest = max(-low, high, 1)
    step = next(
        size * 10**digits
        for digits in range(len(str(largest)) + 1)
        for size in _STEPS
        if (high - low) / (size * 10**digits) <= _MOST_TICKS - 2
    )
    unit = _MILLION if largest >= _MILLIONS_FROM else 1000 if largest >= _THOUSANDS_FROM else 1
    least, most = low // step * step, -(-high // step) * step
    return MoneyAxis(least, max(most, least + step), step, unit)
