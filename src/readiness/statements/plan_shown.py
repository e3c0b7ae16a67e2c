"""The option whose plan a roadmap is: the sentences at its head."""

from __future__ import annotations

from datetime import date

from readiness.statements import options
from readiness.statements.counts import person_weeks
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure

_DAY = date(2026, 6, 12)
_OPTION = options.minimum()
_EFFORT = person_weeks(number=Figure("4", 4, "4"))


@phrase("The plan of the option chosen on {day}: “{option}”.", day=_DAY, option=_OPTION)
def chosen(*, day: date, option: Statement) -> None:
    """The first sentence of a roadmap whose option was decided on."""


@phrase(
    "The plan of the option chosen on {day} for {gate}: “{option}”.", day=_DAY, gate="G2 Go-live", option=_OPTION,
)  # fmt: skip
def chosen_for(*, day: date, gate: Value, option: Statement) -> None:
    """The same of a paused tool, where the option was decided on for the gate of its use, beyond that of the plan."""


@phrase(
    "The plan of “{option}”, which counts because a condition of the decision of {day} was not met in time.",
    option=options.stop(), day=_DAY,
)  # fmt: skip
def counts_as_late(*, option: Statement, day: date) -> None:
    """The same, where a late condition made another option count than the one chosen."""


@phrase("The plan of “{option}”, as asked for.", option=_OPTION)
def asked(*, option: Statement) -> None:
    """The same, where a person asked for the plan of an option, whatever was decided."""


@phrase(
    "The decision of {day} for “{option}” no longer stands, so this is the plan of all the work.",
    day=_DAY, option=_OPTION,
)  # fmt: skip
def lapsed(*, day: date, option: Statement) -> None:
    """The first sentence of a roadmap whose decision ended because a condition was late."""


@phrase(
    "“{option}” counts by the decision of {day} and is no longer offered, so this is the plan of all the work.",
    option=options.faster(), day=_DAY,
)  # fmt: skip
def gone(*, option: Statement, day: date) -> None:
    """The first sentence of a roadmap whose option the plan does not offer any more."""


@phrase(
    "“{option}” was chosen on {day}; a plan of several use cases is of all the work.", option=_OPTION, day=_DAY,
)  # fmt: skip
def together(*, option: Statement, day: date) -> None:
    """The first sentence of a roadmap that is part of one plan of several use cases, which has no options."""


@phrase(
    "{number} more step of all the work is left out: {work}.",
    "{number} more steps of all the work are left out: {work}.",
    by="number",
    number=2,
    work=("I-31 Second site", "I-44 Yearly review"),
)
def left_out(*, number: int, work: tuple[Value, ...]) -> None:
    """The initiatives that the plan of all the work has and this one has not."""


@phrase(
    "This is the plan of the option “{option}”; the option advised is “{advised}”.",
    option=options.recommended(),
    advised=_OPTION,
)
def not_advised(*, option: Statement, advised: Statement) -> None:
    """A sentence after the summary of a roadmap of all the work, where another option is advised."""


@phrase("This is about all the work, not only that of the option chosen.")
def about_all_work() -> None:
    """A sentence below the budgets, and below what moves the plan, where the roadmap is that of one option."""


@phrase(
    "{number} initiative is under way, with about {effort} of work left; nothing else is planned.",
    "{number} initiatives are under way, with about {effort} of work left; nothing else is planned.",
    by="number",
    number=2,
    effort=_EFFORT,
)
def under_way(*, number: int, effort: Statement) -> None:
    """The summary of a roadmap in which only work in progress goes on."""


@phrase("No initiative is under way, and none is planned.")
def nothing_under_way() -> None:
    """The same without work in progress."""


@phrase(
    "{number} initiative stops or replaces the tool, about {effort} of work.",
    "{number} initiatives stop or replace the tool, about {effort} of work in all.",
    by="number",
    number=2,
    effort=_EFFORT,
)
def stops(*, number: int, effort: Statement) -> None:
    """The summary of a roadmap to stop or withdraw a tool."""
