"""Figures of an initiative → its weeks and effort by role group, for the organization's size and progress."""

from collections.abc import Mapping
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from readiness.model.answers import Answers
from readiness.model.field_types import Exact
from readiness.model.initiative import Estimate, Initiative, Weeks
from readiness.model.plan import NO_PLAN
from readiness.model.rubric import Rubric
from readiness.model.scaled_costs import counts_of


class Figures(NamedTuple):
    """Low, likely and high weeks, and person-weeks by role group."""

    weeks: tuple[int, int, int]
    effort: Mapping[str, tuple[Fraction, Fraction, Fraction]]

    @property
    def likely(self) -> dict[str, Fraction]:
        """Likely person-weeks by role group."""
        return {role: amounts[1] for role, amounts in self.effort.items()}

    @property
    def total(self) -> Fraction:
        """Likely person-weeks of all role groups."""
        return sum(self.likely.values(), Fraction(0))


class FiguresOf:
    """The figures of initiatives for one organization."""

    def __init__(self, rubric: Rubric, answers: Answers) -> None:
        self.plan, self.progress = answers.plan or NO_PLAN, answers.progress
        size = answers.assessment.profile.get("size", rubric.default_size)
        self.factor = Fraction(rubric.effort_factor.get(size, 1))
        self.counts = counts_of(rubric, answers)

    def whole(self, initiative: Initiative) -> Figures:
        """Return the figures of all its work, whatever is done already."""
        effort, duration = self._factors(initiative)
        return Figures(
            _weeks(initiative.duration, duration),
            {role: _scaled(estimate, effort) for role, estimate in initiative.effort.items()},
        )

    def left(self, initiative: Initiative) -> Figures:
        """Return the figures of the work that remains: all of it where nothing is stated."""
        figures, progress = self.whole(initiative), self.progress.get(initiative.id)
        remaining = progress.remaining if progress and progress.status == "in-progress" else None
        if remaining is None:
            return figures
        share = Fraction(remaining.weeks, figures.weeks[1])
        low, _, high = (ceil(weeks * share) for weeks in figures.weeks)
        weeks = (min(low, remaining.weeks), remaining.weeks, max(high, remaining.weeks))
        return Figures(weeks, _remaining_effort(figures, share, remaining.effort))

    def _factors(self, initiative: Initiative) -> tuple[Fraction, Fraction]:
        """Return the factors on effort and duration: by number where they scale and it is known, else by size."""
        if initiative.per is None:
            return self.factor, Fraction(1)
        count = self.counts.get(initiative.per)
        if not initiative.steps:
            return Fraction(count or 1), Fraction(1)
        if count is None:
            return self.factor, Fraction(1)
        reached = [step for step in initiative.steps if step.from_ <= count]
        return (Fraction(reached[-1].effort), Fraction(reached[-1].duration)) if reached else (Fraction(1), Fraction(1))


def _weeks(weeks: Weeks, factor: Fraction) -> tuple[int, int, int]:
    low, likely, high = (max(1, ceil(each * factor)) for each in (weeks.low, weeks.likely, weeks.high))
    return low, likely, high


def _scaled(estimate: Estimate, factor: Exact) -> tuple[Fraction, Fraction, Fraction]:
    low, likely, high = (Fraction(each) * factor for each in (estimate.low, estimate.likely, estimate.high))
    return low, likely, high


def _remaining_effort(
    figures: Figures, share: Fraction, stated: Exact | Mapping[str, Exact] | None
) -> dict[str, tuple[Fraction, Fraction, Fraction]]:
    """Return what remains of an effort: as stated, and else in proportion to the weeks."""
    if stated is not None and not isinstance(stated, Mapping):
        share = Fraction(stated) / figures.total if figures.total else Fraction(0)
    found = {}
    for role, (low, likely, high) in figures.effort.items():
        own = share
        if isinstance(stated, Mapping):
            own = Fraction(stated.get(role, 0)) / likely if likely else Fraction(0)
        found[role] = (low * own, likely * own, high * own)
    if isinstance(stated, Mapping):
        unplanned = {role: Fraction(left) for role, left in stated.items() if not any(found.get(role, ()))}
        found |= {role: (left, left, left) for role, left in unplanned.items() if left}
    return found
