"""The part of the view that shows how far the people in the room agreed."""

from typing import NamedTuple

from readiness.reporting.view.shape_words import Named


class VoteView(NamedTuple):
    """What one person said."""

    name: str
    said: str
    level: int | None
    """None when they voted for no level."""


class VotesOn(NamedTuple):
    """The votes on one question, which are not all alike."""

    question: Named
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


class AgreementRow(NamedTuple):
    """How far the votes on some questions agree."""

    title: str
    alpha: str | None
    """Krippendorff's alpha for ordered levels, with two decimals; None where it cannot be told."""
    because: str | None
    """Why it cannot be told."""
    questions: int
    """Questions with votes of at least two people."""


class Voices(NamedTuple):
    """What the people in the room said before they agreed."""

    agreement: tuple[AgreementRow, ...]
    """Of the whole and of each dimension with votes; empty when nobody voted."""
    apart: tuple[VotesOn, ...]
    """Questions whose votes differ, the widest apart first."""
    parking_lot: tuple[Named, ...]
    delivery_team_only: tuple[Named, ...]
    """Questions answered by nobody but those who build or sell what is assessed."""
