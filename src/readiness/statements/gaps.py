"""Gaps and evidence debts: why a level is not evidenced."""

from __future__ import annotations

from readiness.statements.statement import phrase
from readiness.statements.values import Level


@phrase("no evidence is given")
def no_evidence() -> None:
    """The reason evidence must be collected, in a cell."""


@phrase("its evidence is too old")
def evidence_too_old() -> None:
    """The reason evidence must be collected, in a cell."""


@phrase("its evidence supports only level {level}", level=1)
def evidence_supports(*, level: Level) -> None:
    """The reason evidence must be collected, in a cell."""


@phrase("its evidence has no date")
def evidence_undated() -> None:
    """The reason evidence must be collected, in a cell."""


@phrase("its evidence is from before: {event}", event="Harm to a patient")
def evidence_before(*, event: str) -> None:
    """The reason evidence does not count: an event, by the title of its kind, reopened the question."""
