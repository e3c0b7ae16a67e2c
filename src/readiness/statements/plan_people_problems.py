"""Problems of the people and the time that a plan has: start, capacity, its changes, and freezes."""

from __future__ import annotations

from datetime import date

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase

_DAY = date(2026, 6, 5)
_LATER = date(2026, 7, 10)
_EARLIER = date(2026, 5, 20)


@phrase("the plan starts on {start}, before the assessment ({assessed})", start=_EARLIER, assessed=_DAY)
def starts_before(*, start: date, assessed: date) -> None:
    """A plan whose first day is before the day of the assessment."""


@phrase("the plan starts on {start}, before the last review of this file ({reviewed})", start=_EARLIER, reviewed=_DAY)
def starts_before_review(*, start: date, reviewed: date) -> None:
    """A plan in the organization's file whose first day is before the date of the file."""


@phrase("write that day or a later one; without 'start' the plan starts on the day of the assessment")
def start_later() -> None:
    """The way to correct a plan that starts too early."""


@phrase("the rubric {rubric} has no initiatives; 'plan' has no effect", rubric="healthcare-ai")
def nothing_to_plan(*, rubric: str) -> None:
    """A plan for answers that are judged by a rubric without initiatives."""


@phrase("there is no role group {name}", name=quoted(text="tecnical"))
def no_role_group(*, name: Statement) -> None:
    """A role group in a plan that no initiative has; the name is in quotes."""


@phrase("this is one number for all people beside numbers for role groups")
def all_and_groups() -> None:
    """A capacity with both kinds of numbers."""


@phrase("write either 'capacity: 9' or a number for each role group")
def all_or_groups() -> None:
    """The way to correct a capacity with both kinds of numbers."""


@phrase(
    "there are no people for '{group}', which {needing} of the {number} initiatives on offer needs",
    "there are no people for '{group}', which {needing} of the {number} initiatives on offer need",
    by="needing",
    group="technical",
    needing=41,
    number=43,
)
def no_capacity_for(*, group: str, needing: int, number: int) -> None:
    """A role group that a capacity by role group leaves out."""


@phrase(
    "add '{group}: …' with your number: people by role group need one for each, and 0 if they come later",
    group="technical",
)
def add_group(*, group: str) -> None:
    """The way to correct a capacity that leaves a role group out."""


@phrase("one number of people is divided by the rubric's shares, and '{group}' has none", group="legal")
def no_share_for(*, group: str) -> None:
    """A role group of own initiatives that gets nobody of a single number of people."""


@phrase("state the people of each role group: 'capacity: {{{group}: …}}' and so on", group="legal")
def state_each_group(*, group: str) -> None:
    """The way to give people to a role group without a share."""


@phrase("this is one number, but the usual capacity has one for each role group")
def change_for_all() -> None:
    """A change of capacity that cannot be divided among role groups, because the rubric has no shares."""


@phrase("this is for role groups, but the usual capacity is one number for all")
def change_for_groups() -> None:
    """A change of capacity by role group, in a rubric without shares, where people are stated as one number."""


@phrase("state both in the same way")
def state_alike() -> None:
    """The way to correct a change of capacity of another kind than the capacity."""


@phrase(
    "the capacity for '{group}' is 0, but {needing} of the {number} initiatives on offer needs it",
    "the capacity for '{group}' is 0, but {needing} of the {number} initiatives on offer need it",
    by="needing",
    group="technical",
    needing=41,
    number=43,
)
def zero_for_group(*, group: str, needing: int, number: int) -> None:
    """A role group that never has any people."""


@phrase("state a number, or forbid those initiatives")
def state_number_or_forbid() -> None:
    """The way to correct a capacity of zero."""


@phrase("the capacity is 0; nothing can be done")
def zero_for_all() -> None:
    """A plan that never has any people."""


@phrase("state a number of people, such as 6")
def state_number() -> None:
    """The way to correct a capacity of zero for all."""


@phrase("this change leaves no people from the start of the plan on, for good")
def no_people_left() -> None:
    """A change of capacity to zero that has no last day, and that no other change follows."""


@phrase("this change leaves no people for '{group}' from the start of the plan on, for good", group="technical")
def no_people_left_for(*, group: str) -> None:
    """A change of capacity to zero for a role group, without a last day and without another change after it."""


@phrase("from {day} on there are no people, for good: what is not finished by then cannot be planned", day=_LATER)
def no_people_from(*, day: date) -> None:
    """A change of capacity to zero that has no last day and begins after the start of the plan; a warning."""


@phrase(
    "from {day} on there are no people for '{group}', for good: what is not finished by then cannot be planned",
    day=_LATER,
    group="technical",
)
def no_people_from_for(*, day: date, group: str) -> None:
    """A change of capacity to zero for a role group, without a last day, after the start of the plan; a warning."""


@phrase("give it a last day: 'to: …'")
def end_change() -> None:
    """The way to correct a change of capacity that leaves no people for good."""


@phrase("no initiative that can be planned needs '{group}'", group="technical")
def group_unneeded(*, group: str) -> None:
    """A role group with people and without work; a warning."""


@phrase("remove it, or check the role groups of your own initiatives")
def remove_group() -> None:
    """The way to deal with a role group without work."""


@phrase("a change of capacity has either 'factor' or 'capacity'")
def one_of_both() -> None:
    """A change of capacity with both, or with neither."""


@phrase("write one of them: 'factor: 0.5', or 'capacity: 4', or a number for each role group")
def write_one_of_both() -> None:
    """The way to correct a change of capacity."""


@phrase("it ends on {last}, before it begins ({first})", last=_DAY, first=_LATER)
def ends_before(*, last: date, first: date) -> None:
    """A change of capacity or a freeze whose days are not in order."""


@phrase("correct one of the two dates; 'to' is the last day")
def correct_days() -> None:
    """The way to correct days that are not in order."""


@phrase("it ends on {last}, before the plan starts ({start}), and has no effect", last=_EARLIER, start=_DAY)
def over_before_start(*, last: date, start: date) -> None:
    """A change of capacity or a freeze in the past; a warning."""


@phrase("remove it, or correct its dates")
def remove_or_correct() -> None:
    """The way to deal with a change of capacity or a freeze in the past."""


@phrase("no work is possible from {start} to {last}, the whole time of a plan", start=_DAY, last=date(2036, 5, 23))
def frozen_for_good(*, start: date, last: date) -> None:
    """Freezes of all work that leave no day for work."""


@phrase("nothing may go live from {start} to {last}, the whole time of a plan", start=_DAY, last=date(2036, 5, 23))
def never_live(*, start: date, last: date) -> None:
    """Freezes of go-lives that leave no day on which something may go live."""


@phrase("let it end earlier")
def end_earlier() -> None:
    """The way to correct a freeze that lasts too long."""
