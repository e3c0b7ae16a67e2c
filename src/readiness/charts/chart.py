"""A picture of the report beside the same as a table."""

from typing import NamedTuple


class Chart(NamedTuple):
    """A picture, the sentence to stand above it, and what it shows as a table."""

    title: str
    """The message, in a sentence."""
    svg: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
