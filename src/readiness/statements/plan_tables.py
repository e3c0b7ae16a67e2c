"""Rows that compare plans side by side: gates, days, cost, people, and the lane of a tool in use."""

from __future__ import annotations

from readiness.statements.money import without_staff
from readiness.statements.rules import fact_called
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.states import failed


@phrase("Reached")
def reached() -> None:
    """A row: the gate that is reached today."""


@phrase("Next gate")
def next_gate() -> None:
    """A row: the next gate, with its verdict today."""


@phrase("{gate}, {verdict}", gate="G2", verdict=failed())
def gate_with_verdict(*, gate: str, verdict: Statement) -> None:
    """A cell: a gate and its verdict."""


@phrase("Verdict on the tool")
def tool() -> None:
    """A row: the outcome of a tool in use."""


@phrase("{outcome} at least", outcome="Suspend")
def at_least(*, outcome: str) -> None:
    """A cell: the outcome of a tool in use that is certain while answers are missing."""


@phrase("{gate} (even odds)", gate="G2")
def gate_even(*, gate: str) -> None:
    """A row: the day by which a gate can open with even odds."""


@phrase("{gate} (80%)", gate="G2")
def gate_80(*, gate: str) -> None:
    """A row: the day by which a gate can open with a chance of 80%."""


@phrase("reached")
def is_reached() -> None:
    """A cell in place of a day: the gate is reached already."""


@phrase("no day")
def no_day() -> None:
    """A cell in place of a day: answers are missing, or nothing closes what a gate needs."""


@phrase("Cost to {gate} (even odds to 80%)", gate="G2")
def cost_to(*, gate: str) -> None:
    """A row: the amounts that are enough for the work up to a gate with even odds and with a chance of 80%."""


@phrase("Costs are in {basis}.", basis=without_staff(year="2026"))
def costs_in(*, basis: Statement) -> None:
    """A sentence below the table: the price year of all costs, and whether own staff is included."""


@phrase("not stated")
def not_stated() -> None:
    """A cell: work of the plan has no cost in figures, or one without an upper end."""


@phrase("Person-weeks")
def effort() -> None:
    """A row: the likely effort of all work of the plan."""


@phrase("of these {role}", role="technical")
def effort_of(*, role: Words) -> None:
    """A row: the likely effort of one role group, named by its id in words."""


@phrase("Decided by")
def bottleneck() -> None:
    """A row: the role group whose people decide the date of the next gate."""


@phrase("Make safe now")
def lane() -> None:
    """A row: the work that makes a tool in use safe."""


@phrase("{number} initiative", "{number} initiatives", by="number", number=3)
def initiatives(*, number: int) -> None:
    """A cell: a number of initiatives."""


@phrase(
    "The amounts of the pack hold where {condition}; here they are not stated until 'case.exchange' gives a rate.",
    condition=fact_called(title="Country", value="united states"),
)
def amounts_elsewhere(*, condition: Statement) -> None:
    """A sentence below costs, in place of their price year: the amounts of the pack are for another profile."""
