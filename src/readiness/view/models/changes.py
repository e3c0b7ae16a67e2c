"""The part of the view that says what changed since the assessment before."""

from typing import NamedTuple

from readiness.view.models.parts import FigureView, NamedView, StateView


class ChangedGateView(NamedTuple):
    """A gate whose verdict is another one now."""

    id: str
    title: str
    before: StateView
    now: StateView


class ChangedScoreView(NamedTuple):
    """A score of the whole or of a dimension that is another one now; the evidenced one."""

    id: str
    title: str
    before: FigureView | None
    now: FigureView | None
    change: int
    """1 where it rose, −1 where it fell, 0 where it was or is not known."""


class ChangedAnswerView(NamedTuple):
    """A question that stands otherwise now."""

    question: NamedView
    dimension: str
    before: str
    now: str
    raised: int
    """Evidenced levels up, or down where it is negative; 0 where it was or is not known."""


class ChangesView(NamedTuple):
    """What changed since the assessment before."""

    date: str
    date_long: str
    summary: str
    rejudged: str | None
    """By what the earlier answers were judged before and are judged here, where that is not the same."""
    gates: tuple[ChangedGateView, ...]
    scores: tuple[ChangedScoreView, ...]
    answers: tuple[ChangedAnswerView, ...]
