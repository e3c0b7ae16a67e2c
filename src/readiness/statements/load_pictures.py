"""Texts of the strips below a schedule: the people needed in each week against those there are."""

from __future__ import annotations

from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure

_LOAD, _PEOPLE = Figure("8.1", 8.1, "8.1"), Figure("13", 13.0, "13")


@phrase("People needed (area) and available (line)")
def heading() -> None:
    """Above the strips."""


@phrase("{role}: at most {load} of {capacity}", role="technical", load=_LOAD, capacity=_PEOPLE)
def at_most(*, role: str, load: Figure, capacity: Figure) -> None:
    """Beside a strip: the load of a role group in its fullest week and its people in that week."""


@phrase("{role} {load} of {capacity}", role="technical", load=_LOAD, capacity=_PEOPLE)
def of_people(*, role: str, load: Figure, capacity: Figure) -> None:
    """A role group with its load and its people, in a list after “at most”."""


@phrase("Less busy, at most: {roles}.", roles=(of_people(role="technical", load=_LOAD, capacity=_PEOPLE),))
def not_shown(*, roles: tuple[Value, ...]) -> None:
    """Below the strips: the role groups without one."""


@phrase("{load}.", load=at_most(role="technical", load=_LOAD, capacity=_PEOPLE))
def sentence(*, load: Statement) -> None:
    """A sentence of the text alternative."""
