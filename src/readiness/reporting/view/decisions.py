"""What the leaders are asked to decide, and what to start with."""

from collections.abc import Iterator
from itertools import islice

from readiness.model.roadmap import Step
from readiness.reporting.view.rounding import plain
from readiness.reporting.view.shape import Decision
from readiness.reporting.view.shape_words import Named
from readiness.reporting.view.wording import Wording
from readiness.reporting.view.words import count

_MOST_DECISIONS = 3
_MOST_TO_START_WITH = 5


def decisions(wording: Wording) -> tuple[Decision, ...]:
    """Return at most three: the first steps that open the next gate, else what else is open."""
    return tuple(islice(_decisions(wording), _MOST_DECISIONS))


def start_with(wording: Wording) -> tuple[Named, ...]:
    """Return at most five initiatives to start with."""
    return tuple(wording.initiative(step.initiative) for step in _first_steps(wording)[:_MOST_TO_START_WITH])


def _decisions(wording: Wording) -> Iterator[Decision]:
    for step in _first_steps(wording)[:_MOST_DECISIONS]:
        yield _to_start(wording, step)
    if number := len(wording.roadmap.unanswered):
        yield _task(f"Have {count(number, 'open question')} answered", "The target needs them, and nobody has said.")
    needed = [debt for debt in wording.roadmap.evidence_debt if debt.wanted is not None]
    if needed:
        title = f"Have the evidence for {count(len(needed), 'question')} collected"
        yield _task(title, "The level is claimed, but no valid evidence supports it; gates read evidence.")


def _first_steps(wording: Wording) -> list[Step]:
    """The steps of the first phase that has any; what opens the next gate first, then by start and priority."""
    steps = next((phase.steps for phase in wording.roadmap.phases if phase.steps), ())
    upcoming = wording.scores.next_gate
    opening = {step.initiative for step in steps if upcoming in step.unblocks}
    leading = opening | {step.initiative for step in steps if not opening.isdisjoint(step.unlocks)}
    return sorted(steps, key=lambda s: (s.initiative not in leading, s.likely.start, -s.priority, s.order))


def _to_start(wording: Wording, step: Step) -> Decision:
    initiative = wording.rubric.initiative_named[step.initiative]
    role = wording.role(initiative.accountable_role)
    return Decision(
        title=f"Keep on course: {initiative.title}" if step.status == "in-progress" else initiative.title,
        code=initiative.code,
        why=step.because,
        owner=f"{step.owner} ({role})" if step.owner else role,
        cost=wording.cost(initiative.cost_band),
        effort=count_of_weeks(plain(step.effort)),
        start=wording.iso(step.likely.start),
        finish=wording.iso(step.likely.finish),
        finish_high=wording.iso(step.high.finish),
    )


def count_of_weeks(effort: str) -> str:
    """Return `1 person-week`, `2.5 person-weeks`."""
    return f"{effort} {'person-week' if effort == '1' else 'person-weeks'}"


def _task(title: str, why: str) -> Decision:
    return Decision(title, None, why, None, None, None, None, None, None)
