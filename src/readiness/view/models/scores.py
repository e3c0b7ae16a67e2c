"""The part of the view that holds the scores."""

from typing import NamedTuple

from readiness.view.models.parts import FigureView, NamedView


class NodeScoreView(NamedTuple):
    """The score of the whole, a dimension or a section."""

    id: str
    title: str
    depth: int
    claimed: FigureView | None
    evidenced: FigureView | None
    needed: FigureView | None
    short: bool | None
    met: str | None
    """How many of the next gate's minimums hold here: `2 of 3`."""
    all_met: bool
    coverage: FigureView | None
    coverage_percent: str | None
    answered: int
    applicable: int
    coverage_words: str
    lowest_blocker: NamedView | None
    lowest_blocker_level: int | None
    because: str
    weight: str
    kind: str
    """What such a node is called: `practice`."""
    least: FigureView | None
    most: FigureView | None
    """The ends of what the score could be, with the questions that count."""
    target: FigureView | None
    """The score wanted of it."""
    below_target: bool | None
    reads: str | None
    """What the evidenced score reads as."""
    claimed_reads: str | None
    reads_because: str
    """What holds that down."""
    facets: tuple[FigureView | None, ...]
    """The score of each facet, in the order of the header's."""


class ThemeScoreView(NamedTuple):
    """The index of a theme."""

    id: str
    title: str
    claimed: FigureView | None
    evidenced: FigureView | None
    questions: int
