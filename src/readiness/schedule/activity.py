"""Work to schedule: activities, and the gates that need them."""

from collections.abc import Mapping
from typing import NamedTuple


class Activity(NamedTuple):
    """Work of some weeks that keeps each role busy with the same load in every week."""

    key: str
    weeks: int
    """The weeks of work; of started work those that remain. With 0 weeks and no load it is a milestone."""
    load: Mapping[str, int]
    """Thousandths of a person by role, in each week of work."""
    predecessors: tuple[str, ...] = ()
    """The keys of activities that finish first. A key that is not scheduled counts as done."""
    not_before: int = 0
    """The first week in which it may start."""
    after_gate: str = ""
    """The gate that must be reached before it starts; empty without one."""
    started: bool = False
    """True for work in progress: it runs from week 0, whatever it waits for and whoever else is busy."""
    goes_live: bool = False
    """True if a freeze of go-lives forbids its finish."""
    followed_by: tuple[int, ...] = ()
    """The weeks of the longest chain of work that follows it, to each gate after its own in turn, planned or not.

    Of two plans that reach a gate in the same week, the one after which such chains can end first is better. So that a
    plan up to a gate does not depend on the last gate planned, these weeks must not either (`chains_to_gates`).
    """
    rank: int = 0
    """The place among activities that are otherwise equal, lowest first; the key decides the rest."""


class Milestone(NamedTuple):
    """A milestone: reached when all it needs is finished, and never before the one in front of it on its ladder."""

    key: str
    needs: tuple[str, ...]
    """The keys of the activities that it needs, without those of earlier milestones of its ladder."""
    not_before: int = 0
    """The first week in which it can be reached, for evidence that takes its time."""
    ladder: str = "gates"
    """The ladder to which it belongs; milestones of other ladders hold back no date of it."""
    urgent: bool = False
    """True if its work has people before work in progress. Urgent milestones stand before all others."""
