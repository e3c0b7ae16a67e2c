"""Numbers with their nouns, ranges of numbers, and chances, for lists and short cells."""

from __future__ import annotations

from readiness.statements.statement import phrase
from readiness.statements.values import Figure


@phrase("{number} question", "{number} questions", by="number", number=3)
def questions(*, number: int) -> None:
    """A number of questions."""


@phrase("{number} answer", "{number} answers", by="number", number=3)
def answers(*, number: int) -> None:
    """A number of answers."""


@phrase("{number} level", "{number} levels", by="number", number=3)
def levels(*, number: int) -> None:
    """A number of levels of a scale."""


@phrase("{number} week", "{number} weeks", by="number", number=12)
def weeks(*, number: int) -> None:
    """A duration in weeks."""


@phrase("{number} month", "{number} months", by="number", number=36)
def months(*, number: int) -> None:
    """A duration in months."""


@phrase("{number} person-week", "{number} person-weeks", by="number", number=Figure("5/2", 2.5, "2.5"))
def person_weeks(*, number: Figure) -> None:
    """An effort."""


@phrase("{least} to {most}", least=Figure("-3", -3, "-3"), most=Figure("10", 10, "10"))
def ends(*, least: Figure, most: Figure) -> None:
    """The lowest and the highest possible score, in a cell."""


@phrase("{number}%", number=46)
def chance_in_hundred(*, number: int) -> None:
    """A chance, within a sentence or in a cell."""


@phrase("{number} in 1,000", "{number} in 1,000", by="number", number=2)
def chance_in_thousand(*, number: int) -> None:
    """A chance below 1%, within a sentence or in a cell."""


@phrase("less than 1 in {runs}", runs=2000)
def chance_of_none(*, runs: int) -> None:
    """The chance of what happens in no run of the simulation."""
