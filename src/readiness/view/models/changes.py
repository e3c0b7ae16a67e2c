"""Models of the changes since the previous assessment."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.view.models.parts import NamedView, StateView


class ChangedGateView(NamedTuple):
    """A gate with a changed verdict."""

    id: str
    title: str
    before: StateView
    now: StateView


class ChangedScoreView(NamedTuple):
    """A changed evidenced score, overall or of a dimension."""

    id: str
    title: Words
    before: Figure | None
    now: Figure | None
    change: int
    """1 for a rise, -1 for a fall, 0 if either score is unknown."""


class ChangedAnswerView(NamedTuple):
    """A question with a changed state or level."""

    question: NamedView
    dimension: str
    before: Statement
    now: Statement
    raised: Figure
    """Change of the value of the evidenced level, negative for a fall; 0 if either level is unknown."""


class ChangesView(NamedTuple):
    """The changes since the previous assessment."""

    date: date
    summary: Statement
    told: int
    """The number of changes that the summary names."""
    rejudged: Statement | None
    """Sentence naming both pack versions if the earlier answers are judged by a different one here, else None."""
    use: tuple[Statement, ...]
    """Changes of a tool in use: its status, its outcome, events, and questions that events reopened."""
    money: tuple[Statement, ...]
    """Changes of the money case: total, present value and payback with likely figures."""
    gates: tuple[ChangedGateView, ...]
    scores: tuple[ChangedScoreView, ...]
    answers: tuple[ChangedAnswerView, ...]
