"""The badge: a label and a few words, for a page of a repository."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase
from readiness.statements.values import Figure


@phrase("AI readiness")
def label() -> None:
    """The left part of the badge."""


@phrase("not judged yet")
def unclear() -> None:
    """The right part of the badge where answers are missing."""


@phrase("before {gate}", gate="G0")
def before(*, gate: str) -> None:
    """The right part of the badge where no gate is passed."""


@phrase("{gate} passed", gate="G1")
def reached(*, gate: str) -> None:
    """The right part of the badge: the last gate up to which all are passed."""


@phrase("{gate} with conditions", gate="G1")
def conditional(*, gate: str) -> None:
    """The right part of the badge where the last gate is passed with conditions."""


@phrase("evidenced {score}", score=Figure("5/2", 2.5, "2.5"))
def score(*, score: Figure) -> None:
    """The right part of the badge of a pack without gates."""


@phrase("{label}: {message}", label="AI readiness", message="G1 passed")
def whole(*, label: Words, message: Words) -> None:
    """The whole badge, read aloud."""
