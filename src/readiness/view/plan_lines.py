"""The dates of gates, the people and the costs of a plan as lines, for formats of plain text."""

from collections.abc import Iterator

from readiness.statements.statement import Statement
from readiness.view.models.costs import CostsView
from readiness.view.models.plan import RoadmapView
from readiness.view.models.work_status import WorkStatusView


def date_lines(plan: RoadmapView) -> Iterator[Statement]:
    """Yield for each gate its date with its chance, the week without trouble, and the work that drives the date."""
    for gate in plan.gate_dates:
        yield gate.words
        yield gate.without_trouble
        if gate.driven_by:
            yield gate.driven_by


def people_lines(plan: RoadmapView) -> Iterator[Statement]:
    """Yield what decides the dates of the next gate and of the target, and the people who are missing."""
    yield from (said for said in (plan.people.decides, plan.people.decides_target) if said)
    yield from (overload.words for overload in plan.people.overloads)


def cost_lines(costs: CostsView) -> Iterator[Statement]:
    """Yield the cost up to each gate, and the basis of all."""
    yield from (gate.words for gate in costs.gates)
    yield costs.basis


def status_lines(work: WorkStatusView) -> Iterator[Statement]:
    """Yield the work counted by status, what ends within 90 and 180 days, and what has waited longest."""
    if work.rows:
        yield work.summary
    yield from work.horizons
    if work.longest:
        yield work.longest
