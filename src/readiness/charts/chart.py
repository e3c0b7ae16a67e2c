"""The common form of charts: a picture and its data as a table."""

from typing import NamedTuple


class Chart(NamedTuple):
    """A picture with the sentence above it and its data as a table."""

    title: str
    """Message of the chart, in a sentence."""
    svg: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
