"""Scores of nodes: the reasons for them and the agreement of the votes behind them."""

from __future__ import annotations

from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure


@phrase("Nothing that counts was answered.")
def nothing_answered() -> None:
    """Why a node has no score."""


@phrase("Nothing in it counts, and the rubric says what the score is then.")
def empty() -> None:
    """The reason for the score of a node in which nothing counts."""


@phrase(
    "No score is given while {questions} stands like this: not answered, or too low.",
    "No score is given while {questions} stand like this: not answered, or too low.",
    by="number",
    questions=("DATA-01", "DATA-02"),
    number=2,
)
def blocked(*, questions: tuple[Value, ...], number: int) -> None:
    """Why a node has no score; `questions` are codes, `number` counts all of them."""


@phrase("Rounded here, from {exact}.", exact=Figure("49/25", 1.96, "49/25"))
def rounded(*, exact: Figure) -> None:
    """A sentence after the method of a score that is rounded before it goes into another score."""


@phrase("no question has votes of two people")
def no_votes() -> None:
    """Why the agreement of votes cannot be computed."""


@phrase("every vote is for the same level")
def equal_votes() -> None:
    """Why the agreement of votes cannot be computed."""


@phrase("no score")
def none() -> None:
    """The score of an assessment without one, in a log."""


@phrase("evidenced {score}", score=Figure("49/25", 1.96, "1.96"))
def evidenced(*, score: Figure) -> None:
    """The score of an assessment, in a log."""


@phrase("{gate} reached, {score}", gate="G1", score=none())
def reached(*, gate: str, score: Statement) -> None:
    """The gate and the score of an assessment, in a log."""


@phrase("no gate reached, {score}", score=none())
def none_reached(*, score: Statement) -> None:
    """The score of an assessment that has reached no gate, in a log."""
