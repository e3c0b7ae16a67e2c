"""Sensitivity of a plan: single answers, the cheapest blocker, and the first steps under other assumptions."""

from fractions import Fraction
from typing import Literal, NamedTuple

from readiness.model.field_types import Exact
from readiness.model.plan_result import TotalCost


class AnswerEffect(NamedTuple):
    """One answer at another level, shown by evidence, that moves the gate reached."""

    question: str
    now: int
    """The evidenced level today."""
    level: int
    headline: str | None
    """The gate reached then; None when the first does not pass."""


class CheapestBlocker(NamedTuple):
    """The blocker of the next gate that needs the least work, beyond what is under way already."""

    question: str
    needs: int
    has: int
    work: tuple[str, ...]
    """The initiatives that lift it, with what comes before them."""
    effort: Exact
    """Likely person-weeks."""
    cost: TotalCost | None
    """None for a rubric without a currency."""
    at_80: int
    """The week by which its work is done with a chance of 80 %."""


class FirstSteps(NamedTuple):
    """The first steps of plans with other assumptions."""

    varied: Literal["weights", "durations", "capacity"]
    kept: Fraction
    """The share of the first steps that are among the first ones, on average over all trials."""
    least: int
    """The fewest that are, in any trial."""


class Sensitivity(NamedTuple):
    """The things on which the next gate and the first steps depend."""

    headline: str | None
    next_gate: str | None
    higher: tuple[AnswerEffect, ...]
    """Answers that reach another gate one level higher."""
    lower: tuple[AnswerEffect, ...]
    """Answers that lose a gate one level lower."""
    blockers: int
    """The number of blockers of the next gate."""
    evidence_only: tuple[str, ...]
    """Those of them that need no work: what is claimed has to be shown."""
    cheapest: CheapestBlocker | None
    """None where no blocker needs work that is known."""
    first: tuple[str, ...]
    """The first steps, at most ten."""
    steps: tuple[FirstSteps, ...]
    """Empty without a step."""
    percent: int
    """The percentage by which weights, durations and people are varied, down and up."""
    trials: int
    """The number of trials for each."""
