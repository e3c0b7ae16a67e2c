"""The part of a round of votes that phones use: it takes votes, and never tells one."""

import threading
from collections.abc import Callable
from typing import Protocol


class SealedVotes(Protocol):
    """A round of votes; see `interview.ballots`."""

    guard: threading.RLock
    on_change: Callable[[], None]
    round: int
    question: str
    voters: tuple[str, ...]
    is_revealed: bool

    @property
    def is_open(self) -> bool:
        """True while a round accepts votes."""

    @property
    def count(self) -> int:
        """The number of people who have voted."""

    def seal(self, voter: str, vote: int | str, source: str = "") -> None:
        """Record a vote. Raises ReadinessError."""

    def source(self, voter: str) -> str | None:
        """Return the source of the vote that counts for a person; None without a vote."""

    def seat(self, voters: tuple[str, ...]) -> None:
        """Set who may vote now."""
