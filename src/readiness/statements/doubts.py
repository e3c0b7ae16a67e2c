"""Things that make a verdict less sure, each with its number of answers."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("{number} unknown", number=2)
def unknown(*, number: int) -> None:
    """One of the things that make a verdict less sure, in a list of numbers of answers."""


@phrase("{number} not answered", number=2)
def unanswered(*, number: int) -> None:
    """One of the things that make a verdict less sure, in a list of numbers of answers."""


@phrase("{number} claimed above the evidence", number=1)
def unproved(*, number: int) -> None:
    """One of the things that make a verdict less sure, in a list of numbers of answers."""


@phrase("{number} only from the delivery team", number=2)
def delivery_team(*, number: int) -> None:
    """One of the things that make a verdict less sure, in a list of numbers of answers."""


@phrase("{number} on which people disagreed", number=2)
def divided(*, number: int) -> None:
    """One of the things that make a verdict less sure, in a list of numbers of answers."""


@phrase("{number} with evidence that ends within {days} days", number=2, days=90)
def lapsing(*, number: int, days: int) -> None:
    """One of the things that make a verdict less sure, in a list of numbers of answers."""


@phrase(
    "A second person looked at valid evidence of {number} of {needed}.",
    number=4,
    needed=8,
)
def reviewed(*, number: int, needed: int) -> None:
    """Behind how sure a verdict is: the share of the answers it needs whose evidence a second person reviewed."""
