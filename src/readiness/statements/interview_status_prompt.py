"""The question for the status of the tool, in an interview and when an answers file is begun."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase

_DAY = date(2026, 2, 1)


@phrase("First, the status of the tool: {subject}", subject="Sepsis prediction")
def question(*, subject: str) -> None:
    """The question for the status; below it stand the statuses with numbers. `subject` is the use case."""


@phrase("status [1-{number}; Enter skips]", number=5)
def prompt(*, number: int) -> None:
    """The prompt for the status of the tool."""


@phrase("Type a number from 1 to {number}, or a status. Enter skips, q leaves.", number=5)
def wrong(*, number: int) -> None:
    """Shown when what was typed is no status."""


@phrase("Since which day? Such as 2026-05-02 or 2 may, Enter if unknown:")
def since() -> None:
    """The prompt for the day on which the status began."""


@phrase("the status of the tool: {status}", status="In daily use")
def change(*, status: Words) -> None:
    """A change of the status, in a list of changes that were not saved."""


@phrase("the status of the tool is '{status}'", status="In daily use")
def saved(*, status: Words) -> None:
    """A status that was saved."""


@phrase("the status of the tool is '{status}' since {since}", status="In daily use", since=_DAY)
def saved_since(*, status: Words, since: date) -> None:
    """A status that was saved, with the day on which it began."""
