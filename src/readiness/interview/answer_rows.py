"""The answer to the current question, line by line, each with its label."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from readiness.interview.answer_text import answer_statement, evidence_statement, parked_statement
from readiness.interview.session import Session
from readiness.interview.text_layout import wrap_text
from readiness.interview.vote_text import room_spread, spread_statement, vote_statements
from readiness.model.answer import Answer, State
from readiness.model.field_types import exact_figure
from readiness.model.participants import Vote
from readiness.safe_text import escape_controls
from readiness.statements import interview_answers as answers
from readiness.statements import interview_question as statements
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say

_NOTE_LINES = 2


class Row(NamedTuple):
    """Wrapped lines that may begin with a label."""

    shown: str
    label: str = ""


def labeled(label: Statement, said: Words, width: int, rest: str = "  ") -> Row:
    """Return a text after its label."""
    word = escape_controls(say(label))
    return Row(wrap_text(f"{word} {say(said)}".rstrip("\n"), width, "", rest), word)


def answer_rows(session: Session, width: int, *, brief: bool = False, whole: bool = False) -> Iterator[Row]:
    """Yield the answer to the current question; `brief` with the last evidence only, `whole` with the whole note."""
    answer = session.said(session.current)
    if answer.state is not State.UNANSWERED:
        yield labeled(statements.answered(), answer_statement(session, answer), width)
    if answer.flagged:
        yield Row(wrap_text(parked_statement(answer.flagged), width))
    yield from _vote_rows(session, width)
    yield from _detail_rows(session, answer, width)
    if answer.note:
        yield from _note(answer.note, width, None if whole else _NOTE_LINES)
    evidence = [evidence_statement(piece, session.scale) for piece in answer.evidence]
    if brief and len(evidence) > 1:
        evidence = [statements.evidence_pieces(number=len(evidence), last=evidence[-1])]
    for piece in evidence:
        yield labeled(statements.evidence(), piece, width)


def _vote_rows(session: Session, width: int) -> Iterator[Row]:
    answer = session.answer_now
    for label, votes in (
        (statements.votes_label(), answer.votes),
        (statements.second_votes_label(), answer.second_votes),
    ):
        if votes:
            told = statements.votes(votes=vote_statements(session, votes))
            yield labeled(label, paragraph(told, *_apart(session, votes)), width)
    if answer.because:
        yield labeled(statements.because_label(), answer.because, width)
    is_told_above = session.room is not None and session.room.joined  # in the line about phones, which follows them
    if session.ballots.voters and not is_told_above:
        standing = statements.hidden_votes_standing(standing=session.ballots.standing)
        yield labeled(statements.hidden_votes(), standing, width)


def _apart(session: Session, votes: Mapping[str, Vote]) -> list[Statement]:
    """Return how far the votes of a round are apart, and as long as no level is agreed what to do."""
    spread = room_spread(session, votes)
    if spread is None or session.answer_now.state is State.UNANSWERED:
        said = spread_statement(session, votes)
        return [said] if said else []
    return [answers.votes_distance(number=spread.apart) if spread.apart else answers.votes_equal()]


def _detail_rows(session: Session, answer: Answer, width: int) -> Iterator[Row]:
    """Yield work done late, and the measured figure."""
    if late := answer.done_late:
        accepted = statements.accepted(body=late.accepted_by, day=late.date)
        yield labeled(statements.done_late(), accepted, width)
    if measured := answer.measured:
        measure = session.pack.rubric.questions[session.current.id].measure
        unit = measure.unit if measure else ""
        value = statements.figure_value(value=exact_figure(measured.value), unit=unit, day=measured.date)
        yield labeled(statements.figure_label(), value, width)


def _note(note: str, width: int, most: int | None) -> Iterator[Row]:
    """Yield the first lines of a note, and the number of further lines."""
    row = labeled(statements.note(), note, width)
    first, *others = row.shown.split("\n")
    yield Row(first, row.label)
    shown = others if most is None else others[: most - 1]
    yield from map(Row, shown)
    if len(shown) < len(others):
        more = statements.more_lines(number=len(others) - len(shown))
        yield Row(wrap_text(more, width, "  "))
