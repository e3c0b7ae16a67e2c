"""Names and alternative texts of the charts of slides."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase


@phrase("Options by cost and date")
def options() -> None:
    """The name of a chart, for screen readers."""


@phrase("Options by cost and date:")
def options_of() -> None:
    """The begin of an alternative text."""


@phrase(
    "{name}: {low} on {even} with even odds, {high} on {sure} with 80% confidence",
    name="Minimum",
    low=340_000,
    even=date(2026, 6, 5),
    high=420_000,
    sure=date(2026, 7, 10),
)
def option(*, name: str, low: int, even: date, high: int, sure: date) -> None:
    """An option in the alternative text of a chart: its cost and day with even odds and with a chance of 80 %."""


@phrase(
    "Up: cost of the work ({unit}). Across: the day it is done. Each line leads from even odds to 80%.",
    unit="USD million",
)
def option_axes(*, unit: Words) -> None:
    """Below a chart of the options by cost and date."""


@phrase("{options} has no day and no line.", "{options} have no day and no line.", by="number", number=2,
        options=("As it is", "Minimum"))  # fmt: skip
def without_day(*, number: int, options: tuple[Words, ...]) -> None:
    """Below a chart of the options: those that lead to no day."""


@phrase("{day}", day=date(2026, 6, 5))
def on_day(*, day: date) -> None:
    """The name of the bars of one day."""
