"""The view of the calendar: everything dated, in the order of the days."""

from datetime import date
from typing import Literal, NamedTuple

from readiness.statements.statement import Statement, Words

CalendarKind = Literal[
    "decision", "safe-now", "start", "finish", "gate", "remedy", "acceptance", "evidence", "duty", "condition", "review"
]


class CalendarEntryView(NamedTuple):
    """Something on one day."""

    key: str
    """A name that stays the same in later calendars, as that of a work item."""
    day: date
    kind: CalendarKind
    title: Words
    who: Words | None
    chance: int | None
    """The chance in percent that it is done by the day; None for a day that was stated."""
    note: Statement | None
    """What goes with it, such as the day by which the plan keeps a promise."""
    is_missed: bool
    """True if the plan does not keep the day with a chance of 80 %, or it is past."""
