"""One use case to plan, and its work and milestones under names of its own."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from readiness.model.answers import Answers
from readiness.model.live import Part
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.planning.plan_input import Work
from readiness.schedule.activity import Milestone


class UseCase(NamedTuple):
    """The facts about one use case from which its part of a plan is made."""

    pack: Pack
    """The pack for its profile (`pack_for_profile`)."""
    answers: Answers
    scorecard: Scorecard
    target: str | None = None
    """A gate or a target of the rubric; the next gate when None."""
    site: str | None = None
    """The site of a target that repeats, by id or title."""
    elsewhere: frozenset[str] = frozenset()
    """Initiatives in progress for another use case of the plan; this one has them only if it needs them."""

    @property
    def title(self) -> str:
        """The name of the use case."""
        return self.answers.assessment.use_case


class Urgency(NamedTuple):
    """The place of a milestone of the lane among all: those for events come first, then by the last day."""

    is_for_minimums: bool
    last_day: date


class OwnWork(NamedTuple):
    """The work and milestones of one use case, named as if it were planned alone."""

    title: str
    work: Sequence[Work]
    """The lane first, then sites, then the rest."""
    lane: Mapping[Urgency, Milestone]
    milestones: Sequence[Milestone]
    """Those of failed sites, then the gates in order."""
    sites: Mapping[str, Part]
    """The site of each name of work at a site."""
