"""Sentences that qualify the verdict: late work, caps, votes and sites."""

from __future__ import annotations

from readiness.statements.statement import Value, phrase
from readiness.statements.values import Named

_CODES: tuple[Value, ...] = ("DATA-01", "GOV-02")
_GATE, _SITES = Named("gate", "G5", "G5 Site ready"), ("North", "South")


@phrase(
    "{questions} was done late and was accepted on record.",
    "{questions} were done late and were accepted on record.",
    by="number",
    questions=_CODES,
    number=2,
)
def late(*, questions: tuple[Value, ...], number: int) -> None:
    """Work that was done late; `questions` are codes, `number` counts all of them."""


@phrase(
    "{number} answer is held at a lower level than claimed: {questions}.",
    "{number} answers are held at a lower level than claimed: {questions}.",
    by="number",
    number=2,
    questions=_CODES,
)
def capped(*, number: int, questions: tuple[Value, ...]) -> None:
    """Levels that a cap lowers; `questions` are codes."""


@phrase(
    "Participants disagreed by two levels or more on {number} question: {questions}.",
    "Participants disagreed by two levels or more on {number} questions: {questions}.",
    by="number",
    number=2,
    questions=_CODES,
)
def apart(*, number: int, questions: tuple[Value, ...]) -> None:
    """Votes that differ widely; `questions` are codes."""


@phrase(
    "{number} answer was given only by the delivery team: {questions}.",
    "{number} answers were given only by the delivery team: {questions}.",
    by="number",
    number=2,
    questions=_CODES,
)
def delivery_team(*, number: int, questions: tuple[Value, ...]) -> None:
    """Answers of those who build or sell what is assessed; `questions` are codes."""


@phrase("{gate} holds at {sites}.", gate=_GATE, sites=_SITES)
def passed_at(*, gate: Named, sites: tuple[Value, ...]) -> None:
    """The verdict of a repeating gate at sites."""


@phrase("{gate} holds at {sites} on conditions.", gate=_GATE, sites=_SITES)
def conditional_at(*, gate: Named, sites: tuple[Value, ...]) -> None:
    """The verdict of a repeating gate at sites."""


@phrase("{gate} fails at {sites}.", gate=_GATE, sites=_SITES)
def failed_at(*, gate: Named, sites: tuple[Value, ...]) -> None:
    """The verdict of a repeating gate at sites."""


@phrase("{gate} is undetermined at {sites}.", gate=_GATE, sites=_SITES)
def undetermined_at(*, gate: Named, sites: tuple[Value, ...]) -> None:
    """The verdict of a repeating gate at sites."""


@phrase(
    "This assessment asks {asked} of {number} questions (depth {depth}); the others count as not answered.",
    depth="short",
    asked=15,
    number=72,
)
def depth(*, depth: str, asked: int, number: int) -> None:
    """The depth of an assessment that asks a part of the questions: `short` or `middle`."""


@phrase(
    "This assessment asks {asked} of {number} questions (depth {depth}); the rubric wants depth {needed} here.",
    depth="short",
    asked=15,
    number=72,
    needed="middle",
)
def depth_too_small(*, depth: str, asked: int, number: int, needed: str) -> None:
    """The depth of an assessment that asks less than its rubric wants for such a use case."""
