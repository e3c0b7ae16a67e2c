"""Columns of the scorecard: heads and cells."""

from __future__ import annotations

from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Figure


@phrase("Met for {gate}", gate="G1")
def met_for(*, gate: str) -> None:
    """The head of a column with the minimums of the next gate that are met."""


@phrase("{score}, short", score=Figure("3", 3, "3.0"))
def short(*, score: Figure) -> None:
    """A score wanted, where the score is below it."""


@phrase("{answered} of {applicable}", answered=40, applicable=69)
def answers(*, answered: int, applicable: int) -> None:
    """The number of answers."""


@phrase("{answered} of {applicable}, {unknown} unknown", answered=40, applicable=69, unknown=2)
def answers_and_unknown(*, answered: int, applicable: int, unknown: int) -> None:
    """The number of answers; unknown ones are counted apart."""


@phrase("{short} of {number}", short=2, number=3)
def blockers_counted(*, short: int, number: int) -> None:
    """The number of blockers below the minimum of a gate, below a head that says so; `number` counts all blockers."""


@phrase("none of {number}", number=3)
def no_blocker_short(*, number: int) -> None:
    """No blocker is below the minimum of a gate, below a head that says so; `number` counts all blockers."""


@phrase("{blockers}, {number} not known", blockers=no_blocker_short(number=26), number=25)
def and_not_known(*, blockers: Statement, number: int) -> None:
    """The number of blockers that are short, with the number of those that are not answered or unknown."""


@phrase("{counted}: {questions}", counted=blockers_counted(short=2, number=3), questions="Hazard list")
def blockers_short(*, counted: Statement, questions: Words) -> None:
    """The number of blockers below the minimum of a gate, then their names, below a head that says so."""


@phrase("{value}", value=Figure("15/14", 1.1, "1.1"))
def figure(*, value: Figure) -> None:
    """A score, in a cell."""
