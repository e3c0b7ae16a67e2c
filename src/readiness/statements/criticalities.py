"""Words for the criticality of a question."""

from __future__ import annotations

from readiness.statements.statement import Statement, phrase


@phrase("blocker")
def blocker() -> None:
    """A question whose minimum no average makes up for."""


@phrase("major")
def major() -> None:
    """A question that may be short with a remedy."""


@phrase("standard")
def standard() -> None:
    """Any other question."""


_WORDS = {"blocker": blocker, "major": major, "standard": standard}


def criticality(value: str) -> Statement:
    """Return the word for a criticality.

    >>> str(criticality("major"))
    'major'
    """
    return _WORDS[value]()
