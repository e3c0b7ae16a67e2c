"""Models of the work by status, of what ends within 90 and 180 days, and of what has waited long."""

from datetime import date
from typing import Literal, NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.view.models.parts import NamedView

WorkStatus = Literal["late", "in-progress", "planned", "done"]


class WorkRowView(NamedTuple):
    """An initiative with its status."""

    status: WorkStatus
    """`late` where it ends (80 %) after a promised day, or a day promised for it is past."""
    said: Statement
    initiative: NamedView
    accountable: Words
    promised: date | None
    """The day that the answers name for it."""
    finish_80: date | None
    """The day by which it is done with a chance of 80 %; None for work that is done."""
    ends: date | None
    """The first day on which a remedy or an acceptance ends that rests on it."""
    ends_for: Statement | None
    """That day with the code of its question."""


class LongOpenView(NamedTuple):
    """Something that has waited for more than 60 days."""

    since: date
    days: int
    what: Words
    words: Statement


class WorkStatusView(NamedTuple):
    """The work by status: late, under way, not begun, done."""

    summary: Statement
    rows: tuple[WorkRowView, ...]
    horizons: tuple[Statement, ...]
    """The steps that end, and the gates that can open, within 90 days, within 180 days, and later."""
    longest: Statement | None
    """The sentence on what has waited longest; None where nothing has for more than 60 days."""
    open_long: tuple[LongOpenView, ...]
    """All that has, from the oldest."""
