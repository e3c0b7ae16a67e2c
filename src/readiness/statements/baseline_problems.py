"""Faults of a file with a saved baseline, with their hints."""

from __future__ import annotations

from datetime import date

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase

_DAY = date(2026, 6, 5)
_NAME = quoted(text="Bed planning")


@phrase("this is no saved baseline: it has no line 'baseline: 1'")
def no_baseline() -> None:
    """A fault of the file of --baseline."""


@phrase("save one with readiness roadmap ANSWERS --save-baseline FILE")
def save_one() -> None:
    """The hint for a file that is missing, or is no baseline."""


@phrase("this is the baseline of another organization, {name}", name=quoted(text="Elm Hill Health"))
def other_organization(*, name: Statement) -> None:
    """A fault of the file of --baseline."""


@phrase("this is the baseline of another use case, {name}", name=_NAME)
def other_use_case(*, name: Statement) -> None:
    """A fault of the file of --baseline."""


@phrase("this is a baseline by another rubric, {name}", name=quoted(text="healthcare-ai@2.0.0"))
def other_rubric(*, name: Statement) -> None:
    """A fault of the file of --baseline."""


@phrase("name the one of {own}; where only the name changed, correct it here", own=_NAME)
def name_own(*, own: Statement) -> None:
    """The hint for a baseline of something else."""


@phrase("this baseline is of {day}, after the assessment of {assessed}", day=_DAY, assessed=date(2026, 5, 1))
def later(*, day: date, assessed: date) -> None:
    """A fault of the file of --baseline."""


@phrase("name an earlier one, or record the day of the assessment: readiness record date")
def name_earlier() -> None:
    """The hint for a baseline that is later than the answers."""


@phrase("{path} exists, and may hold a plan that was promised", path="plan.yaml")
def file_exists(*, path: str) -> None:
    """An error of --save-baseline."""


@phrase("name a new file, such as {path}, or remove it first", path="plan-2026-06-05.yaml")
def name_new(*, path: str) -> None:
    """The hint for a file that is there already."""
