"""Faults of initiatives and phases: fields that do not go together, with their hints."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("low, likely and high are not in order")
def unordered() -> None:
    """A fault of an initiative or of a phase of the roadmap."""


@phrase("low must not exceed likely, and likely must not exceed high")
def order_effort() -> None:
    """A hint below such a fault."""


@phrase("at least one week, at most {most}; low ≤ likely ≤ high", most=520)
def order_weeks(*, most: int) -> None:
    """A hint below such a fault."""


@phrase("this lifts from {first} to {to}", first=2, to=1)
def no_lift(*, first: int, to: int) -> None:
    """A fault of an initiative or of a phase of the roadmap."""


@phrase("'to' must be above 'from'")
def lift_up() -> None:
    """A hint below such a fault."""


@phrase("this lifts no question")
def lifts_nothing() -> None:
    """A fault of an initiative or of a phase of the roadmap."""


@phrase("name the questions that it lifts, or mark it 'instead: true'")
def name_lifts() -> None:
    """A hint below such a fault."""


@phrase("this window does not end after it starts")
def no_window() -> None:
    """A fault of an initiative or of a phase of the roadmap."""


@phrase("start ≤ end ≤ {most} week", "start ≤ end ≤ {most} weeks", by="most", most=520)
def order_window(*, most: int) -> None:
    """A hint below such a fault."""
