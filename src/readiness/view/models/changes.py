"""Models of the changes since the previous assessment."""

from datetime import date
from typing import Literal, NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.view.models.parts import NamedView, StateView

Way = Literal["rose", "fell", "answered", "unanswered", "lost-evidence", "reopened", "otherwise"]
"""The way in which an answer changed: `lost-evidence` where only its evidence no longer supports the level."""


class ChangedGateView(NamedTuple):
    """A gate with a changed verdict."""

    id: str
    title: str
    before: StateView
    now: StateView
    change: int
    """1 for a better verdict, -1 for a lower one."""


class ChangedSiteGateView(NamedTuple):
    """A repeating gate with a changed verdict at one site."""

    site: str
    title: str
    gate: ChangedGateView


class ChangedDayView(NamedTuple):
    """The day by which a gate can open with a chance of 80 %, where it moved."""

    gate: NamedView
    before: date | None
    """None where the plan had no such day."""
    now: date | None
    """None where the plan has no such day any more."""
    is_open: bool
    """True if the gate passes now, so that it needs no day."""


class ChangedBlockersView(NamedTuple):
    """The blockers of a gate that are short or without an answer now and were not before, and the reverse."""

    gate: NamedView
    is_next: bool
    new: tuple[NamedView, ...]
    gone: tuple[NamedView, ...]


class ChangedCountView(NamedTuple):
    """A number of questions of the next gate, before and now."""

    kind: Literal["blockers", "minimums"]
    """Blockers that are short, or minimums that are met."""
    before: int
    now: int
    whole: int
    """All blockers or minimums of the gate now."""


class ChangedAheadView(NamedTuple):
    """The changes of the gate that is next now."""

    gate: NamedView
    counts: tuple[ChangedCountView, ...]
    told: tuple[Statement, ...]
    """Its short blockers and its day, in words."""


class ChangedOutcomeView(NamedTuple):
    """A changed outcome of a tool in use."""

    before: Words
    now: Words
    change: int
    """1 for a milder outcome, -1 for a more severe one, 0 if either is not known."""


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
    way: Way
    before: Statement
    now: Statement
    raised: Figure
    """Change of the value of the evidenced level, negative for a fall; 0 if either level is unknown."""


class ChangeGroupView(NamedTuple):
    """Changes of one kind in words, under a title."""

    title: Statement
    lines: tuple[Statement, ...]
    of_answers: bool = False
    """True for a list of questions, which only the full edition shows."""


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
    outcome: ChangedOutcomeView | None
    """The outcome of a tool in use; None where it did not change."""
    money: tuple[Statement, ...]
    """Changes of the money case: total, present value and payback with likely figures."""
    gates: tuple[ChangedGateView, ...]
    sites: tuple[ChangedSiteGateView, ...]
    days: tuple[ChangedDayView, ...]
    """The gates of either plan whose day moved; none where no plan was made."""
    ahead: ChangedAheadView | None
    """The gate that is next now; None where none is left, or the earlier rules have no such gate."""
    blockers: tuple[ChangedBlockersView, ...]
    """The gates with other short blockers than before, in their order."""
    scores: tuple[ChangedScoreView, ...]
    answers: tuple[ChangedAnswerView, ...]
    groups: tuple[ChangeGroupView, ...] = ()
    """All of it in words, what got worse first; without the scores."""
