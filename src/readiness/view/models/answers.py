"""The part of the view that shows every answer."""

from typing import NamedTuple

from readiness.view.models.parts import NamedView, StateView
from readiness.view.models.votes import VoteView


class OpenQuestionView(NamedTuple):
    """A question without a level, and why."""

    question: NamedView
    dimension: str
    criticality: str
    reason: str | None
    approved_by: str | None
    blocks: str | None
    """The next gate, when it needs this question."""


class EvidenceView(NamedTuple):
    """Something a third person could look at."""

    title: str
    date: str | None
    age: str | None
    """How old it was on the day of the assessment."""
    location: str | None
    link: str | None
    """The location, when it is a web address that may be followed."""
    supports: int | None
    state: StateView


class AnswerView(NamedTuple):
    """What was said about one question, and how it is judged."""

    question: NamedView
    prompt: str
    state: StateView
    criticality: str
    weight: str
    scope: str
    claimed: int | None
    supported: int | None
    evidenced: int | None
    unverified: bool
    """Claimed or supported above what evidence supports."""
    needed: int | None
    """The level the next gate needs."""
    wanted: int | None
    """The level the roadmap's target wants."""
    short: bool
    """Below what the next gate needs."""
    level_name: str | None
    level_text: str | None
    lowest: int
    top: int
    """The ends of the question's scale."""
    facets: str | None
    """The levels of its sides, where they were answered apart."""
    next_level: int | None
    next_text: str | None
    because: str
    variant: str | None
    """For whom the words are, when they are not the rubric's ordinary ones."""
    done_late: str | None
    capped: str | None
    """What holds it lower than it would be."""
    reason: str | None
    approved_by: str | None
    note: str | None
    measured: str | None
    votes: tuple[VoteView, ...]
    """What each participant said."""
    flagged: bool
    """On the parking lot."""
    delivery_team_only: bool
    """Answered by nobody but those who build or sell what is assessed."""
    evidence: tuple[EvidenceView, ...]
    themes: tuple[str, ...]
    references: tuple[str, ...]
    sources: tuple[str, ...]


class DimensionAnswersView(NamedTuple):
    """The questions of one dimension, in order."""

    id: str
    title: str
    answers: tuple[AnswerView, ...]
