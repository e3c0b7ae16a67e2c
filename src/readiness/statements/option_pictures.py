"""The title and the texts of the picture of the options: their days, and their cost where it is stated."""

from __future__ import annotations

from datetime import date

from readiness.statements.counts import weeks
from readiness.statements.money import between, sum_of
from readiness.statements.options import minimum, recommended, stop
from readiness.statements.statement import Statement, Value, phrase

_DAY, _SUM = date(2026, 8, 14), sum_of(currency="USD", amount=25_000)
_WEEKS, _RANGE = weeks(number=19), between(currency="USD", low=25_000, high=100_000)


@phrase("{weeks} sooner than “{other}”", weeks=_WEEKS, other=recommended())
def sooner(*, weeks: Statement, other: Statement) -> None:
    """A part of the title, after the gate that an option opens."""


@phrase("{weeks} later than “{other}”", weeks=_WEEKS, other=minimum())
def later(*, weeks: Statement, other: Statement) -> None:
    """A part of the title, after the gate that an option opens."""


@phrase("on the same day as “{other}”", other=minimum())
def same_day(*, other: Statement) -> None:
    """A part of the title, after the gate that an option opens."""


_SOONER = sooner(weeks=_WEEKS, other=recommended())


@phrase("saves {amount} of work", amount=_SUM)
def saves(*, amount: Value) -> None:
    """A part of the title: an option against the one named before."""


@phrase("costs {amount} more", amount=_SUM)
def costs_more(*, amount: Value) -> None:
    """A part of the title: an option against the one named before."""


@phrase("costs as much")
def costs_as_much() -> None:
    """A part of the title: an option against the one named before."""


@phrase("“{option}” opens {gate} {when} (80%).", option=minimum(), gate="G2", when=_SOONER)
def opens(*, option: Statement, gate: str, when: Statement) -> None:
    """The title: the day of the option advised, against that of another one."""


@phrase(
    "“{option}” opens {gate} {when} and {costs} (80%).",
    option=minimum(),
    gate="G2",
    when=_SOONER,
    costs=saves(amount=_SUM),
)
def opens_and_costs(*, option: Statement, gate: str, when: Statement, costs: Statement) -> None:
    """The title: the day and the cost of the option advised, against those of another one."""


@phrase("“{option}” opens {gate} by {day} (80%).", option=minimum(), gate="G2", day=_DAY)
def opens_by(*, option: Statement, gate: str, day: date) -> None:
    """The title, where no other option opens the gate."""


@phrase("“{option}” opens {gate} by {day} for {amount} (80%).", option=minimum(), gate="G2", day=_DAY, amount=_SUM)
def opens_by_for(*, option: Statement, gate: str, day: date, amount: Value) -> None:
    """The title, where no other option opens the gate."""


@phrase("“{option}” is done by {day} (80%).", option=recommended(), day=_DAY)
def done_by(*, option: Statement, day: date) -> None:
    """The title, where the gate is reached already."""


@phrase("“{option}” is done by {day} for {amount} (80%).", option=recommended(), day=_DAY, amount=_SUM)
def done_by_for(*, option: Statement, day: date, amount: Value) -> None:
    """The title, where the gate is reached already."""


@phrase("“{option}” ends use at once; its exit is done by {day} (80%).", option=stop(), day=_DAY)
def exit_by(*, option: Statement, day: date) -> None:
    """The title, where to stop is advised."""


@phrase("“{option}” ends use at once; its exit is done by {day} for {amount} (80%).", option=stop(), day=_DAY,
        amount=_SUM)  # fmt: skip
def exit_by_for(*, option: Statement, day: date, amount: Value) -> None:
    """The title, where to stop is advised."""


@phrase("Options by day and cost.")
def picture_of_both() -> None:
    """The first sentence of a text alternative."""


@phrase("Options by day.")
def picture_of_days() -> None:
    """The first sentence of a text alternative."""


@phrase("{option}: {facts}.", option=minimum(), facts=(_DAY, _RANGE))
def of_option(*, option: Statement, facts: tuple[Value, ...]) -> None:
    """A sentence of a text alternative: days and cost, or the words in place of a day."""


@phrase("{first} to {last}", first=_DAY, last=_DAY)
def days(*, first: date, last: date) -> None:
    """The days with even odds and with a chance of 80%, in a text alternative."""
