"""The votes on a question in words."""

from readiness.interview.session import Session
from readiness.model.questionnaire import Question
from readiness.scoring.vote_agreement import vote_spread, votes_in_order
from readiness.view.words import count_text, id_words


def votes_text(session: Session, question: Question) -> str:
    """Return every vote on a question, in the order of the participants; empty when there are none."""
    votes = votes_in_order(session.said(question), session.participants)
    return ", ".join(f"{name} {id_words(str(vote))}" for name, vote in votes)


def spread_text(session: Session, question: Question) -> str:
    """Return how far the votes are apart, and what to do; empty with fewer than two levels."""
    votes = session.said(question).votes
    spread = vote_spread(votes, session.pack.rubric.scale_of(question.id))
    if spread is None or sum(1 for vote in votes.values() if isinstance(vote, int)) < 2:
        return ""
    if spread.apart == 0:
        return "All votes are for the same level."
    if spread.is_wide:
        low = [name for name, vote in votes.items() if vote == spread.lowest]
        high = [name for name, vote in votes.items() if vote == spread.highest]
        return (
            f"{count_text(spread.apart, 'level')} apart: talk it over ({' and '.join(low)} at {spread.lowest}, "
            f"{' and '.join(high)} at {spread.highest}) before a level is agreed."
        )
    return "One level apart."
