"""The view of the indicators of a use case."""

from datetime import date
from typing import NamedTuple

from readiness.model.money import IndicatorState
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure


class IndicatorPoint(NamedTuple):
    """A value on a day."""

    day: date
    value: Figure


class IndicatorView(NamedTuple):
    """An indicator with its status on the day of the assessment."""

    id: str
    title: str
    unit: str
    direction: str
    """The direction of better values: `up` or `down`."""
    state: IndicatorState
    state_words: Statement
    baseline: IndicatorPoint | None
    target: IndicatorPoint | None
    last: IndicatorPoint | None
    actuals: tuple[IndicatorPoint, ...]
    """The values over time, from the oldest."""
    baseline_words: Words | None
    target_words: Words | None
    last_words: Words | None
    owner: str | None
    source: str | None
