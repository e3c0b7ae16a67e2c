"""Things from last time: what is parked, and what is overdue."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Words, phrase

_DAY = date(2026, 5, 31)
_TITLE = "DATA-02 Tried on real, uncleaned records"


@phrase(
    "{number} thing is open from last time: parked, or overdue.",
    "{number} things are open from last time: parked, or overdue.",
    by="number",
    number=3,
)
def begins(*, number: int) -> None:
    """Shown before the first question."""


@phrase("parked: {title}", title=_TITLE)
def parked(*, title: str) -> None:
    """A question on the parking lot."""


@phrase("remedy: {title}", title=_TITLE)
def remedy(*, title: str) -> None:
    """A remedy whose day is past."""


@phrase("initiative: {title}", title="I-12 Live monitoring")
def initiative(*, title: str) -> None:
    """An initiative whose day is past."""


@phrase("overdue since {day}", day=_DAY)
def overdue(*, day: date) -> None:
    """A day that is past, in a list of details."""


@phrase("until {day}", day=_DAY)
def until(*, day: date) -> None:
    """A day to come, in a list of details."""


@phrase("{what} ({details})", what=parked(title=_TITLE), details="Ask the vendor; CIO")
def with_details(*, what: Statement, details: Words) -> None:
    """A thing from last time with its reason, its owner and its day."""


@phrase("{number} of {total}: {what}", number=1, total=3, what=parked(title=_TITLE))
def item(*, number: int, total: int, what: Statement) -> None:
    """One thing from last time."""


@phrase("d done, l later, x drop; Enter leaves it, s skips all:")
def choices() -> None:
    """The prompt for a thing from last time; the letters are typed."""


@phrase("Until when? (2026-09-30, 30 sep, +6w, a gate; Enter goes back):")
def until_when() -> None:
    """The prompt for a new day."""


@phrase("Done: {what}.", what=_TITLE)
def done(*, what: str) -> None:
    """A thing from last time that is settled."""


@phrase("Dropped: {what}.", what=_TITLE)
def dropped(*, what: str) -> None:
    """A thing from last time that is given up."""


@phrase("Later, by {day}: {what}.", day=_DAY, what=_TITLE)
def later(*, day: date, what: str) -> None:
    """A thing from last time with a new day."""


@phrase("what was decided about {what}", what=_TITLE)
def change(*, what: str) -> None:
    """A change that was not saved."""
