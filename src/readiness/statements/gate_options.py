"""Wrong values of options of `readiness gate`."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("--min {text} has no name and score", text="'security'")
def no_score(*, text: Words) -> None:
    """Said of the value of --min."""


@phrase("write the name and the score: --min security=2.5, or overall=2")
def write_score() -> None:
    """Help for the value of --min."""


@phrase("--coverage {text} is no share", text="'90'")
def no_share(*, text: Words) -> None:
    """Said of the value of --coverage."""


@phrase("write a number from 0 to 1, or a percentage: 0.9, or 90%")
def write_share() -> None:
    """Help for the value of --coverage."""
