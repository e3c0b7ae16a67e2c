"""Models of the participants' votes and their agreement."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure, Level
from readiness.view.models.parts import NamedView


class VoteView(NamedTuple):
    """The vote of one participant."""

    name: str
    said: Words
    level: int | None
    """Level voted for; None for a vote without a level."""
    called: Level | None = None
    """The level as the model calls it."""


class QuestionVotesView(NamedTuple):
    """The votes on a question with different votes."""

    question: NamedView
    dimension: str
    votes: tuple[VoteView, ...]
    apart: int
    """Number of steps of the scale between the lowest and the highest level voted for."""
    is_wide: bool
    """True if the votes are far enough apart to need discussion."""
    recorded: Statement
    """Answer recorded after the votes, as in `level 2`."""
    recorded_level: int | None
    lowest: int
    top: int
    """Highest level of the question's scale; `lowest` is its lowest."""
    level_ids: tuple[tuple[int, str], ...]
    """The levels that have an id, by number."""


class ParkedView(NamedTuple):
    """A question on the parking lot."""

    id: str
    code: str
    title: str
    why: str | None
    owner: str | None
    due: date | None
    details: Words | None
    """Reason, owner and day in words; None when none of them is known."""


class TalkedView(NamedTuple):
    """A question that the room talked about after its first votes, or for whose answer it gave a reason."""

    question: NamedView
    second_votes: tuple[VoteView, ...]
    """The votes of the last round; empty after one round."""
    because: str | None
    recorded: Statement
    """Answer recorded after the votes, as in `level 2`."""
    line: Statement
    """The votes before and after, and the answer with its reason."""


class AgreementView(NamedTuple):
    """The agreement of the votes overall or in one dimension."""

    id: str
    title: Words
    alpha: Figure | None
    """Krippendorff's alpha for ordered levels, with two decimals or more; None if it is not defined."""
    because: Statement | None
    """Reason alpha is not defined; None if it is."""
    questions: int
    """Number of questions with votes of at least two people."""


class VotesView(NamedTuple):
    """The votes of the participants, given before they agreed on answers."""

    agreement: tuple[AgreementView, ...]
    """Agreement overall and in each dimension with votes; empty without votes."""
    apart: tuple[QuestionVotesView, ...]
    """Questions with different votes, from the widest spread to the narrowest."""
    talked: tuple[TalkedView, ...]
    """Questions on which talking changed votes, or whose answer has a reason, in their order."""
    parking_lot: tuple[ParkedView, ...]
    delivery_team_only: tuple[NamedView, ...]
    """Questions answered only by the delivery team, which builds or sells the subject."""
