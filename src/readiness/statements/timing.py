"""Reasons why work starts when it does, its room, and its pauses."""

from __future__ import annotations

from datetime import date

from readiness.statements.counts import person_weeks
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Figure


@phrase("Starts at once.")
def at_once() -> None:
    """The reason why a step starts when it does."""


@phrase("In progress.")
def going_on() -> None:
    """The reason why a step starts when it does: it has started."""


@phrase("Starts after {initiative}.", initiative="I-12")
def after_work(*, initiative: str) -> None:
    """The reason why a step starts when it does: other work, by its code, comes first."""


@phrase("Starts after work of another use case.")
def after_other_use_case() -> None:
    """The reason why a step starts when it does, in one plan of several use cases."""


@phrase("Starts not before {day}.", day=date(2027, 1, 4))
def not_before(*, day: date) -> None:
    """The reason why a step starts when it does: the plan states a first day."""


@phrase("Starts as early as the plan allows.")
def as_early_as_allowed() -> None:
    """The reason why a step starts when it does: the plan holds it back."""


@phrase("Starts once {gate} is reached.", gate="G1")
def after_gate(*, gate: str) -> None:
    """The reason why a step starts when it does: it waits for a gate."""


@phrase("Starts when {role} staff are free.", role="technical")
def after_role(*, role: str) -> None:
    """The reason why a step starts when it does: the people of a role group, named by its id in words, are busy."""


@phrase("Starts when people are free.")
def after_people() -> None:
    """The reason why a step starts when it does: all people are busy."""


@phrase("Starts after a freeze.")
def after_freeze() -> None:
    """The reason why a step starts when it does: no work is done in the weeks before."""


@phrase("On the critical path of {gate}.", gate="G2")
def critical(*, gate: str) -> None:
    """A remark on a step: its gate moves with every week that it takes longer."""


@phrase("It may take {number} week longer before {gate} moves.", "It may take {number} weeks longer before {gate} moves.", by="number",
        number=3, gate="G2")  # fmt: skip
def room(*, number: int, gate: str) -> None:
    """A remark on a step: so many weeks later it can end without moving its gate."""


@phrase("No gate waits for it.")
def no_gate_waits() -> None:
    """A remark on a step."""


@phrase("Pauses for {number} week.", "Pauses for {number} weeks.", by="number", number=2)
def pauses(*, number: int) -> None:
    """A remark on a step: so many weeks between its start and its end nobody works on it."""


@phrase("{role}: {effort}", role="technical", effort=person_weeks(number=Figure("4", 4, "4")))
def role_effort(*, role: str, effort: Statement) -> None:
    """The effort of one role group, in a list; the role group is its id in words."""
