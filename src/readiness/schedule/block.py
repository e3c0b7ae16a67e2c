"""The activities of one gate, to be placed into what earlier gates leave free."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from operator import add
from typing import NamedTuple

from readiness.schedule.calendar import latest_ends
from readiness.schedule.project import Project, in_order


class Placement(NamedTuple):
    """The weeks of the activities of a block, by their number in it."""

    starts: list[int]
    ends: list[int]
    """The week after the last week of work."""
    finishes: list[int]
    """The week in which what follows may start: the end, or later in a freeze of go-lives."""
    cost: tuple[int, ...] = ()
    """The cost of finishing in these weeks, where it is known (`Block.cost`)."""

    @property
    def last(self) -> int:
        """The last finish."""
        return max(self.finishes, default=0)


class Block:
    """Activities with numbers of their own, what each waits for, and the capacity that is left for them."""

    def __init__(
        self,
        project: Project,
        members: Sequence[int],
        rows: list[list[int]],
        finished: Mapping[int, int],
        releases: Mapping[int, int],
    ) -> None:
        """`finished` holds the finish of everything placed before; `releases` the first week of each member."""
        own = {number: place for place, number in enumerate(members)}
        self.members, self.rows, self.number = members, rows, own
        self.keys = [project.keys[number] for number in members]
        self.weeks = [project.weeks[number] for number in members]
        self.needs = [project.needs[number] for number in members]
        self.open = [project.open[number] for number in members]
        self.before = [[own[first] for first in project.before[number] if first in own] for number in members]
        self.after = [[own[later] for later in project.after[number] if later in own] for number in members]
        self.release = [
            max([releases[number], *(finished[first] for first in project.before[number] if first in finished)])
            for number in members
        ]
        self.goes_live = [project.activities[number].goes_live for number in members]
        self.followed_by = [project.activities[number].followed_by for number in members]
        self.finishes = project.finishes
        self.latest_end = latest_ends(project.finishes) if project.finishes else None
        self.capacity = [max(row, default=1) or 1 for row in project.rows]

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
    def chains(self) -> list[list[int]]:
        """For each later gate: the weeks that must follow each activity, also of work that is not in the block."""
        gates = max(map(len, self.followed_by), default=0)
        return [self._chains_to(gate) for gate in range(gates)]

    def _chains_to(self, gate: int) -> list[int]:
        chains = [weeks[gate] if gate < len(weeks) else 0 for weeks in self.followed_by]
        for number in reversed(self.sequence):
            for later in self.after[number]:
                chains[number] = max(chains[number], self.weeks[later] + chains[later])
        return chains

    def cost(self, finishes: Sequence[int]) -> tuple[int, ...]:
        """Return the last finish, the ends of the longest chains to each later gate, and the sum of all finishes.

        The lower, the better, the first ones first.
        """
        ends = [max(map(add, finishes, chains), default=0) for chains in self.chains]
        return max(finishes, default=0), *ends, sum(finishes)

    def due(self, placement: Placement) -> list[int]:
        """Return the latest finish of each activity that makes neither the last finish nor a chain after it later."""
        last, *ends, _ = placement.cost
        due = [last] * len(self.weeks)
        for end, chains in zip(ends, self.chains, strict=True):
            due = [min(week, end - chain) for week, chain in zip(due, chains, strict=True)]
        return due

    @cached_property
    def least_cost(self) -> tuple[int, ...]:
        """The cost, without its sum, if everybody had time."""
        ends = [*map(add, self.heads, self.weeks)]
        return self.length, *(max(map(add, ends, chains), default=0) for chains in self.chains)

    @cached_property
    def length(self) -> int:
        """The week in which all would be finished if everybody had time."""
        parts = zip(self.heads, self.weeks, self.tails, strict=True)
        return max((head + weeks + tail for head, weeks, tail in parts), default=0)
