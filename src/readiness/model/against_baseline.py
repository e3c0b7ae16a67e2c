"""A roadmap compared with a saved baseline: promised and present days of its gates and its work."""

from datetime import date
from typing import Literal, NamedTuple


class GateMove(NamedTuple):
    """A gate with its promised day and the one of today, both with a chance of 80 %."""

    gate: str
    promised: date | None
    """None for a gate that the baseline does not have."""
    now: date | None
    """None for a gate that is reached, or is not planned any more."""
    weeks: int
    """The weeks by which it is later; negative for earlier, 0 where there are not two days."""
    is_reached: bool


class WorkMove(NamedTuple):
    """An initiative with its promised day and the one of today, both with a chance of 80 %."""

    initiative: str
    site: str | None
    """The site where it is done, by id; None for work of the tool or the organization."""
    status: Literal["planned", "in-progress", "done", "dropped"]
    is_added: bool
    """True if the baseline does not have it."""
    start: date | None
    """The day on which it was planned to start."""
    promised: date | None
    now: date | None
    """None for what is done or dropped."""
    weeks: int
    due: date | None
    """The day by which its progress says that it is due."""
    is_late: bool
    """True if it is finished, with a chance of 80 %, after the day it is due, or half a week or more after the
    promised one."""
    waits_for: tuple[str, ...]
    """Of work in progress: the initiatives that must come before it and are not done."""
    began_late: bool
    """True if the day on which it was planned to start is past, and it has not begun."""

    @property
    def is_blocked(self) -> bool:
        """True if it is in progress before what must come first, or has not begun when it was planned to."""
        return bool(self.waits_for) or self.began_late


class BlockedWork(NamedTuple):
    """Work in progress before its turn."""

    initiative: str
    waits_for: tuple[str, ...]
    """The initiatives that must come before it and are neither done nor in place."""


class AgainstBaseline(NamedTuple):
    """A roadmap compared with the baseline of a day."""

    date: date
    target: str
    """The target of the baseline."""
    gates: tuple[GateMove, ...]
    work: tuple[WorkMove, ...]
    """In the order of the roadmap; then what is done, and what was dropped."""
