"""The part of the view that holds the scores."""

from typing import NamedTuple

from readiness.reporting.view.shape_words import Figure, Named


class NodeRow(NamedTuple):
    """The score of the whole, a dimension or a section."""

    id: str
    title: str
    depth: int
    claimed: Figure | None
    evidenced: Figure | None
    needed: Figure | None
    short: bool | None
    met: str | None
    """How many of the next gate's minimums hold here: `2 of 3`."""
    all_met: bool
    coverage: Figure | None
    coverage_percent: str | None
    answered: int
    applicable: int
    coverage_words: str
    lowest_blocker: Named | None
    lowest_blocker_level: int | None
    because: str
    weight: str
    kind: str
    """What such a node is called: `practice`."""
    least: Figure | None
    most: Figure | None
    """The ends of what the score could be, with the questions that count."""
    target: Figure | None
    """The score wanted of it."""
    below_target: bool | None
    reads: str | None
    """What the evidenced score reads as."""
    claimed_reads: str | None
    reads_because: str
    """What holds that down."""
    facets: tuple[Figure | None, ...]
    """The score of each facet, in the order of the header's."""


class ThemeRow(NamedTuple):
    """The index of a theme."""

    id: str
    title: str
    claimed: Figure | None
    evidenced: Figure | None
    questions: int
