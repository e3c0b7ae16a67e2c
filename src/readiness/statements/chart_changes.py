"""Titles and texts of the picture of the changes since the previous assessment."""

from __future__ import annotations

from datetime import date

from readiness.statements.counts import weeks
from readiness.statements.statement import Statement, Words, phrase

_DAY, _LATER = date(2026, 3, 2), date(2026, 6, 5)


@phrase("Values before and now, each on its axis.")
def picture_of_changes() -> None:
    """The first sentence of a text alternative."""


@phrase("Blockers short of {gate}", gate="G1")
def blockers_short(*, gate: str) -> None:
    """The name of a row of a picture."""


@phrase("Minimums met for {gate}", gate="G1")
def minimums_met(*, gate: str) -> None:
    """The name of a row of a picture."""


@phrase("{gate} can open (80%)", gate="G1")
def can_open(*, gate: str) -> None:
    """The name of a row of a picture: the day by which a gate can open with a chance of 80 %."""


@phrase("{number} day", "{number} days", by="number", number=3)
def days(*, number: int) -> None:
    """A number of days below a week."""


@phrase("{span} later", span=weeks(number=12))
def later(*, span: Statement) -> None:
    """Beside a row: how much later a gate can open than before."""


@phrase("{span} earlier", span=weeks(number=12))
def earlier(*, span: Statement) -> None:
    """Beside a row: how much earlier a gate can open than before."""


@phrase("has a day now")
def has_a_day() -> None:
    """Beside a row: a gate that had no day by which it can open has one now."""


@phrase("no day any more")
def has_no_day() -> None:
    """Beside a row: a gate that had a day by which it can open has none now."""


@phrase("open now")
def is_open() -> None:
    """Beside a row: a gate that had a day by which it can open is open now."""


@phrase("of {number}", number=29)
def of_all(*, number: int) -> None:
    """Beside a row: the number of all, where its axis ends."""


@phrase("{name}: {before} before, {now} now.", name="Blockers short of G1", before="10", now="4")
def moved(*, name: Statement, before: Words, now: Words) -> None:
    """A sentence of the text alternative of a picture of changes."""


@phrase("before ({day})", day=_DAY)
def before_on(*, day: date) -> None:
    """In the key of a picture: the earlier assessment."""


@phrase("now ({day})", day=_LATER)
def now_on(*, day: date) -> None:
    """In the key of a picture: the assessment of the report."""


@phrase("Change")
def change() -> None:
    """The head of a column: the difference between before and now."""


@phrase("About")
def about() -> None:
    """The head of a column: what changed."""
