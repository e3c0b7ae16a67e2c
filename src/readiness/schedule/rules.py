"""Rules of priority: which of the activities that can start is placed first."""

from collections.abc import Iterator, Sequence

from readiness.schedule.block import Block


def priorities(block: Block) -> Iterator[Sequence[float]]:
    """Yield the priority of every activity by each rule, the lowest first in all of them.

    Five rules are the usual ones: latest finish, latest start, most successors, greatest weight of what follows, and
    least slack less five times the largest share of a role. The first two are also tried with the work of later gates.
    """
    heads, weeks, tails = block.heads, block.weeks, block.tails
    every = range(len(weeks))
    latest_finish = [-tail for tail in tails]
    latest_start = [-tails[one] - weeks[one] for one in every]
    yield latest_finish
    yield latest_start
    for chains in block.chains:
        yield [-chain for chain in chains]
        yield [-chains[one] - weeks[one] for one in every]
    yield [-count for count in _successors(block)]
    yield [-weeks[one] - sum(weeks[later] for later in block.after[one]) for one in every]
    slack = [block.length + latest_start[one] - heads[one] for one in every]
    yield [slack[one] - 5 * _largest_share(block, one) for one in every]


def _successors(block: Block) -> list[int]:
    """Return the number of all activities that must follow each one, directly or through others."""
    following = [0] * len(block.weeks)
    for number in reversed(block.sequence):
        for later in block.after[number]:
            following[number] |= following[later] | 1 << later
    return [bits.bit_count() for bits in following]


def _largest_share(block: Block, number: int) -> float:
    """Return the largest share of the capacity of a role that an activity takes."""
    return max((load / block.capacity[role] for role, load in block.needs[number]), default=0)
