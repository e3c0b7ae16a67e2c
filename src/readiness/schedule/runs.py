"""The weeks of one activity in all runs of a simulation."""

from typing import NamedTuple


class Runs(NamedTuple):
    """Lists with a number for each run."""

    weeks: list[int]
    """The weeks drawn."""
    starts: list[int]
    ends: list[int]
    """The ends of work: people are handed over."""
    finishes: list[int]
    """The finishes: what follows may start."""
