"""Changes of a tool in use since an earlier assessment."""

from __future__ import annotations

from readiness.statements.statement import Value, Words, phrase


@phrase("the status went from {before} to {now}", before="In pilot", now="In daily use")
def status_changed(*, before: str, now: str) -> None:
    """One of the changes, in a list; both are titles of statuses in the rubric."""


@phrase("the outcome went from {before} to {now}", before="Continue", now="Suspend")
def outcome_changed(*, before: Words, now: Words) -> None:
    """One of the changes, in a list."""


@phrase("none")
def no_outcome() -> None:
    """The outcome of a tool that is not in use, within a change."""


@phrase("{number} new event ({events})", "{number} new events ({events})", by="number", number=2, events=("E-1", "E-2"))
def new_events(*, number: int, events: tuple[Value, ...]) -> None:
    """One of the changes, in a list; `events` are ids."""


@phrase("{number} event closed ({events})", "{number} events closed ({events})", by="number", number=1, events=("E-1",))
def closed_events(*, number: int, events: tuple[Value, ...]) -> None:
    """One of the changes, in a list; `events` are ids."""


@phrase(
    "{number} question reopened ({questions})",
    "{number} questions reopened ({questions})",
    by="number",
    number=2,
    questions=("SAF-1", "SAF-2"),
)
def reopened(*, number: int, questions: tuple[Value, ...]) -> None:
    """One of the changes, in a list; `questions` are codes."""


@phrase(
    "{number} question shown again ({questions})",
    "{number} questions shown again ({questions})",
    by="number",
    number=2,
    questions=("SAF-1", "SAF-2"),
)
def shown_again(*, number: int, questions: tuple[Value, ...]) -> None:
    """One of the changes, in a list; `questions` are codes."""


@phrase("Status: {now} instead of {before}", before="In pilot", now="In daily use")
def status_line(*, before: str, now: str) -> None:
    """A line of the changes of a tool in use; both are titles of statuses in the rubric."""


@phrase("Outcome: {now} instead of {before}", before="Continue", now="Suspend")
def outcome_line(*, before: Words, now: Words) -> None:
    """A line of the changes of a tool in use."""
