"""Problems of the initiatives of an organization's own, and of what remains of work in progress."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Value, phrase

_ID = "own-interface"
_DAY = date(2026, 6, 5)
_LATER = date(2026, 7, 10)


@phrase("another initiative or gate is called '{name}' already", name=_ID)
def name_used(*, name: str) -> None:
    """An own initiative whose id or code is that of another initiative, or of a gate."""


@phrase("write another one; ids and codes are those of one initiative alone")
def write_other_name() -> None:
    """The way to correct an id or code that is used already."""


@phrase("own initiatives wait for each other: {chain}", chain="a → b → c → a")
def circle(*, chain: str) -> None:
    """Own initiatives that are prerequisites of each other; `chain` holds their ids in order, with arrows."""


@phrase("'{initiative}' waits for itself", initiative=_ID)
def waits_for_itself(*, initiative: str) -> None:
    """An own initiative that is its own prerequisite."""


@phrase("remove one prerequisite")
def remove_prerequisite() -> None:
    """The way to correct such a circle."""


@phrase("the rubric of this profile has no phase '{phase}'; '{initiative}' is not planned", phase="P4", initiative=_ID)
def phase_not_planned(*, phase: str, initiative: str) -> None:
    """An own initiative in a phase that the profile does not have; a warning."""


@phrase("name a phase of the profile: {phases}", phases=("P1", "P2"))
def name_phase(*, phases: tuple[Value, ...]) -> None:
    """The way to deal with an own initiative in a phase that the profile does not have."""


@phrase("'remaining' is for work in progress")
def not_in_progress() -> None:
    """The key `remaining` of an initiative that is planned or done."""


@phrase("write 'status: in-progress', or remove it")
def write_in_progress() -> None:
    """The way to correct what remains of an initiative that is not in progress."""


@phrase("no week remains")
def nothing_remains() -> None:
    """Zero weeks that remain of an initiative."""


@phrase("write 'status: done' in place of it, or the number of weeks")
def write_done() -> None:
    """The way to correct an initiative of which nothing remains."""


@phrase("this is more than {most} weeks", most=520)
def remains_too_long(*, most: int) -> None:
    """More weeks that remain of an initiative than the longest plan has."""


@phrase("write the weeks that remain")
def write_weeks() -> None:
    """The way to correct what remains of an initiative."""


@phrase(
    "this is due on {due}, but '{needed}', which it needs, ends on {earliest} at the earliest",
    due=_DAY,
    needed="pilot-preparation",
    earliest=_LATER,
)
def due_before_prerequisite(*, due: date, needed: str, earliest: date) -> None:
    """An initiative that is promised for a day before what it needs can be finished; a warning."""


@phrase("promise a later day, or say what of '{needed}' is done or in progress", needed="pilot-preparation")
def promise_later(*, needed: str) -> None:
    """The way to deal with a promise that cannot be kept."""
