"""Models of the scores of nodes and themes."""

from typing import NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.view.models.parts import NamedView


class NodeScoreView(NamedTuple):
    """The score of the whole assessment, a dimension or a section."""

    id: str
    title: Words
    depth: int
    claimed: Figure | None
    evidenced: Figure | None
    met: Statement | None
    """Number of the next gate's minimums met here: `2 of 3`; None without minimums."""
    all_met: bool
    coverage: Figure | None
    coverage_percent: str | None
    answered: int
    """Number of questions answered with a level; unknown ones are counted apart."""
    unknown: int
    claimed_above_evidence: int
    applicable: int
    too_unknown: bool
    """True if more of its questions are unknown or unanswered than the rubric allows: no picture shows its score."""
    left_out: int
    """The number of questions asked that do not count in the score."""
    coverage_words: Statement
    unanswered: int
    not_applicable: int
    not_asked: int
    """Number of questions not asked; with the four others it adds up to all questions."""
    blockers: int
    """Number of questions that are blockers at the next gate, or in general without a minimum there."""
    blockers_short: tuple[NamedView, ...]
    """Blockers below the minimum of that gate; those that a tool in use must never be without come first."""
    blockers_counted: Statement | None
    """Number of the blockers that are short, and of those not known; None without blockers or an answer."""
    blockers_words: Statement | None
    """The same with the names of the blockers that are short, except for the whole."""
    because: Statement
    withheld: bool
    """True if a rule of the rubric withholds the score; `because` says why."""
    weight: str
    kind: str
    """Kind of the node, as in `practice`."""
    kind_label: Words
    """Kind of the node as the head of a column: `Dimension`, or the pack's own word."""
    least: Figure | None
    most: Figure | None
    """Highest possible score with the questions that count; `least` is the lowest."""
    target: Figure | None
    """Target score; None without one."""
    below_target: bool | None
    reads: str | None
    """Name of the band of the evidenced score; None without bands."""
    claimed_reads: str | None
    reads_because: str
    """Reason the band is capped; empty if it is not."""
    facets: tuple[Figure | None, ...]
    """Score of each facet, in the order of the header's facets."""


class ThemeScoreView(NamedTuple):
    """The score of a theme."""

    id: str
    title: str
    claimed: Figure | None
    evidenced: Figure | None
    questions: int
    answered: int
    """The number of its questions answered with a level."""
    too_unknown: bool
    """True if more of its questions are unknown or unanswered than the rubric allows."""
