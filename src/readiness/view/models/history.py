"""Models of the history of one assessment."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.view.models.parts import NamedView


class HistoryScoreView(NamedTuple):
    """An evidenced score in one state."""

    id: str
    title: Words
    value: Figure | None
    share: Figure | None
    """Its place between the lowest and the highest possible score, from 0 to 1."""


class HistoryIndicatorView(NamedTuple):
    """The latest value of an indicator in one state."""

    id: str
    title: str
    unit: str
    value: Figure | None
    day: date | None


class HistoryDayView(NamedTuple):
    """The day by which a gate could open with a chance of 80 %, by the plan of one state."""

    gate: str
    day: date


class HistoryStateView(NamedTuple):
    """One state of the answers."""

    name: Words
    """The commit with the path in it, or the name of the file."""
    commit: str | None
    committed: date | None
    fault: Words | None
    """The reason why the state cannot be read; all that follows is then empty."""
    date: date | None
    """The day of the assessment."""
    rejudged: bool
    """True if the answers were last judged by another content of the pack."""
    headline: NamedView | None
    next_gate: NamedView | None
    outcome: Words | None
    """The outcome of a tool in use; None for a tool that is not in use, and where it is undetermined."""
    passed: tuple[str, ...]
    """The ids of the gates that pass, also conditionally."""
    scores: tuple[HistoryScoreView, ...]
    """The whole, and every dimension."""
    indicators: tuple[HistoryIndicatorView, ...]
    days: tuple[HistoryDayView, ...]


class PlannedDayView(NamedTuple):
    """A day that a plan said, and the day of that plan."""

    day: date
    said: date


class GateHistoryView(NamedTuple):
    """A gate over the states: what was planned, and what was reached."""

    gate: NamedView
    first: PlannedDayView | None
    """The first plan; None where no state has one."""
    last: PlannedDayView | None
    reached: date | None
    """The day of the first state in which it passes."""
    holds: bool
    """True if it passes in the last state."""


class HistoryView(NamedTuple):
    """The states of one assessment, from the oldest."""

    organization: str
    use_case: str
    states: tuple[HistoryStateView, ...]
    gates: tuple[GateHistoryView, ...]
    notes: tuple[Statement, ...]
    """Remarks on states that are missing."""
