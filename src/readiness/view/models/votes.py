"""The part of the view that shows how far the people in the room agreed."""

from typing import NamedTuple

from readiness.view.models.parts import NamedView


class VoteView(NamedTuple):
    """What one person said."""

    name: str
    said: str
    level: int | None
    """None when they voted for no level."""


class QuestionVotesView(NamedTuple):
    """The votes on one question, which are not all alike."""

    question: NamedView
    dimension: str
    votes: tuple[VoteView, ...]
    apart: int
    """Rungs of the scale between the lowest and the highest level voted for."""
    is_wide: bool
    """Far enough apart to ask for a discussion."""
    recorded: str
    """What the room wrote down in the end."""
    recorded_level: int | None
    lowest: int
    top: int
    """The ends of the question's scale."""


class AgreementView(NamedTuple):
    """How far the votes on some questions agree."""

    title: str
    alpha: str | None
    """Krippendorff's alpha for ordered levels, with two decimals; None where it cannot be told."""
    because: str | None
    """Why it cannot be told."""
    questions: int
    """Questions with votes of at least two people."""


class VotesView(NamedTuple):
    """What the people in the room said before they agreed."""

    agreement: tuple[AgreementView, ...]
    """Of the whole and of each dimension with votes; empty when nobody voted."""
    apart: tuple[QuestionVotesView, ...]
    """Questions whose votes differ, the widest apart first."""
    parking_lot: tuple[NamedView, ...]
    delivery_team_only: tuple[NamedView, ...]
    """Questions answered by nobody but those who build or sell what is assessed."""
