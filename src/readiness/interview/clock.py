"""The clock of an interview: the time of day, and seconds that pass. Tests replace it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


@dataclass(frozen=True, slots=True)
class Clock:
    """The two clocks that an interview reads."""

    seconds: Callable[[], float] = time.monotonic
    """Seconds since some moment, for the time that something takes."""
    now: Callable[[], datetime] = _now
    """The day and the time of day where the room is."""

    @property
    def today(self) -> date:
        """The day where the room is."""
        return self.now().date()
