"""Votes before the room talked and after it, and the answer with its reason."""

from __future__ import annotations

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
    """The answer that was recorded, and the reason, which a person wrote."""
