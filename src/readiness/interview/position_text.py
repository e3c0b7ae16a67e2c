"""The position in an interview, and the number of answers."""

from readiness.interview.pace import Pace
from readiness.interview.room_clock import TITLE, RoomClock
from readiness.interview.session import Session
from readiness.safe_text import escape_controls
from readiness.shorten import shorten
from readiness.statements import interview_status as statements
from readiness.statements.statement import Statement
from readiness.statements.voice import say


def coverage_statement(session: Session) -> Statement:
    """Return the number of answers, and the number of questions that do not apply if there are any."""
    count = session.coverage
    return answered_statement(count.answered, count.unknown, count.applicable, len(session.asked) - count.applicable)


def answered_statement(answered: int, unknown: int, applicable: int, apart: int = 0) -> Statement:
    """Return how many questions are answered; `apart` do not apply."""
    if apart and unknown:
        return statements.answered_unknown_apart(number=answered, total=applicable, unknown=unknown, apart=apart)
    if apart:
        return statements.answered_apart(number=answered, total=applicable, apart=apart)
    if unknown:
        return statements.answered_unknown(number=answered, total=applicable, unknown=unknown)
    return statements.answered(number=answered, total=applicable)


def question_heading(session: Session) -> Statement:
    """Return the position: dimension and section, question number, and the number of answers."""
    questionnaire, question = session.pack.questionnaire, session.current.id
    dimension, node = questionnaire.dimension_of[question], questionnaire.node_of[question]
    number, total, answered = session.position, len(session.asked), coverage_statement(session)
    title = shorten(dimension.title, TITLE)
    if node is dimension:
        return statements.heading(dimension=title, number=number, total=total, answered=answered)
    section = shorten(node.title, TITLE)
    return statements.heading_in_section(
        dimension=title, section=section, number=number, total=total, answered=answered
    )


def position_line(session: Session, pace: Pace, room: RoomClock | None = None) -> str:
    """Return the position, and the time left for the question and for its section if those are known.

    With an agenda, a second line tells the time of day, and how far the room is behind.
    """
    parts = [question_heading(session), pace.talk, pace.timer, None if room else pace.section_left(session)]
    line = " · ".join(say(part) for part in parts if part)
    return escape_controls(f"{line}\n{say(room.line(session, pace.spent))}" if room else line)
