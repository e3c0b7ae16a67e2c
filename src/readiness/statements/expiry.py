"""Approvals that expire: that a question does not apply, and that a shortfall is carried by a remedy."""

from __future__ import annotations

from datetime import date

from readiness.statements.gates import short
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Level

_UNTIL = date(2027, 1, 31)
_REASON = "No agents are in use"


@phrase(
    "Not applicable until {until}: {reason} (approved by {approved_by}).",
    until=_UNTIL,
    reason=_REASON,
    approved_by="CMIO",
)
def not_applicable_until(*, until: date, reason: str, approved_by: str) -> None:
    """A question that does not apply for a time, with the reason that a person gave."""


@phrase(
    "Not answered: it was not applicable until {until} ({reason}; approved by {approved_by}).",
    until=_UNTIL,
    reason=_REASON,
    approved_by="CMIO",
)
def applies_again(*, until: date, reason: str, approved_by: str) -> None:
    """A question that did not apply for a time which is over; a person gave the reason."""


@phrase(
    "needs level {needs} and is not answered; it was not applicable until {until}, approved by {approved_by}",
    needs=2,
    until=_UNTIL,
    approved_by="CMIO",
)
def unanswered(*, needs: Level, until: date, approved_by: str) -> None:
    """The reason a question leaves a gate undetermined, after the question's title."""


@phrase(
    "{why}; the remedy of {owner} was accepted only until {until}",
    why=short(needs=3, has=2),
    owner="Chief nursing officer",
    until=_UNTIL,
)
def remedy_over(*, why: Statement, owner: str, until: date) -> None:
    """The reason a gate fails although the shortfall has a remedy, after the title of a question or dimension."""


@phrase("this was not applicable until {until}; at this assessment it counts as unanswered", until=_UNTIL)
def not_applicable_over(*, until: date) -> None:
    """A warning about an answer whose approval has expired."""


@phrase("answer the question, or have someone approve it again")
def approve_again() -> None:
    """The way to correct an answer whose approval has expired."""


@phrase("this remedy was accepted until {until}, before the assessment; it no longer counts", until=_UNTIL)
def remedy_expired(*, until: date) -> None:
    """A warning about a remedy whose acceptance has expired."""


@phrase("have it accepted again, and give the new date")
def accept_again() -> None:
    """The way to correct a remedy whose acceptance has expired."""


@phrase("'expires' goes with 'not_applicable'")
def lone_expiry() -> None:
    """A problem: only an answer that a question does not apply can expire."""


@phrase("remove it, or say 'not_applicable: why'")
def remove_expiry() -> None:
    """The way to correct a key `expires` beside another answer."""


@phrase("Until when does that hold? Such as 2026-09-30, 30 sep or +6m (Enter for no end)")
def until_when() -> None:
    """Asked in an interview after the person who approves that a question does not apply."""


@phrase(
    "not applicable until {until}: {reason} (approved by {approver})", until=_UNTIL, reason=_REASON, approver="CMIO"
)
def answer_until(*, until: date, reason: str, approver: str) -> None:
    """An answer, in an interview."""


@phrase(
    "no longer: it was not applicable until {until}: {reason} (approved by {approver})",
    until=_UNTIL,
    reason=_REASON,
    approver="CMIO",
)
def answer_over(*, until: date, reason: str, approver: str) -> None:
    """An answer that has expired, in an interview, after `Answered:`."""


@phrase("--expires is about an answer not-applicable")
def expiry_alone() -> None:
    """Said when `readiness answer` gets a date without an answer that can expire."""


@phrase("write QUESTION=not-applicable with --reason and --approved-by")
def write_not_applicable() -> None:
    """Help where `readiness answer` gets a date without an answer that can expire."""
