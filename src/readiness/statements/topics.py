"""Titles of the topics of a pack's rules."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("What is asked")
def what_is_asked() -> None:
    """The title of a topic."""


@phrase("How levels count")
def how_levels_count() -> None:
    """The title of a topic."""


@phrase("What a claim needs")
def what_a_claim_needs() -> None:
    """The title of a topic."""


@phrase("How questions without a level count")
def without_level() -> None:
    """The title of a topic."""


@phrase("How scores are made")
def how_scores_are_made() -> None:
    """The title of a topic."""


@phrase("Gates")
def gates() -> None:
    """The title of a topic."""


@phrase("Rules across questions")
def across_questions() -> None:
    """The title of a topic."""


@phrase("Targets")
def targets() -> None:
    """The title of a topic."""


@phrase("The work on offer")
def work_on_offer() -> None:
    """The title of a topic."""
