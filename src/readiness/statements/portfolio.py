"""Several use cases side by side."""

from __future__ import annotations

from readiness.statements.statement import Value, Words, phrase


@phrase(
    "{path}: warning: {change}: scores may differ",
    path="phone.yaml",
    change="last judged by healthcare-ai (1a2b3c4d), now judged by healthcare-ai (5e6f7a8b)",
)
def rejudged(*, path: str, change: Words) -> None:
    """Said when the content of a pack changed since a file was last judged."""


@phrase("{part}: undetermined, at least {outcome}", part="In daily use", outcome="Narrow")
def of_part_at_least(*, part: str, outcome: str) -> None:
    """A status with the outcome by what is known, in a cell, while answers are missing."""


@phrase("{use_case}: a gate fails at {sites}.", use_case="Note drafting", sites=("North", "South"))
def gate_fails_at(*, use_case: str, sites: tuple[Value, ...]) -> None:
    """Below the rows of a portfolio: the sites of a use case at which a gate for sites fails."""
