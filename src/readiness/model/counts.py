"""Numbers counted over a scorecard and a roadmap, for every format to show."""

from datetime import date
from typing import NamedTuple


class Due(NamedTuple):
    """The first condition of a gate that falls due."""

    id: str
    """The id of the question or node that is short."""
    owner: str
    day: date


class Shortfalls(NamedTuple):
    """The reasons of a gate, counted by kind."""

    blockers: int = 0
    """Questions that are blockers and below their minimum."""
    majors: int = 0
    """Questions that are majors and below their minimum without a remedy."""
    scores: int = 0
    """Scores below their threshold."""
    missing: int = 0
    """Answers that are missing."""
    unknown: int = 0
    """Answers that are unknown, where the rubric gives them no level."""
    withheld: int = 0
    """Scores that are not given."""
    short_unknown: int = 0
    """Those of the blockers and majors below their minimum whose answer is unknown."""
    conditions: int = 0
    """Shortfalls that a remedy carries."""
    first_due: Due | None = None
    """The condition whose remedy is due first; None without conditions."""

    @property
    def blocking(self) -> int:
        """The number of reasons without a remedy."""
        return self.blockers + self.majors + self.scores + self.missing + self.unknown + self.withheld


class Conditions(NamedTuple):
    """The conditions still to be met of the gates that are reached conditionally."""

    ids: tuple[str, ...] = ()
    """The ids of questions and nodes, each once, in the order of the gates."""
    gates: tuple[str, ...] = ()
    """The ids of the gates that are conditional."""
    owners: tuple[str, ...] = ()
    first_due: Due | None = None
    """The condition whose remedy is due first: from the day after, its gate no longer holds."""


class Blockers(NamedTuple):
    """The blockers of a node, by the criticality at the next gate, or at the last gate when all pass."""

    number: int = 0
    """The number of applicable questions that are blockers at that gate, or in general without a minimum there."""
    short: tuple[str, ...] = ()
    """The ids of those below their minimum, in the questionnaire's order."""
    not_known: int = 0
    """The number of the others that are unknown or not answered."""


class Minimums(NamedTuple):
    """The minimums of a gate in one node."""

    needed: int = 0
    met: int = 0


class GapCounts(NamedTuple):
    """The gaps, counted by criticality at the gate of the target."""

    total: int = 0
    blockers: int = 0
    majors: int = 0
    standard: int = 0
