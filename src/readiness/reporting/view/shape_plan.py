"""The part of the view that shows gaps, the roadmap and the evidence to collect."""

from typing import NamedTuple

from readiness.reporting.view.shape_words import Figure, Mark, Named


class Gap(NamedTuple):
    """A question below the level wanted, and what closes it."""

    question: Named
    dimension: str
    criticality: str
    supported: int
    wanted: int
    size: int
    initiatives: tuple[Named, ...]


class ToCollect(NamedTuple):
    """Paper to collect, not work to do."""

    question: Named
    dimension: str
    supported: int
    evidenced: int
    wanted: int | None
    needed_now: bool
    because: str
    collect: tuple[str, ...]


class Step(NamedTuple):
    """An initiative on the roadmap."""

    order: int
    initiative: Named
    because: str
    start_week: int
    finish_week: int
    start_week_high: int
    finish_week_high: int
    start: str
    finish: str
    finish_high: str
    weeks: str
    effort: str
    effort_exact: str
    cost_band: str
    cost: str
    role: str
    success_metric: str
    value: Figure
    """Weighted levels closed."""
    priority: Figure
    """Value against likely effort."""
    status: str
    owner: str | None
    accountable: str
    """The owner by name with the role, or the role alone."""
    closes: tuple[str, ...]
    dimensions: tuple[str, ...]
    """The ids of the dimensions it lifts questions of."""
    after: tuple[str, ...]
    """Codes of the initiatives on the roadmap that must come first."""
    unlocks: tuple[str, ...]
    unblocks: tuple[str, ...]
    remarks: tuple[str, ...]


class ProjectedScore(NamedTuple):
    """A score as it would be after a phase."""

    title: str
    value: Figure | None


class Phase(NamedTuple):
    """One phase of the roadmap, and where it leads, given evidence."""

    id: str
    title: str
    gate: str
    gate_title: str
    window_start: int
    window_finish: int
    usual_finish: int | None
    """The week by which most organizations are done, where the window is a source's pace."""
    pace: str | None
    """The same in words."""
    steps: tuple[Step, ...]
    finish_week: int | None
    finish_week_high: int | None
    finish: str | None
    finish_high: str | None
    projected: tuple[ProjectedScore, ...]
    projected_gate: Mark
    summary: str


class Roadmap(NamedTuple):
    """The initiatives in the order to do them, in phases."""

    target: str
    target_title: str
    summary: str
    capacity: str
    phases: tuple[Phase, ...]
    total_effort: str
    last_week: int
    done_without_answer: tuple[Named, ...]
    uncovered: tuple[Named, ...]
    instead: tuple[Named, ...]
    """Alternatives to the roadmap that can be decided on while the next gate fails."""
    unanswered: tuple[Named, ...]
