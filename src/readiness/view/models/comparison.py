"""Models of a comparison of two assessments: both sides, all scores, and what changed."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.view.models.changes import ChangesView
from readiness.view.models.parts import NamedView


class ComparedSideView(NamedTuple):
    """One of the two assessments."""

    name: str
    """The name that was typed: a file, a revision with a path, or a report."""
    date: date
    questionnaire: str
    rubric: str
    headline: NamedView | None
    """The last gate up to which all pass; None without one."""
    outcome: Words | None
    """The outcome of a tool in use; None for a tool that is not in use, and where it is undetermined."""
    rejudged: Statement | None
    """Sentence naming both contents of the pack, where it was last judged by another one; None otherwise."""
    published: Statement | None
    """The figures of the report that carries it, where another content of the pack gave them; None otherwise."""


class ComparedScoreView(NamedTuple):
    """An evidenced score in both assessments, changed or not."""

    id: str
    title: Words
    before: Figure | None
    now: Figure | None
    change: int
    """1 for a rise, -1 for a fall, 0 for no change and where either is unknown."""
    before_share: Figure | None
    """The place of the score between the lowest and the highest possible one, from 0 to 1."""
    now_share: Figure | None


class ComparisonView(NamedTuple):
    """Two assessments of one use case, both judged by the same pack."""

    organization: str
    use_case: str
    before: ComparedSideView
    now: ComparedSideView
    scores: tuple[ComparedScoreView, ...]
    changes: ChangesView
