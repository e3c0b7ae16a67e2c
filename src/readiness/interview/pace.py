"""Time in an interview: how long the question before us has taken, and how long the section still will."""

from collections.abc import Callable

from readiness.interview.navigator import Navigator

_ENOUGH_QUESTIONS, _ENOUGH_SECONDS = 3, 120
"""Before that, there is no pace to speak of."""


class Pace:
    """Times questions by a clock, in seconds."""

    def __init__(self, clock: Callable[[], float], minutes: float | None = None) -> None:
        """`minutes` is what a question may take, if that is limited."""
        self._clock, self._minutes = clock, minutes
        self._begun = self._since = clock()
        self._at = ""
        self._asked = 0

    def at(self, question: str) -> None:
        """Hear which question is before us."""
        if question != self._at:
            self._at, self._since = question, self._clock()
            self._asked += 1

    @property
    def spent(self) -> float:
        """Seconds at this question."""
        return self._clock() - self._since

    @property
    def timer(self) -> str:
        """What is left of the time for this question, or by how much it is over; empty without a limit."""
        if self._minutes is None:
            return ""
        left = round(self._minutes * 60 - self.spent)
        return f"{_clock_time(left)} left" if left >= 0 else f"{_clock_time(-left)} over"

    def section_left(self, session: Navigator) -> str:
        """How long the open questions of this dimension take at the pace so far; empty before there is a pace."""
        answered, applicable = session.coverage_of(session.pack.questionnaire.dimension_of[session.current.id].id)
        spent = self._clock() - self._begun
        if self._asked < _ENOUGH_QUESTIONS or spent < _ENOUGH_SECONDS or answered == applicable:
            return ""
        seconds = spent / self._asked * (applicable - answered)
        return f"about {max(1, round(seconds / 60))} min left in this section"


def _clock_time(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
