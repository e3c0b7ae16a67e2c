"""The votes on a question in words."""

from readiness.interview.session import Session
from readiness.model.questionnaire import Question
from readiness.model.scale import Scale
from readiness.scoring.vote_agreement import vote_spread, votes_in_order
from readiness.statements import interview_answers as statements
from readiness.statements.statement import Statement


def vote_statements(session: Session, question: Question) -> tuple[Statement, ...]:
    """Return every vote on a question, in the order of the participants; empty when there are none."""
    votes, scale = votes_in_order(session.said(question).votes, session.participants), _scale(session, question)
    return tuple(
        statements.vote(name=name, number=scale.called(vote))
        if isinstance(vote, int)
        else statements.vote_unknown(name=name)
        for name, vote in votes
    )


def spread_statement(session: Session, question: Question) -> Statement | None:
    """Return how far the votes are apart, and what to do; None with fewer than two levels."""
    votes = session.said(question).votes
    scale = _scale(session, question)
    spread = vote_spread(votes, scale)
    if spread is None or sum(1 for vote in votes.values() if isinstance(vote, int)) < 2:
        return None
    if spread.apart == 0:
        return statements.votes_equal()
    if not spread.is_wide:
        return statements.votes_close()
    return statements.votes_apart(
        number=spread.apart,
        low=tuple(name for name, vote in votes.items() if vote == spread.lowest),
        lowest=scale.called(spread.lowest),
        high=tuple(name for name, vote in votes.items() if vote == spread.highest),
        highest=scale.called(spread.highest),
    )


def _scale(session: Session, question: Question) -> Scale:
    return session.pack.rubric.scale_of(question.id)
