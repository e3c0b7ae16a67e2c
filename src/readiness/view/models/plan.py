"""The part of the view that shows gaps, the roadmap and the evidence to collect."""

from typing import NamedTuple

from readiness.view.models.parts import FigureView, NamedView, StateView


class GapView(NamedTuple):
    """A question below the level wanted, and what closes it."""

    question: NamedView
    dimension: str
    criticality: str
    supported: int
    wanted: int
    size: int
    initiatives: tuple[NamedView, ...]


class EvidenceDebtView(NamedTuple):
    """Paper to collect, not work to do."""

    question: NamedView
    dimension: str
    supported: int
    evidenced: int
    wanted: int | None
    needed_now: bool
    because: str
    collect: tuple[str, ...]


class StepView(NamedTuple):
    """An initiative on the roadmap."""

    order: int
    initiative: NamedView
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
    value: FigureView
    """Weighted levels closed."""
    priority: FigureView
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


class ProjectedScoreView(NamedTuple):
    """A score as it would be after a phase."""

    title: str
    value: FigureView | None


class PhaseView(NamedTuple):
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
    steps: tuple[StepView, ...]
    finish_week: int | None
    finish_week_high: int | None
    finish: str | None
    finish_high: str | None
    projected: tuple[ProjectedScoreView, ...]
    projected_gate: StateView
    summary: str


class RoadmapView(NamedTuple):
    """The initiatives in the order to do them, in phases."""

    target: str
    target_title: str
    summary: str
    capacity: str
    phases: tuple[PhaseView, ...]
    total_effort: str
    last_week: int
    done_without_answer: tuple[NamedView, ...]
    uncovered: tuple[NamedView, ...]
    instead: tuple[NamedView, ...]
    """Alternatives to the roadmap that can be decided on while the next gate fails."""
    unanswered: tuple[NamedView, ...]
