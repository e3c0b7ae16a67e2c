"""Phrases of the calendar."""

from __future__ import annotations

from readiness.statements.statement import phrase
from readiness.statements.values import Named


@phrase("{gate} can open", gate=Named("gate", "G2", "G2 Production go-live"))
def gate_can_open(*, gate: Named) -> None:
    """An entry of the calendar."""
