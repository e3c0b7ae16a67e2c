"""Editions of a report: their audience and what they show."""

from __future__ import annotations

from readiness.statements.sections import answers, sources
from readiness.statements.statement import Statement, phrase


@phrase("Board edition.")
def board() -> None:
    """An edition, below the title of a report."""


@phrase("{dimension} only.", dimension="Data")
def only(*, dimension: str) -> None:
    """An edition with one dimension, below the title of a report."""


@phrase("People's names, notes and evidence are withheld.")
def withheld() -> None:
    """An edition without what people wrote, below the title of a report."""


@phrase("two pages for decisions")
def for_board() -> None:
    """An audience of a report, in a list."""


@phrase("what leaders act on")
def for_leadership() -> None:
    """An audience of a report, in a list."""


@phrase("everything, with every answer and its evidence")
def for_all() -> None:
    """An audience of a report, in a list."""


@phrase("The full edition also has: {parts}.", parts=(answers(), sources()))
def full_also_has(*, parts: tuple[Statement, ...]) -> None:
    """The last sentence of the leadership edition; `parts` are titles of sections, tables and pictures."""
