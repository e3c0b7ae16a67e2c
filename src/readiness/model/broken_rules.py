"""Rules across questions that the answers break."""

from typing import NamedTuple


class Contradiction(NamedTuple):
    """A consistency rule that the claimed levels break."""

    when: dict[str, int]
    """The levels, by question, that trigger the rule."""
    needs: dict[str, int]
    """The levels required by the rule, by question, that are claimed lower; none where the profile contradicts."""
    because: str


class Overdue(NamedTuple):
    """A time rule that is broken."""

    id: str
    title: str
    message: str
    weeks: int
    """Whole weeks from the date the rule counts from to the date that ends it."""
    is_over: bool = False
    """True if the period has ended: nothing is left to decide."""
