"""Lines of `readiness explain` about the place of an initiative on the roadmap."""

from __future__ import annotations

from datetime import date

from readiness.statements import counts
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Figure

_TWO = Figure("2", 2, "2")
_START, _EVEN, _SURE = date(2026, 6, 5), date(2026, 7, 10), date(2026, 8, 14)


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


@phrase(
    "starts by {start} and is done by {even} with even odds; done by {sure} with 80% confidence",
    start=_START,
    even=_EVEN,
    sure=_SURE,
)
def dates(*, start: date, even: date, sure: date) -> None:
    """The dates of an initiative with their chances."""


@phrase("needed first by {gate}", gate="G2")
def needed_by(*, gate: str) -> None:
    """The first gate that needs an initiative; `gate` is its id."""
