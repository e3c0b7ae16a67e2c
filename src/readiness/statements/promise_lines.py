"""Promises that the plan does not keep, and wishes that cannot hold at once, as reports show them."""

from __future__ import annotations

from datetime import date

from readiness.statements.counts import chance_in_hundred
from readiness.statements.statement import Statement, phrase

_DAY = date(2026, 6, 3)
_SUBJECT = "SAF-2 Hazard list"


@phrase("Promises that the plan does not keep")
def promises() -> None:
    """A heading: days that were promised and lie before the planned end of the work."""


@phrase("What the plan cannot keep")
def cannot_hold() -> None:
    """A heading above days that the plan cannot hold, whatever the order of the work."""


@phrase("Promised")
def promised_head() -> None:
    """The head of a column: the day that was promised."""


@phrase("Planned (80%)")
def planned_head() -> None:
    """The head of a column: the day by which the work is done with a chance of 80%."""


@phrase("What was promised")
def promised_for() -> None:
    """The head of a column: the shortfall or initiative that a promise is about."""


@phrase(
    "The work is done by {planned} with a chance of 80%; the chance of keeping that day is {chance}.",
    planned=date(2026, 7, 1),
    chance=chance_in_hundred(number=46),
)
def work_and_chance(*, planned: date, chance: Statement) -> None:
    """A line on a remedy that the plan does not keep, after a sentence with its owner and its day."""


@phrase(
    "{owner} promised {subject} by {promised}; its work is done by {planned} with a chance of 80%. "
    "The chance of keeping that day is {chance}.",
    owner="Ana",
    subject=_SUBJECT,
    promised=_DAY,
    planned=date(2026, 7, 1),
    chance=chance_in_hundred(number=46),
)
def promise_of_remedy(*, owner: str, subject: str, promised: date, planned: date, chance: Statement) -> None:
    """A line on a remedy that is due before the plan finishes the work."""


@phrase(
    "{subject} is promised by {promised}; its work is done by {planned} with a chance of 80%. "
    "The chance of keeping that day is {chance}.",
    subject=_SUBJECT,
    promised=_DAY,
    planned=date(2026, 7, 1),
    chance=chance_in_hundred(number=46),
)
def promise_without_owner(*, subject: str, promised: date, planned: date, chance: Statement) -> None:
    """A line on a remedy or an initiative that is due before the plan finishes the work."""


@phrase(
    "{subject} is accepted until {promised}; its work is done by {planned} with a chance of 80%. "
    "The chance of keeping that day is {chance}.",
    subject=_SUBJECT,
    promised=_DAY,
    planned=date(2026, 7, 1),
    chance=chance_in_hundred(number=46),
)
def promise_of_acceptance(*, subject: str, promised: date, planned: date, chance: Statement) -> None:
    """A line on an acceptance that ends before the plan finishes the work."""
