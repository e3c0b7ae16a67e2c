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
    who: Words | None = None
    chance: int | None = None
    """The chance in percent that it is done by the day; None for a day that was stated."""
    note: Statement | None = None
    """Sentences that go with it, such as the day by which the plan keeps a promise."""
    is_missed: bool = False
    """True if the plan does not keep the day with a chance of 80 %, or it is past."""
    mark: Statement | None = None
    """The word for a day that is missed: past, or not kept by the plan; None for one that is not."""
    subject: Words | None = None
    """The question whose evidence lapses; None for all else."""
    site: str | None = None
    """The id of the site that it is about; None where it is about no site or several."""


class CalendarMonthView(NamedTuple):
    """The entries of one month."""

    title: Statement
    entries: tuple[CalendarEntryView, ...]


class LetteredView(NamedTuple):
    """A sentence that is said once for several days."""

    letter: Statement
    """The note on these days: `(A)`."""
    sentence: Statement
    first: str
    """The key of the first entry with the letter."""


class CalendarShownView(NamedTuple):
    """The calendar as a report shows it."""

    plan: Statement | None
    """The option whose work it shows; None where that is the one advised or chosen."""
    marked: Statement | None
    """The sentence that counts the days that are missed; None where none is."""
    months: tuple[CalendarMonthView, ...]
    later: Statement | None
    """The sentence that counts the entries left out; None where none is."""
    letters: tuple[LetteredView, ...] = ()
    """The sentences that hold for several days, each by its letter; empty for leaders."""
