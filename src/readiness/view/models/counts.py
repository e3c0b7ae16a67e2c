"""Models of numbers that a report shows: shortfalls, answers, and gaps."""

from datetime import date
from typing import NamedTuple

from readiness.view.models.parts import NamedView


class DueView(NamedTuple):
    """The first day that counts: of a condition of a gate, or of what a gate that is reached rests on."""

    subject: NamedView
    owner: str | None
    """The owner of the condition; None where nobody is named."""
    date: date


class ShortfallsView(NamedTuple):
    """The reasons of a gate counted by kind, limited to the dimension shown."""

    blockers: int
    """Questions that are blockers and below their minimum."""
    majors: int
    """Questions that are majors and below their minimum without a remedy."""
    scores: int
    """Scores below their threshold."""
    missing: int
    """Answers that are missing."""
    unknown: int
    """Answers that are unknown, where the rubric gives them no level."""
    withheld: int
    """Scores that are not given."""
    short_unknown: int
    """Those of the blockers and majors below their minimum whose answer is unknown."""
    conditions: int
    """Shortfalls that a remedy carries."""
    first_due: DueView | None


class AnswerCountsView(NamedTuple):
    """The answers of the whole assessment, or of the dimension shown: the first five add up to all questions."""

    answered: int
    unknown: int
    unanswered: int
    not_applicable: int
    not_asked: int
    questions: int
    claimed_above_evidence: int


class GapCountsView(NamedTuple):
    """The gaps counted by criticality, limited to the dimension shown."""

    total: int
    blockers: int
    majors: int
    standard: int
