"""The reason for the verdict on a tool, where no rule stands against its use or where it is paused."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, phrase

_ON = date(2026, 5, 20)


@phrase("Why: nothing was found that must stop or limit its use, and no event is open.")
def nothing_found() -> None:
    """A line of page 1 on a tool that may go on as it is."""


@phrase("Why: nothing was found that must stop or limit its use there, and no event is open.")
def nothing_found_there() -> None:
    """A line of page 1 on a tool that may go on as it is at the sites or for the functions just named."""


@phrase("Why: nothing was found that must stop or limit its use; events that are open ask for no more.")
def nothing_found_with_events() -> None:
    """A line of page 1 on a tool that may go on as it is, although an event is open."""


@phrase("Even so, act today: {because}", because=nothing_found())
def act_today(*, because: Statement) -> None:
    """After the reasons for an outcome, where work that makes the tool safe would end too late."""


@phrase("Why: {because}", because="The pilot ended, and nobody decided on daily use.")
def stated(*, because: str) -> None:
    """A line of page 1 on a paused tool; `because` is a sentence of the answers."""


@phrase("Why: {event} on {on}.", event="Harm to a patient", on=_ON)
def by_event(*, event: str, on: date) -> None:
    """A line of page 1 on a paused tool: what happened before it was paused; `event` is the title of its kind."""


@phrase("The answers do not say why.")
def not_stated() -> None:
    """A line of page 1 on a paused tool, after the headline on its status."""
