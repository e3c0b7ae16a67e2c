"""What talking changed: the votes before and after, the answer with its reason, and what was parked."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Level

_LEVEL_2 = "level 2"


@phrase("{level}", level=2)
def one_level(*, level: Level) -> None:
    """A level that everybody voted for."""


@phrase("{lowest} to {highest}", lowest="0", highest="3")
def from_to(*, lowest: Words, highest: Words) -> None:
    """The lowest and the highest level voted for."""


@phrase("Recorded: {answer}.", answer=_LEVEL_2)
def recorded(*, answer: Words) -> None:
    """The answer to a question without votes for a level."""


@phrase("Votes: {before}. Recorded: {answer}.", before="0 to 3", answer=_LEVEL_2)
def voted_once(*, before: Words, answer: Words) -> None:
    """The levels voted for in one round, and the answer."""


@phrase("Votes: {before}, after talking {after}. Recorded: {answer}.", before="0 to 3", after="1 to 2", answer=_LEVEL_2)
def talked(*, before: Words, after: Words, answer: Words) -> None:
    """The levels voted for before and after talking, and the answer."""


@phrase("{line} Because: {because}", line=recorded(answer=_LEVEL_2), because="The log shows it.")
def with_reason(*, line: Statement, because: str) -> None:
    """What was recorded, and the reason, which a person wrote."""


@phrase("by {day}", day=date(2026, 9, 30))
def parked_until(*, day: date) -> None:
    """The day until which somebody comes back to a parked question, in a list of details."""


@phrase("{question} ({details})", question="DATA-02 Live records", details="Ask the vendor; CIO; by September 30, 2026")
def parked_with(*, question: Words, details: Words) -> None:
    """A parked question with reason, owner and day."""


@phrase("{question}: {line}", question="DATA-02 Live records", line=recorded(answer=_LEVEL_2))
def line_of(*, question: Words, line: Statement) -> None:
    """A question with the votes on it and the answer."""
