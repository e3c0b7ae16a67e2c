"""Problems of cost lines, and of what they share with benefits: names, amounts, their unit and their time."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import phrase


@phrase("another cost or benefit already has the id '{name}'", name="license")
def second_line(*, name: str) -> None:
    """Two lines of a money case with one id."""


@phrase("this cost has no amount")
def cost_without_amount() -> None:
    """A cost line without any amount."""


@phrase("add 'once', 'per_year', 'per_month' or 'per_unit'")
def add_amount() -> None:
    """The way to correct a cost line without any amount."""


@phrase("'{name}' is an initiative of the plan, which counts its cost already", name="I-16 production-interfaces")
def repeats_initiative(*, name: str) -> None:
    """A cost line with the id of an initiative; a warning."""


@phrase(
    "write the amount under 'plan' ('figures: {{{initiative}: {{cost: …}}}}'), or give this cost another id",
    initiative="production-interfaces",
)
def state_once(*, initiative: str) -> None:
    """The way to deal with a cost line that repeats the cost of an initiative."""


@phrase("the number of units a year is not stated")
def no_units() -> None:
    """An amount for each unit in a case without units."""


@phrase("add 'units: {{name: visit, per_year: …}}' to the case")
def add_units() -> None:
    """The way to correct an amount for each unit in a case without units."""


@phrase(
    "it starts on {day}, after the last day of the case ({last}), and counts nothing",
    day=date(2031, 1, 1),
    last=date(2029, 6, 4),
)
def starts_after_case(*, day: date, last: date) -> None:
    """A cost or a benefit that starts after the horizon; a warning."""


@phrase("write an earlier day, or more 'months' for the case")
def correct_start() -> None:
    """The way to deal with a cost or a benefit that starts after the horizon."""
