"""Problems of indicators: names, and the order of their dates and values."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import phrase
from readiness.statements.values import Figure

_DAY = date(2026, 6, 5)
_LATER = date(2026, 7, 10)
_EARLIER = date(2026, 2, 1)
_FIRST = Figure("62", 62, "62")
_LAST = Figure("85", 85, "85")


@phrase("another indicator already has the id '{name}'", name="call-answer")
def second_indicator(*, name: str) -> None:
    """Two indicators of one id."""


@phrase("add it to 'benefits' of the case, or remove it here")
def add_benefit() -> None:
    """The way to correct an indicator of a benefit, in answers without any."""


@phrase("the target is the value of the baseline")
def target_is_baseline() -> None:
    """An indicator whose target is no change; a warning."""


@phrase("write the value that is wanted by that day")
def write_improvement() -> None:
    """The way to deal with a target that is no change."""


@phrase("the target ({target}) is below the baseline ({baseline}), but more is better", target=_FIRST, baseline=_LAST)
def target_below(*, target: Figure, baseline: Figure) -> None:
    """A target on the wrong side of the baseline; a warning."""


@phrase("the target ({target}) is above the baseline ({baseline}), but less is better", target=_LAST, baseline=_FIRST)
def target_above(*, target: Figure, baseline: Figure) -> None:
    """A target on the wrong side of the baseline; a warning."""


@phrase("correct one of the values, or 'direction'")
def turn_direction() -> None:
    """The way to deal with a target on the wrong side of the baseline."""


@phrase("this value is of {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def actual_later(*, day: date, assessed: date) -> None:
    """An actual value whose day has not come."""


@phrase("there is another value of {day}", day=_DAY)
def second_actual(*, day: date) -> None:
    """Two actual values of one day."""


@phrase("keep one value for each day")
def keep_one_actual() -> None:
    """The way to correct two actual values of one day."""


@phrase("this value is of {day}, which is not after the baseline ({baseline})", day=_EARLIER, baseline=_DAY)
def actual_before_baseline(*, day: date, baseline: date) -> None:
    """An actual value from before the baseline; a warning."""


@phrase("correct one of the two dates; values from before the tool belong to the baseline")
def correct_actual() -> None:
    """The way to deal with an actual value from before the baseline."""
