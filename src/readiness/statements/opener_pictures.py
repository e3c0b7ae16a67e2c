"""Titles and texts of the picture of the work that clears blockers of the next gate."""

from __future__ import annotations

from readiness.statements.counts import person_weeks
from readiness.statements.money import sum_of
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure

_WORK, _MONEY = person_weeks(number=Figure("5/2", 2.5, "2.5")), sum_of(currency="USD", amount=25_000)
_ONE, _OTHER = "I-63 Set up the review", "I-07 Write down the rules"


@phrase("Per blocker of {gate}, “{first}” takes the least work ({work}).", gate="G1", first=_ONE, work=_WORK)
def least_work(*, gate: str, first: Words, work: Statement) -> None:
    """The title, where no amounts of money are stated."""


@phrase(
    "Per blocker of {gate}, “{first}” takes the least work ({work}) and the least money ({amount}).",
    gate="G1", first=_ONE, work=_WORK, amount=_MONEY,
)  # fmt: skip
def least_of_both(*, gate: str, first: Words, work: Statement, amount: Value) -> None:
    """The title, where one initiative is the first by both."""


@phrase(
    "Per blocker of {gate}, “{first}” takes the least work ({work}), and “{other}” the least money ({amount}).",
    gate="G1", first=_ONE, work=_WORK, other=_OTHER, amount=_MONEY,
)  # fmt: skip
def least_of_each(*, gate: str, first: Words, work: Statement, other: Words, amount: Value) -> None:
    """The title, where one initiative is the first by work and another one by money."""


@phrase("Blockers cleared")
def blockers() -> None:
    """The head of a column: the codes of the questions that an initiative lifts to what the gate needs."""


@phrase("Person-weeks per blocker")
def work_each() -> None:
    """The head of a column."""


@phrase("Money per blocker")
def money_each() -> None:
    """The head of a column: the likely cost or the middle of its range."""


@phrase("Per blocker, in person-weeks")
def in_person_weeks() -> None:
    """Above bars: the shorter the bar, the less work."""


@phrase("Per blocker, in {currency}", currency="USD")
def in_money(*, currency: str) -> None:
    """Above bars of the likely costs or the middles of their ranges."""


@phrase("not stated")
def not_stated() -> None:
    """In place of a bar of money."""


@phrase(
    "{number} initiative more clears no blocker of {gate} by itself.",
    "{number} initiatives more clear no blocker of {gate} by themselves.",
    by="number", number=9, gate="G1",
)  # fmt: skip
def others(*, number: int, gate: str) -> None:
    """Below the bars."""


@phrase(
    "{number} initiative more with more work for each is in the table.",
    "{number} initiatives more with more work for each are in the table.",
    by="number", number=3,
)  # fmt: skip
def not_drawn(*, number: int) -> None:
    """Below the bars: those that have none."""


@phrase("Work per blocker of {gate}, from the least.", gate="G1")
def picture(*, gate: str) -> None:
    """The first sentence of a text alternative."""


@phrase("{code}: {blockers}; {facts}.", code="I-63", blockers=("SEC-01", "ROI-01"), facts=(_WORK, _MONEY))
def of_work(*, code: str, blockers: tuple[str, ...], facts: tuple[Value, ...]) -> None:
    """A sentence of a text alternative: what an initiative clears, and the work and the money for each."""
