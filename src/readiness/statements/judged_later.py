"""Answers that are judged on a later day than that of the assessment."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase

_JUNE, _MAY, _AUGUST = date(2026, 6, 5), date(2026, 5, 1), date(2026, 8, 1)


@phrase("{day} is before the assessment of {assessed}", day=_MAY, assessed=_JUNE)
def too_early(*, day: date, assessed: date) -> None:
    """Said of the day that answers are to be judged on."""


@phrase("name that day or a later one; for an earlier state of the answers, name it: HEAD~1:answers.yaml")
def name_later_day() -> None:
    """Help for a day before the assessment."""


@phrase("--as-of {text} is no day", text="'next week'")
def no_day(*, text: Words) -> None:
    """Said of the value of --as-of."""


@phrase("write a day such as 2026-06-05, or today")
def write_day() -> None:
    """Help for the value of --as-of."""


@phrase(
    "the answers are of {assessed}, and the rubric wants a new assessment after {months} month",
    "the answers are of {assessed}, and the rubric wants a new assessment after {months} months",
    by="months",
    assessed=_JUNE,
    months=6,
)
def too_old(*, assessed: date, months: int) -> None:
    """A warning about answers that are judged on a later day."""


@phrase("go through the answers again with 'readiness assess', and record the day: readiness record date")
def assess_again() -> None:
    """Help for answers that are too old."""


@phrase("Judged as of {day}; the answers are of {assessed}.", day=_AUGUST, assessed=_JUNE)
def judged_as_of(*, day: date, assessed: date) -> None:
    """Below the title of what is judged on a later day."""
