"""What the votes on a question say, in words."""

from readiness.interview.session import Session
from readiness.model.questionnaire import Question
from readiness.scoring.vote_agreement import vote_spread, votes_in_order
from readiness.view.words import count_text, id_words


def votes_text(session: Session, question: Question) -> str:
    """Return every vote on a question, in the order people are named; empty when there are none."""
    votes = votes_in_order(session.said(question), session.participants)
    return ", ".join(f"{name} {id_words(str(vote))}" for name, vote in votes)


def spread_text(session: Session, question: Question) -> str:
    """Return how far the votes lie apart, and what that asks for; empty with fewer than two levels."""
    votes = session.said(question).votes
    apart = vote_spread(votes, session.pack.rubric.scale_of(question.id))
    if apart is None or sum(1 for vote in votes.values() if isinstance(vote, int)) < 2:
        return ""
    if apart.apart == 0:
        return "All votes are for the same level."
    if apart.is_wide:
        low = [name for name, vote in votes.items() if vote == apart.lowest]
        high = [name for name, vote in votes.items() if vote == apart.highest]
        return (
            f"{count_text(apart.apart, 'level')} apart: talk it over ({' and '.join(low)} at {apart.lowest}, "
            f"{' and '.join(high)} at {apart.highest}) before a level is agreed."
        )
    return "One level apart."
