"""Texts of the strips below a schedule: the people needed in each week against those there are."""

from __future__ import annotations

from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure

_LOAD, _PEOPLE = Figure("8.1", 8.1, "8.1"), Figure("13", 13.0, "13")


@phrase("People needed in each week (area) and people available (line), at likely durations")
def heading() -> None:
    """Above the strips."""


@phrase("at most {load} of {capacity} people", load=_LOAD, capacity=_PEOPLE)
def at_most(*, load: Figure, capacity: Figure) -> None:
    """The load of a role group in its fullest week and its people in that week, within a sentence or beside a strip."""


@phrase("{role} {load} of {capacity}", role="technical", load=_LOAD, capacity=_PEOPLE)
def of_people(*, role: str, load: Figure, capacity: Figure) -> None:
    """A role group with its load and its people, in a list after “at most”."""


@phrase("Less busy, at most: {roles}.", roles=(of_people(role="technical", load=_LOAD, capacity=_PEOPLE),))
def not_shown(*, roles: tuple[Value, ...]) -> None:
    """Below the strips: the role groups without one."""


@phrase("{role}: {load}.", role="technical", load=at_most(load=_LOAD, capacity=_PEOPLE))
def of_role(*, role: str, load: Statement) -> None:
    """A sentence of the text alternative."""
