"""The votes on a question in words."""

from collections import Counter
from collections.abc import Mapping

from readiness.interview.session import Session
from readiness.interview.typed_people import short_name
from readiness.model.participants import Vote, is_anonymous
from readiness.scoring.vote_agreement import Spread, vote_spread, votes_in_order
from readiness.statements import interview_answers as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement

_NAMED = 10
"""The most votes that are listed by name; of more, each level has its number of votes."""
_AT_THE_ENDS = 4
"""Entries at either end of the votes, of which the last counts the others."""


def vote_statements(session: Session, votes: Mapping[str, Vote]) -> tuple[Statement, ...]:
    """Return every vote of a round, in the order of the participants, or of many or nameless votes their numbers."""
    scale = session.scale
    if len(votes) > _NAMED or all(map(is_anonymous, votes)):
        return _counted(session, votes)
    return tuple(
        statements.vote(name=short_name(name), number=scale.called(vote))
        if isinstance(vote, int)
        else statements.vote_unknown(name=short_name(name))
        for name, vote in votes_in_order(votes, session.participants)
    )


def _counted(session: Session, votes: Mapping[str, Vote]) -> tuple[Statement, ...]:
    levels = Counter(vote for vote in votes.values() if isinstance(vote, int))
    told = [
        statements.votes_for(level=session.scale.called(level), number=number)
        for level, number in sorted(levels.items())
    ]
    if others := len(votes) - levels.total():
        told.append(statements.votes_unknown(number=others))
    return tuple(told)


def room_spread(session: Session, votes: Mapping[str, Vote]) -> Spread | None:
    """Return the spread of a round on the current question; None with fewer than two levels."""
    levels = sum(1 for vote in votes.values() if isinstance(vote, int))
    return vote_spread(votes, session.scale) if levels > 1 else None


def spread_statement(session: Session, votes: Mapping[str, Vote]) -> Statement | None:
    """Return how far the votes of a round are apart, and what to do; None with fewer than two levels."""
    spread, scale = room_spread(session, votes), session.scale
    if spread is None:
        return None
    if spread.apart == 0:
        return statements.votes_equal()
    lowest, highest = scale.called(spread.lowest), scale.called(spread.highest)
    if all(map(is_anonymous, votes)):
        close, apart = statements.votes_close_unnamed, statements.votes_apart_unnamed
        return apart(number=spread.apart, lowest=lowest, highest=highest) if spread.is_wide else close(highest=highest)
    low, high = ([name for name, vote in votes.items() if vote == end] for end in spread[:2])
    low, high = ([short_name(name) for name in names] for names in (low, high))
    names = at_most(high, _AT_THE_ENDS)
    if not spread.is_wide:
        return statements.votes_close(high=names, highest=highest)
    return statements.votes_apart(
        number=spread.apart, low=at_most(low, _AT_THE_ENDS), lowest=lowest, high=names, highest=highest
    )
