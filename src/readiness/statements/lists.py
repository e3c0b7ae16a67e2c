"""Lists that name some entries and count the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from readiness.statements.statement import Statement, Value, Words, phrase


@phrase("{number} more", number=3)
def more(*, number: int) -> None:
    """The last entry of a list that names only its first entries: `a, b and 3 more`."""


def at_most(values: Sequence[Value], most: int = 4) -> tuple[Value, ...]:
    """Return a list for a statement: all values, or the first `most - 1` and the number of the others."""
    if len(values) <= most:
        return tuple(values)
    return (*values[: most - 1], more(number=len(values) - most + 1))


@phrase("{first} {then}", first="Claimed at level 3.", then="Evidenced at 1: no evidence is given.")
def following(*, first: Words, then: Words) -> None:
    """Two whole sentences of a paragraph, one after the other."""


@phrase("{first}. {then}", first="Put the safety minimums in place", then="This puts in place: WFI-06.")
def ended(*, first: Words, then: Words) -> None:
    """A title or a part of a sentence, and a whole sentence after it."""


def paragraph(first: Statement, *others: Words) -> Statement:
    """Return whole sentences as one paragraph."""
    for sentence in others:
        first = following(first=first, then=sentence)
    return first


@phrase("{first}; {then}", first="Incident response, escalation and authority to stop", then="Hazard list")
def apart(*, first: Words, then: Words) -> None:
    """Two entries of a list whose entries hold commas themselves."""


def entries(first: Words, *others: Words) -> Words:
    """Return titles, which may hold commas, as one list."""
    for entry in others:
        first = apart(first=first, then=entry)
    return first


def counted(*numbers: tuple[Callable[..., Statement], int]) -> tuple[Statement, ...]:
    """Return the phrases that count something, each with its number; those with the number 0 are left out."""
    return tuple(phrase_of_count(number=number) for phrase_of_count, number in numbers if number)
