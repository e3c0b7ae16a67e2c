"""What the leaders are asked to decide, and what to start with."""

from collections.abc import Iterator
from itertools import islice

from readiness.model.roadmap import Step
from readiness.reporting.view.rounding import plain
from readiness.reporting.view.shape import Decision
from readiness.reporting.view.shape_words import Named
from readiness.reporting.view.wording import Wording
from readiness.reporting.view.words import count, listed

_MOST_DECISIONS = 3
_MOST_TO_START_WITH = 5


def decisions(wording: Wording) -> tuple[Decision, ...]:
    """Return at most three: the work that opens the next gate, the most worthwhile first, and evidence it waits for."""
    return tuple(islice(_decisions(wording), _MOST_DECISIONS))


def start_with(wording: Wording) -> tuple[Named, ...]:
    """Return at most five initiatives to start with, in the order they start."""
    opening, leading = _opening(wording), _leading(wording)
    steps = sorted(_first_steps(wording), key=lambda s: (s.initiative not in opening | leading, s.order))
    return tuple(wording.initiative(step.initiative) for step in steps[:_MOST_TO_START_WITH])


def _decisions(wording: Wording) -> Iterator[Decision]:
    opening = _opening(wording)
    steps = sorted(_first_steps(wording), key=lambda s: (s.initiative not in opening, -s.priority, s.order))
    owed = list(_evidence_owed(wording))
    for step in steps[: _MOST_DECISIONS - 1 if owed else _MOST_DECISIONS]:
        yield _to_start(wording, step)
    if owed:
        codes = listed([wording.questionnaire.questions[id_].code for id_ in owed], most=7)
        title = f"Have the evidence for {count(len(owed), 'question')} collected"
        yield _task(title, f"The level is reached, but gates read evidence: {codes}.")
    if number := len(wording.roadmap.unanswered):
        yield _task(
            f"Have {count(number, 'open question')} answered",
            f"{wording.roadmap.target_title} needs {'it' if number == 1 else 'them'}, and nobody has answered yet.",
        )


def _evidence_owed(wording: Wording) -> Iterator[str]:
    """Questions that meet the target's level but for their evidence."""
    for debt in wording.roadmap.evidence_debt:
        if debt.wanted is not None and debt.evidenced < debt.wanted <= debt.supported:
            yield debt.question


def _first_steps(wording: Wording) -> tuple[Step, ...]:
    """The steps of the first phase that has any."""
    return next((phase.steps for phase in wording.roadmap.phases if phase.steps), ())


def _opening(wording: Wording) -> set[str]:
    """The first steps that open the next gate."""
    return {step.initiative for step in _first_steps(wording) if wording.scores.next_gate in step.unblocks}


def _leading(wording: Wording) -> set[str]:
    """The first steps that must come before one that opens the next gate."""
    opening = _opening(wording)
    return {step.initiative for step in _first_steps(wording) if not opening.isdisjoint(step.unlocks)}


def _to_start(wording: Wording, step: Step) -> Decision:
    initiative = wording.rubric.initiative_named[step.initiative]
    role = wording.role(initiative.accountable_role)
    return Decision(
        title=f"Keep on course: {initiative.title}" if step.status == "in-progress" else initiative.title,
        code=initiative.code,
        why=_closes(wording, step),
        owner=wording.answerable(step.owner, role),
        cost=wording.cost(initiative.cost_band),
        effort=count_of_weeks(plain(step.effort)),
        start=wording.iso(step.likely.start),
        finish=wording.iso(step.likely.finish),
        finish_high=wording.iso(step.high.finish),
    )


def _closes(wording: Wording, step: Step) -> str:
    """What a step closes, for a reader who knows no codes: one gap by its title, many by their number."""
    gaps = list(dict.fromkeys(closed.question for closed in step.closes))
    if not gaps:
        return step.because
    if len(gaps) == 1:
        name, kind = wording.named(gaps[0]), wording.criticality(gaps[0])
        return f"Closes the gap in {name.code} {name.title}{', a blocker' if kind == 'blocker' else ''}."
    blockers = sum(1 for id_ in gaps if wording.criticality(id_) == "blocker")
    codes = listed([wording.named(id_).code for id_ in gaps])
    among = "both" if blockers == len(gaps) == 2 else "all" if blockers == len(gaps) else str(blockers)
    kinds = f", {among} of them blockers" if blockers > 1 else ", one of them a blocker" if blockers else ""
    return f"Closes {len(gaps)} gaps{kinds}: {codes}."


def count_of_weeks(effort: str) -> str:
    """Return `1 person-week`, `2.5 person-weeks`."""
    return f"{effort} {'person-week' if effort == '1' else 'person-weeks'}"


def _task(title: str, why: str) -> Decision:
    return Decision(title, None, why, None, None, None, None, None, None)
