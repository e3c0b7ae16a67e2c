"""Hints for a wrong name."""

from __future__ import annotations

from readiness.statements.statement import Value, phrase


@phrase("did you mean '{name}'?", name="data.live-records")
def did_you_mean(*, name: str) -> None:
    """The way to correct a wrong name: the nearest one that exists."""


@phrase("known: {names}", names=("G1", "G2", "G3"))
def known(*, names: tuple[Value, ...]) -> None:
    """The way to correct a wrong name where no other is near it: the names that exist."""
