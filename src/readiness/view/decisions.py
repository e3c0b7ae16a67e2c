"""Build the decisions asked of the leaders."""

from collections import Counter
from collections.abc import Iterator, Sequence

from readiness.model.roadmap import Step
from readiness.model.scorecard import Verdict
from readiness.statements.voice import say
from readiness.view.figures import format_plain
from readiness.view.models.report import DecisionView
from readiness.view.phrases import Phrases
from readiness.view.words import count_text, list_text, long_date, person_weeks

_MOST_DECISIONS = 5
_WEEKS_FOR_TASK = 4
"""Weeks to collect evidence or an answer when no planned work sets a date; an assumption."""


def decisions(wording: Phrases) -> tuple[DecisionView, ...]:
    """Return at most five decisions: first steps of the roadmap, then evidence, answers and conditions.

    Steps that open the next gate come first, then the steps they depend on, then the others by priority.
    """
    tasks = [
        task for task in (_collect_evidence(wording), _answer_questions(wording), _meet_conditions(wording)) if task
    ]
    opening, leading = _opening(wording), _leading(wording)
    steps = sorted(
        _first_steps(wording),
        key=lambda s: (s.initiative not in opening, s.initiative not in leading, -s.priority, s.order),
    )
    started = [_start_step(wording, step) for step in steps[: _MOST_DECISIONS - len(tasks)]]
    return (*started, *tasks)


def _collect_evidence(wording: Phrases) -> DecisionView | None:
    """Return the decision to collect the evidence the target still needs; None if no evidence is missing."""
    missing = [id_ for id_ in _missing_evidence(wording) if wording.shows(id_)]
    if not missing:
        return None
    codes = list_text([wording.questionnaire.questions[id_].code for id_ in missing], most=7)
    title = f"Have the evidence for {count_text(len(missing), 'question')} collected"
    return _task(wording, title, f"The level is reached, but gates read evidence: {codes}.", missing, "no cost: paper")


def _answer_questions(wording: Phrases) -> DecisionView | None:
    """Return the decision to answer the open questions the target needs; None if all are answered."""
    missing = [id_ for id_ in wording.roadmap.unanswered if wording.shows(id_)]
    if not missing:
        return None
    them = "it" if len(missing) == 1 else "them"
    why = f"{wording.roadmap.target_title} needs {them}, and nobody has answered yet."
    title = f"Have {count_text(len(missing), 'open question')} answered"
    return _task(wording, title, why, missing, "no cost: a conversation")


def _meet_conditions(wording: Phrases) -> DecisionView | None:
    """Return the decision to meet the conditions of the conditional gates; None without remedies."""
    conditional = [verdict for verdict in wording.scores.gates if verdict.verdict is Verdict.CONDITIONAL]
    ids = list(dict.fromkeys(r.id for verdict in conditional for r in verdict.reasons if wording.shows(r.id)))
    remedies = [wording.answers.remedies[id_] for id_ in ids if id_ in wording.answers.remedies]
    if not remedies:
        return None
    last = max(remedy.due for remedy in remedies)
    owners = list_text(list(dict.fromkeys(remedy.owner for remedy in remedies)), most=3)
    named = list_text([wording.named(id_).code for id_ in ids if id_ in wording.answers.remedies], most=7)
    are = "is" if len(remedies) == 1 else "are"
    gates = list_text([verdict.id for verdict in conditional])
    return DecisionView(
        title=f"See that {count_text(len(remedies), 'condition')} of {gates} {are} met",
        code=None,
        why=f"The gate was reached on a promise: {named}.",
        owner=owners,
        cost="already agreed",
        effort=None,
        start=None,
        finish=last.isoformat(),
        finish_high=None,
        when=long_date(last),
    )


def _missing_evidence(wording: Phrases) -> Iterator[str]:
    """Yield the ids of questions whose supported level meets the target but whose evidenced level does not."""
    for debt in wording.roadmap.evidence_debt:
        if debt.wanted is not None and debt.evidenced < debt.wanted <= debt.supported:
            yield debt.question


def _first_steps(wording: Phrases) -> tuple[Step, ...]:
    """Return the steps of the first phase that has steps, limited to the edition's dimension."""
    steps = (
        tuple(step for step in phase.steps if any(wording.shows(closed.question) for closed in step.closes))
        if wording.edition.dimension
        else phase.steps
        for phase in wording.roadmap.phases
    )
    return next((of_phase for of_phase in steps if of_phase), ())


def _opening(wording: Phrases) -> set[str]:
    """Return the initiatives among the first steps that unblock the next gate."""
    return {step.initiative for step in _first_steps(wording) if wording.scores.next_gate in step.unblocks}


def _leading(wording: Phrases) -> set[str]:
    """Return the initiatives among the first steps that unlock one that unblocks the next gate."""
    opening = _opening(wording)
    return {step.initiative for step in _first_steps(wording) if not opening.isdisjoint(step.unlocks)}


def _start_step(wording: Phrases, step: Step) -> DecisionView:
    initiative = wording.rubric.initiative_named[step.initiative]
    role = wording.role(initiative.accountable_role)
    return DecisionView(
        title=f"Keep on course: {initiative.title}" if step.status == "in-progress" else initiative.title,
        code=initiative.code,
        why=_closed_gaps_text(wording, step),
        owner=wording.answerable(step.owner, role),
        cost=wording.cost(initiative.cost_band),
        effort=person_weeks(format_plain(step.effort)),
        start=wording.iso(step.likely.start),
        finish=wording.iso(step.likely.finish),
        finish_high=wording.iso(step.high.finish),
        when=long_date(wording.day(step.likely.finish)),
    )


def _closed_gaps_text(wording: Phrases, step: Step) -> str:
    """Return a sentence on the gaps a step closes: one gap by code and title, several by their number and codes."""
    gaps = list(dict.fromkeys(closed.question for closed in step.closes))
    if not gaps:
        return say(step.because)
    if len(gaps) == 1:
        name, kind = wording.named(gaps[0]), wording.criticality(gaps[0])
        return f"Closes the gap in {name.code} {name.title}{', a blocker' if kind == 'blocker' else ''}."
    blockers = sum(1 for id_ in gaps if wording.criticality(id_) == "blocker")
    codes = list_text([wording.named(id_).code for id_ in gaps])
    count = "both" if blockers == len(gaps) == 2 else "all" if blockers == len(gaps) else str(blockers)
    kinds = f", {count} of them blockers" if blockers > 1 else ", one of them a blocker" if blockers else ""
    return f"Closes {len(gaps)} gaps{kinds}: {codes}."


def _task(wording: Phrases, title: str, why: str, questions: Sequence[str], cost: str) -> DecisionView:
    """Return a decision on a task outside the roadmap.

    Its owner is the role most of the `questions` are asked of; it is due when the phase of the next gate ends.
    """
    roles = Counter(role for id_ in questions for role in _first_role(wording, id_))
    owner = max(roles, key=lambda role: roles[role]) if roles else None
    phase = next((phase for phase in wording.roadmap.phases if phase.gate == wording.scores.next_gate), None)
    week = phase.finish if phase and phase.finish is not None else _WEEKS_FOR_TASK
    due = wording.day(week)
    role = wording.role(owner) if owner else None
    return DecisionView(title, None, why, role, cost, None, None, due.isoformat(), None, long_date(due))


def _first_role(wording: Phrases, id_: str) -> Sequence[str]:
    """Return the first role the questionnaire names for a question, as a sequence of at most one."""
    return wording.questionnaire.questions[id_].ask[:1]
