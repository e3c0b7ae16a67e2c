"""The time in the room: the section of the agenda, until when it goes, and how far the room is behind."""

from collections.abc import Mapping

from readiness.interview.agenda import OPENING, Agenda, AgendaRow, minutes_of
from readiness.interview.clock import Clock
from readiness.interview.navigator import Navigator
from readiness.interview.room_hours import time_of
from readiness.model.answer import State
from readiness.model.questionnaire import Question
from readiness.shorten import shorten
from readiness.statements import agenda as statements
from readiness.statements.statement import Statement

TITLE = 40
"""The longest title of a section in the lines above a question, which also tell numbers and times."""
_LEAST = 3
"""The minutes from which a room is behind enough to be told what to do."""


class RoomClock:
    """The agenda of a meeting beside the clock; `spent` are the seconds at the current question."""

    def __init__(self, agenda: Agenda, clock: Clock) -> None:
        self.agenda, self._clock = agenda, clock
        self._section: Mapping[str, AgendaRow] = {
            question.code: row for row in agenda.sections for question in row.questions
        }

    @property
    def minute(self) -> float:
        """The minute of the day."""
        now = self._clock.now()
        return now.hour * 60 + now.minute + now.second / 60

    def section_of(self, question: Question) -> AgendaRow | None:
        """Return the section of the agenda that a question is in; None for one that is not on it."""
        return self._section.get(question.code)

    def behind(self, asks: Navigator, spent: float) -> float:
        """Return how many minutes of work the room is behind the agenda; negative when it is ahead.

        What is answered or parked counts with its minutes, the current question with the time spent at it, at most
        its minutes. After the last section there is nothing left to be behind with.
        """
        worked = self.agenda.hours.worked(self.minute)
        done = min(worked, OPENING)
        for row in self.agenda.sections:
            for question in row.questions:
                if is_handled(asks, question):
                    done += minutes_of(question)
                elif question.code == asks.current.code:
                    done += min(spent / 60, minutes_of(question))
        planned = OPENING + sum(row.minutes for row in self.agenda.sections)
        return min(worked, planned) - done

    def line(self, asks: Navigator, spent: float) -> Statement:
        """Return the line about the time."""
        minute, current = self.minute, asks.current
        if rest := self.agenda.hours.break_at(minute):
            return statements.resting(time=time_of(minute), end=time_of(rest.end))
        pace, section = self._pace(asks, spent), self.section_of(current)
        if section is None:
            title = asks.pack.questionnaire.dimension_of[current.id].title
            return statements.now_beside(time=time_of(minute), section=shorten(title, TITLE), pace=pace)
        number = [one.code for one in section.questions].index(current.code) + 1
        return statements.now(
            time=time_of(minute),
            section=shorten(section.title, TITLE),
            number=number,
            total=len(section.questions),
            end=time_of(section.end),
            pace=pace,
        )

    def _pace(self, asks: Navigator, spent: float) -> Statement:
        behind = self.behind(asks, spent)
        minutes = round(abs(behind))
        if not minutes:
            return statements.on_time()
        if behind < 0:
            return statements.ahead(minutes=minutes)
        if minutes >= _LEAST and behind * 10 > self.agenda.hours.worked(self.minute):
            return statements.far_behind(minutes=minutes)
        return statements.behind(minutes=minutes)


def is_handled(asks: Navigator, question: Question) -> bool:
    """Return whether a question is answered or parked."""
    return asks.state_of(question) is not State.UNANSWERED or bool(asks.said(question).flagged)
