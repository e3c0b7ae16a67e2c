"""Owners and days in an interview: of remedies, of initiatives and on the parking lot."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, phrase

_DAY = date(2026, 9, 30)
_OWNER = "Chief nursing officer"

# Owners and days


@phrase('Number 1-{number}, or the name in full ("{typed}" again for just that):', number=3, typed="chief")
def which_owner(*, number: int, typed: str) -> None:
    """The prompt below several names that begin with what was typed."""


@phrase("Not taken: '{text}' is a day, which is asked next. First who: a name or a role.", text="+6w")
def first_who(*, text: str) -> None:
    """Shown when a day was typed in place of an owner."""


@phrase("Not taken: type a number from 1 to {number}, or a name.", number=3)
def number_or_name(*, number: int) -> None:
    """Shown when a number of no name was typed."""


@phrase("That is {day} ({written}). Enter keeps it, or write another day:", day=_DAY, written="2026-09-30")
def shown_back(*, day: date, written: str) -> None:
    """Asked before a day is kept that was not written as year, month and day."""


@phrase("the plan has no day for {gate}", gate="G2")
def no_gate_day(*, gate: str) -> None:
    """The reason why the id of a gate is no day."""


@phrase("write a day such as 2026-09-30, 30 sep or +6w")
def write_a_day() -> None:
    """The hint where the plan has no day for a gate."""


# The parking lot


@phrase("Why is it parked? (Enter parks it without a reason, - leaves it where it is):")
def why_park() -> None:
    """The prompt of the command that parks a question."""


@phrase("Who comes back to it? (first letters, or a name; Enter leaves it out):")
def who_comes_back() -> None:
    """The prompt for the owner of a parked question."""


@phrase("Until when? (2026-09-30, 30 sep, +6w, a gate; Enter leaves it out):")
def until_when() -> None:
    """The prompt for the day until which a parked question is settled."""


# Remedies


@phrase("{owner} puts it right by {due}.", owner=_OWNER, due=_DAY)
def remedy_now(*, owner: str, due: date) -> None:
    """The remedy of a question at present."""


@phrase("Who puts it right? (first letters, or a name; a role will do; Enter leaves it):")
def who_puts_right() -> None:
    """The prompt for the owner of a remedy."""


@phrase("Who puts it right? (Enter keeps the owner, - leaves it):")
def who_again() -> None:
    """The prompt for the owner of a remedy that has one."""


@phrase("{owner}, by when? (2026-09-30, 30 sep, +6w, a gate):", owner=_OWNER)
def by_when(*, owner: str) -> None:
    """The prompt for the day of a remedy."""


@phrase("{owner}, by when? (2026-09-30, 30 sep, +6w, a gate; Enter keeps the day):", owner=_OWNER)
def by_when_again(*, owner: str) -> None:
    """The prompt for the day of a remedy that has one."""


@phrase("Nothing changed: a remedy needs an owner; a role will do.")
def needs_owner() -> None:
    """Shown when no owner was typed."""


@phrase("Nothing changed: a remedy needs a day.")
def needs_day() -> None:
    """Shown when no day was typed."""


@phrase("There is no remedy to remove here.")
def no_remedy() -> None:
    """Shown when - is typed after t at a question without a remedy of its own."""


@phrase("the remedy of {code}", code="DATA-01")
def remedy_of(*, code: str) -> None:
    """A remedy that was not saved."""


@phrase("{code}: {owner} puts it right by {due}.", code="DATA-01", owner=_OWNER, due=_DAY)
def remedy_saved(*, code: str, owner: str, due: date) -> None:
    """A remedy that is saved."""


@phrase("{code}: the remedy is removed.", code="DATA-01")
def remedy_removed(*, code: str) -> None:
    """A remedy that was taken out."""


# Initiatives


@phrase("planned")
def planned() -> None:
    """The status of an initiative."""


@phrase("in progress")
def in_progress() -> None:
    """The status of an initiative."""


@phrase("done")
def done() -> None:
    """The status of an initiative."""


@phrase("not begun")
def not_begun() -> None:
    """The status of an initiative that the answers say nothing about."""


@phrase("{status}, {owner} by {due}", status=in_progress(), owner=_OWNER, due=_DAY)
def status_with(*, status: Statement, owner: str, due: date) -> None:
    """The status of an initiative with its owner and its day."""


@phrase("{code}  {title} ({status})", code="I-12", title="Live monitoring", status=planned())
def initiative_row(*, code: str, title: str, status: Statement) -> None:
    """An initiative in a list."""


@phrase(
    "Number, code, or words of the title, of {number} initiative (Enter ends):",
    "Number, code, or words of the title, of {number} initiatives (Enter ends):",
    by="number",
    number=41,
)
def which_initiative(*, number: int) -> None:
    """The prompt below a list of initiatives."""


@phrase('No initiative has "{words}" in its title.', words="foo")
def no_initiative(*, words: str) -> None:
    """Shown when nothing was found."""


@phrase("p planned, w work is in progress, d done (Enter ends):")
def how_far() -> None:
    """The prompt for the status of an initiative; the letters are typed."""


@phrase("Who answers for it? (first letters, or a name; Enter leaves it out):")
def who_works() -> None:
    """The prompt for the owner of an initiative."""


@phrase("Done by when? (2026-09-30, 30 sep, +6w, a gate; Enter leaves it out):")
def done_when() -> None:
    """The prompt for the day of an initiative."""


@phrase("the progress of {code}", code="I-12")
def progress_of(*, code: str) -> None:
    """Progress that was not saved."""


@phrase("{code} is {status}.", code="I-12", status=in_progress())
def progress_saved(*, code: str, status: Statement) -> None:
    """Progress that is saved."""
