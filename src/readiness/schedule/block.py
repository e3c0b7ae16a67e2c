"""The activities of one gate, to be placed into what earlier gates leave free."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from readiness.schedule.calendar import latest_ends
from readiness.schedule.problem import Problem, in_order


class Placement(NamedTuple):
    """The weeks of the activities of a block, by their number in it."""

    starts: list[int]
    ends: list[int]
    """The week after the last week of work."""
    finishes: list[int]
    """The week in which what follows may start: the end, or later in a freeze of go-lives."""

    @property
    def cost(self) -> tuple[int, int]:
        """The last finish and the sum of all finishes: the lower, the better."""
        return max(self.finishes, default=0), sum(self.finishes)


class Block:
    """Activities with numbers of their own, what each waits for, and the capacity that is left for them."""

    def __init__(
        self,
        problem: Problem,
        members: Sequence[int],
        rows: list[list[int]],
        finished: Mapping[int, int],
        releases: Mapping[int, int],
    ) -> None:
        """`finished` holds the finish of everything placed before; `releases` the first week of each member."""
        own = {number: place for place, number in enumerate(members)}
        self.members, self.rows, self.number = members, rows, own
        self.keys = [problem.keys[number] for number in members]
        self.weeks = [problem.weeks[number] for number in members]
        self.needs = [problem.needs[number] for number in members]
        self.open = [problem.open[number] for number in members]
        self.before = [[own[first] for first in problem.before[number] if first in own] for number in members]
        self.after = [[own[later] for later in problem.after[number] if later in own] for number in members]
        self.release = [
            max([releases[number], *(finished[first] for first in problem.before[number] if first in finished)])
            for number in members
        ]
        self.goes_live = [problem.activities[number].goes_live for number in members]
        self.finishes = problem.finishes
        self.latest_end = latest_ends(problem.finishes) if problem.finishes else None
        self.capacity = [max(row, default=1) or 1 for row in problem.rows]

    @cached_property
    def sequence(self) -> list[int]:
        """All activities, each after what it waits for."""
        return in_order(self.before, self.after)

    @cached_property
    def heads(self) -> list[int]:
        """The first week of each activity if everybody had time."""
        heads = list(self.release)
        for number in self.sequence:
            for later in self.after[number]:
                heads[later] = max(heads[later], heads[number] + self.weeks[number])
        return heads

    @cached_property
    def tails(self) -> list[int]:
        """The weeks that must follow each activity."""
        tails = [0] * len(self.weeks)
        for number in reversed(self.sequence):
            tails[number] = max([self.weeks[later] + tails[later] for later in self.after[number]], default=0)
        return tails

    @cached_property
    def length(self) -> int:
        """The week in which all would be finished if everybody had time."""
        parts = zip(self.heads, self.weeks, self.tails, strict=True)
        return max((head + weeks + tail for head, weeks, tail in parts), default=0)
