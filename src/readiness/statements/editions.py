"""Editions of a report: their audience and what they show."""

from __future__ import annotations

from readiness.statements.statement import phrase


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
