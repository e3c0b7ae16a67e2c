"""Gates of a tool in use that today's evidence supports, as its headline tells them."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase
from readiness.statements.values import Named

_GATE = Named("gate", "G2", "G2 Go-live")


@phrase("No gate holds today.")
def none_holds() -> None:
    """The second sentence of the headline on a tool in use: no gate was declared passed, and none is supported."""


@phrase("No gate up to {last} holds today.", last="G2")
def none_up_to_holds(*, last: str) -> None:
    """The same where the gate for sites holds at some; `last` is the id of the last gate before it."""


@phrase("{gate} holds today.", gate=_GATE)
def holds(*, gate: Named) -> None:
    """The second sentence of the headline on a tool in use: the last gate that today's evidence supports."""


@phrase("{subject} (by {day})", subject="TAL-06 Training by role", day=date(2026, 6, 19))
def due_by(*, subject: Words, day: date) -> None:
    """One of the conditions that a gate still has to meet, in a list: it may hold commas."""


@phrase("{subject} (by {day}, which the plan misses)", subject="TAL-06 Training by role", day=date(2026, 6, 19))
def due_and_missed(*, subject: Words, day: date) -> None:
    """The same, where the plan finishes the work later with a chance of 80 %."""


@phrase(
    "{number} condition is still to be met: {conditions}.",
    "{number} conditions are still to be met: {conditions}.",
    by="number",
    number=3,
    conditions="TAL-06 Training by role (by June 19, 2026); TAL-07 Knowing when to check (by August 14, 2026)",
)
def conditions_left(*, number: int, conditions: Words) -> None:
    """After the gate that holds today; `conditions` is a list of them with their days."""


@phrase("This does not stop the use of the tool.")
def does_not_stop() -> None:
    """After the conditions of a gate that a tool in use still has to meet."""


@phrase("The use of today does not need {gate}.", gate="G3")
def not_needed_today(*, gate: str) -> None:
    """After what stands in the way of the next gate, where the tool in use has a status that does not ask for it."""


@phrase("The use of today does not need {gate}, which is for {purpose}.", gate="G3", purpose="use in every department")
def not_needed_but_for(*, gate: str, purpose: str) -> None:
    """The same, where the rubric says what the gate is for."""
