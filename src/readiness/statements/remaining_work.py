"""Work that remains of an initiative in progress: what was recorded, and what is wrong in the options."""

from __future__ import annotations

from readiness.statements.counts import person_weeks, weeks
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure

_FOUR = person_weeks(number=Figure("4", 4.0, "4"))


@phrase("remaining: {weeks}", weeks=weeks(number=3))
def remaining(*, weeks: Statement) -> None:
    """The weeks that remain of an initiative in progress, below its progress."""


@phrase(
    "remaining: {weeks}, with {effort}",
    weeks=weeks(number=3),
    effort=(_FOUR,),
)
def remaining_with_effort(*, weeks: Statement, effort: tuple[Value, ...]) -> None:
    """The weeks and the person-weeks that remain of an initiative, of all role groups together or by role group."""


@phrase("{effort} ({group})", effort=_FOUR, group="technical")
def of_group(*, effort: Statement, group: str) -> None:
    """The person-weeks of a role group, in a list; `group` is its id."""


@phrase("nothing remains of an initiative that is {status}", status="done")
def nothing_remains(*, status: str) -> None:
    """Said about --remaining and --effort; the status is written as in the file."""


@phrase("leave --remaining and --effort out, or add --status in-progress")
def say_in_progress() -> None:
    """Help where work remains of what is planned or done."""


@phrase("--effort is what remains in the weeks that remain, and these are not known")
def effort_without_weeks() -> None:
    """Said about --effort without --remaining."""


@phrase("--remaining {text} is not a number of weeks", text="'soon'")
def no_weeks(*, text: Words) -> None:
    """Said about the value of an option."""


@phrase("write a whole number from 1 to {most}; for finished work, --status done", most=520)
def write_weeks(*, most: int) -> None:
    """Help where a number of weeks is wrong."""


@phrase("--effort {text} is not a number of person-weeks", text="'-1'")
def no_effort(*, text: Words) -> None:
    """Said about the value of an option."""


@phrase("write a number from 0 to {most}, such as 2.5", most=10000)
def write_effort(*, most: int) -> None:
    """Help where a number of person-weeks is wrong."""


@phrase("--effort {text} names no role group, beside others that do", text="'2'")
def all_and_groups(*, text: Words) -> None:
    """Said about an option that may be repeated."""


@phrase("write one number alone, such as --effort 4, or each with its role group, such as --effort technical=2")
def one_or_groups() -> None:
    """Help where numbers of person-weeks are with and without a role group."""


@phrase("there is no role group {name}", name="'tecnical'")
def no_group(*, name: Words) -> None:
    """Said about the role group of a number of person-weeks."""
