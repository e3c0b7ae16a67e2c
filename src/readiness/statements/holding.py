"""Gates of a tool in use that today's evidence supports, as its headline tells them."""

from __future__ import annotations

from readiness.statements.statement import phrase
from readiness.statements.values import Named

_GATE = Named("gate", "G2", "G2 Go-live")


@phrase("No gate holds today.")
def none_holds() -> None:
    """The second sentence of the headline on a tool in use: no gate was declared passed, and none is supported."""


@phrase("{gate} holds today.", gate=_GATE)
def holds(*, gate: Named) -> None:
    """The second sentence of the headline on a tool in use: the last gate that today's evidence supports."""


@phrase(
    "{gate} holds today, but conditionally: {number} condition is still to be met.",
    "{gate} holds today, but conditionally: {number} conditions are still to be met.",
    by="number",
    gate=_GATE,
    number=3,
)
def holds_conditionally(*, gate: Named, number: int) -> None:
    """The second sentence of the headline on a tool in use; the days are told below, by what ends first."""
