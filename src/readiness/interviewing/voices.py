"""What the votes on a question say, in words."""

from readiness.interviewing.session import Session
from readiness.model.questionnaire import Question
from readiness.model.voices import Vote
from readiness.reporting.view.words import count
from readiness.scoring.agreement import spread


def votes_said(session: Session, question: Question) -> str:
    """Return every vote on a question, in the order people are named; empty when there are none."""
    votes = session.said(question).votes
    names = [one.name for one in session.participants]
    ordered = [*(name for name in names if name in votes), *(name for name in votes if name not in names)]
    return ", ".join(f"{name} {vote_said(votes[name])}" for name in ordered)


def vote_said(vote: Vote) -> str:
    """Return a vote as it is spoken of."""
    return str(vote).replace("-", " ")


def apart_said(session: Session, question: Question) -> str:
    """Return how far the votes lie apart, and what that asks for; empty with fewer than two levels."""
    votes = session.said(question).votes
    apart = spread(votes, session.pack.rubric.scale_of(question.id))
    if apart is None or sum(1 for vote in votes.values() if isinstance(vote, int)) < 2:
        return ""
    if apart.apart == 0:
        return "All votes are for the same level."
    if apart.is_wide:
        low = [name for name, vote in votes.items() if vote == apart.lowest]
        high = [name for name, vote in votes.items() if vote == apart.highest]
        return (
            f"{count(apart.apart, 'level')} apart: talk it over ({' and '.join(low)} at {apart.lowest}, "
            f"{' and '.join(high)} at {apart.highest}) before a level is agreed."
        )
    return "One level apart."
