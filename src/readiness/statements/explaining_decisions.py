"""The words of `explain` on a decision that is kept: the choice, its reason, and the state of its conditions."""

from __future__ import annotations

from datetime import date

from readiness.statements import decided, options
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Named

_DAY = date(2026, 7, 10)
_CONDITION = decided.condition(
    condition="C-1", what="Finance confirms the budget.", owner="CFO", due=date(2026, 7, 15)
)  # fmt: skip


@phrase(
    "{decision}: “{option}” for {gate}, decided on {day} by {who}",
    decision="D-1", option=options.minimum(), gate=Named("gate", "G2", "G2 Go-live"), day=_DAY, who="Steering committee",
)  # fmt: skip
def decision(*, decision: str, option: Statement, gate: Named, day: date, who: str) -> None:
    """The first line on a decision."""


@phrase("Reason: {reason}", reason="The contract ends in March.")
def reason(*, reason: str) -> None:
    """The reason, in the words of those who decided."""


@phrase("Conditions:")
def conditions() -> None:
    """A heading above the conditions of a decision, each with its state."""


@phrase("{condition}: met on {day}", condition=_CONDITION, day=_DAY)
def met(*, condition: Statement, day: date) -> None:
    """A condition that was met in time."""


@phrase("{condition}: met on {day}, too late", condition=_CONDITION, day=_DAY)
def met_late(*, condition: Statement, day: date) -> None:
    """A condition that was met after its last day, which changes nothing."""


@phrase("{condition}: late, not met", condition=_CONDITION)
def late(*, condition: Statement) -> None:
    """A condition whose last day is past."""


@phrase("{condition}: to be met", condition=_CONDITION)
def open_condition(*, condition: Statement) -> None:
    """A condition that is neither met nor late."""


@phrase("Once it is late, the decision no longer stands.")
def else_again() -> None:
    """The consequence of a late condition, below it."""


@phrase("Once it is late, “{option}” counts.", option=options.stop())
def else_counts(*, option: Statement) -> None:
    """The same, where another option counts then."""
