"""Values that a statement holds beside numbers, dates, people's own texts and other statements."""

from typing import NamedTuple, TypeAlias


class Figure(NamedTuple):
    """A number in three forms: exact, rounded by the rubric's rule, and as text.

    A score has more digits than the rule where fewer would show it at a limit that it does not reach.
    """

    exact: str
    rounded: float
    shown: str


class Named(NamedTuple):
    """A question, node, gate, initiative, role or other entry of a pack, with its title from the pack."""

    kind: str
    """The kind of entry, such as `question`."""
    id: str
    title: str


Level: TypeAlias = int | str
"""A level as its model calls it: by its id, or by its number where it has no id."""
