"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta

from readiness.interview.clock import Clock

MORNING = datetime(2026, 6, 5, 9, 0, tzinfo=UTC)


class Hands:
    """The hands of a clock; `clock` reads them."""

    def __init__(self, begin: datetime = MORNING) -> None:
        self.now = begin
        self._begin = begin
        self.clock = Clock(seconds=lambda: self.seconds, now=lambda: self.now)

    @property
    def seconds(self) -> float:
        """The seconds since the beginning."""
        return (self.now - self._begin).total_seconds()

    def move(self, minutes: float) -> None:
        """Let minutes pass."""
        self.now += timedelta(minutes=minutes)
