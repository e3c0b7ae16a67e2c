"""Lines of `readiness explain` about the place of an initiative on the roadmap."""

from __future__ import annotations

from readiness.statements import counts
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Figure

_TWO = Figure("2", 2, "2")


@phrase("Here: not on the roadmap to {target}; it is marked done.", target="G2 Scale")
def step_done(*, target: str) -> None:
    """Said about an initiative."""


@phrase("Here: not on the roadmap to {target}; it closes no gap toward the target.", target="G2 Scale")
def step_idle(*, target: str) -> None:
    """Said about an initiative."""


@phrase(
    "Here: number {order} on the roadmap to {target}, in phase {phase}, planned.",
    order=2,
    target="G2 Scale",
    phase="P1",
)
def step_planned(*, order: int, target: str, phase: str) -> None:
    """The place of an initiative on the roadmap."""


@phrase(
    "Here: number {order} on the roadmap to {target}, in phase {phase}, in progress.",
    order=2,
    target="G2 Scale",
    phase="P1",
)
def step_in_progress(*, order: int, target: str, phase: str) -> None:
    """The place of an initiative on the roadmap."""


@phrase(
    "value {value} ÷ effort {effort} = priority {priority}",
    value=_TWO,
    effort=counts.person_weeks(number=Figure("4", 4, "4")),
    priority=Figure("1/2", 0.5, "0.50"),
)
def priority(*, value: Figure, effort: Statement, priority: Figure) -> None:
    """The priority of an initiative, and how it is computed."""


@phrase(
    "{code}: weight {weight} × blocker {factor} × {levels} = {worth}",
    code="DATA-02",
    weight=_TWO,
    factor=Figure("3", 3, "3"),
    levels=counts.levels(number=2),
    worth=Figure("12", 12, "12"),
)
def closes_blocker(*, code: str, weight: Figure, factor: Figure, levels: Statement, worth: Figure) -> None:
    """The worth of closing the gap of a question: weight, factor of its criticality, levels."""


@phrase(
    "{code}: weight {weight} × major {factor} × {levels} = {worth}",
    code="DATA-02",
    weight=_TWO,
    factor=_TWO,
    levels=counts.levels(number=2),
    worth=Figure("8", 8, "8"),
)
def closes_major(*, code: str, weight: Figure, factor: Figure, levels: Statement, worth: Figure) -> None:
    """The worth of closing the gap of a question: weight, factor of its criticality, levels."""


@phrase(
    "{code}: weight {weight} × standard {factor} × {levels} = {worth}",
    code="DATA-02",
    weight=_TWO,
    factor=Figure("1", 1, "1"),
    levels=counts.levels(number=2),
    worth=Figure("4", 4, "4"),
)
def closes_standard(*, code: str, weight: Figure, factor: Figure, levels: Statement, worth: Figure) -> None:
    """The worth of closing the gap of a question: weight, factor of its criticality, levels."""


@phrase("likely weeks {start} to {finish}; at the high estimates, to week {high}", start=3, finish=6, high=9)
def weeks(*, start: int, finish: int, high: int) -> None:
    """The weeks in which an initiative is likely at work, and the last in which it ends."""
