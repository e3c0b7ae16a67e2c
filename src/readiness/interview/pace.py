"""Time in an interview: time spent at the current question, and an estimate for the section."""

from collections.abc import Callable

from readiness.interview.navigator import Navigator
from readiness.statements import interview_status as statements
from readiness.statements.statement import Statement

_TALK = 180
"""The seconds in which the people at both ends of the votes speak."""
_ENOUGH_QUESTIONS, _ENOUGH_SECONDS = 3, 120
"""The least number of questions and seconds for an estimate."""


class Pace:
    """A timer for questions; `clock` returns seconds."""

    def __init__(self, clock: Callable[[], float], minutes: float | None = None) -> None:
        """Start the clock; `minutes` is the time that one question may take, None for no limit."""
        self._clock, self._minutes = clock, minutes
        self._begun = self._since = clock()
        self._at = ""
        self._asked = 0
        self._talk: float | None = None

    def at(self, question: str) -> bool:
        """Record which question is current; return whether it was another before."""
        if question == self._at:
            return False
        self._at, self._since, self._talk = question, self._clock(), None
        self._asked += 1
        return True

    @property
    def spent(self) -> float:
        """The seconds spent at the current question."""
        return self._clock() - self._since

    def begin_talk(self) -> None:
        """Start the clock of a talk about votes that are far apart."""
        self._talk = self._clock()

    def end_talk(self) -> None:
        """Stop the clock of a talk."""
        self._talk = None

    @property
    def talk(self) -> Statement | None:
        """The time left for the talk, or the time over; None while nobody talks about votes."""
        if self._talk is None:
            return None
        left = round(_TALK - (self._clock() - self._talk))
        said = statements.talk_over if left < 0 else statements.talk_left
        return said(time=_clock_time(abs(left)))

    @property
    def timer(self) -> Statement | None:
        """The time left for the current question, or the time over; None without a limit."""
        if self._minutes is None:
            return None
        left = round(self._minutes * 60 - self.spent)
        if left < 0:
            return statements.time_over(time=_clock_time(-left))
        return statements.time_left(time=_clock_time(left))

    def section_left(self, session: Navigator) -> Statement | None:
        """Return the estimated time for the open questions of this dimension; None before there is an estimate."""
        count = session.coverage_of(session.pack.questionnaire.dimension_of[session.current.id].id)
        spent = self._clock() - self._begun
        if self._asked < _ENOUGH_QUESTIONS or spent < _ENOUGH_SECONDS or count.given == count.applicable:
            return None
        seconds = spent / self._asked * (count.applicable - count.given)
        return statements.section_left(minutes=max(1, round(seconds / 60)))


def _clock_time(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
