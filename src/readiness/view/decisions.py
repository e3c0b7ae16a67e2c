"""What the leaders are asked to decide, and what to start with."""

from collections import Counter
from collections.abc import Iterator, Sequence

from readiness.model.roadmap import Step
from readiness.model.scorecard import Verdict
from readiness.view.figures import format_plain
from readiness.view.models.report import DecisionView
from readiness.view.phrases import Phrases
from readiness.view.words import count_text, list_text, long_date, person_weeks

_MOST_DECISIONS = 5
_WEEKS_FOR_PAPER = 4
"""An assumption: how long it takes to find a paper or to ask a person, where no work sets a date."""


def decisions(wording: Phrases) -> tuple[DecisionView, ...]:
    """Return at most five: what opens the next gate and what it needs first, then papers, answers and conditions."""
    tasks = [task for task in (_papers(wording), _answers(wording), _conditions(wording)) if task]
    opening, leading = _opening(wording), _leading(wording)
    steps = sorted(
        _first_steps(wording),
        key=lambda s: (s.initiative not in opening, s.initiative not in leading, -s.priority, s.order),
    )
    started = [_to_start(wording, step) for step in steps[: _MOST_DECISIONS - len(tasks)]]
    return (*started, *tasks)


def _papers(wording: Phrases) -> DecisionView | None:
    """To have the evidence collected that the target waits for."""
    owed = [id_ for id_ in _evidence_owed(wording) if wording.shows(id_)]
    if not owed:
        return None
    codes = list_text([wording.questionnaire.questions[id_].code for id_ in owed], most=7)
    title = f"Have the evidence for {count_text(len(owed), 'question')} collected"
    return _task(wording, title, f"The level is reached, but gates read evidence: {codes}.", owed, "no cost: paper")


def _answers(wording: Phrases) -> DecisionView | None:
    """To have the questions answered that the target needs."""
    missing = [id_ for id_ in wording.roadmap.unanswered if wording.shows(id_)]
    if not missing:
        return None
    them = "it" if len(missing) == 1 else "them"
    why = f"{wording.roadmap.target_title} needs {them}, and nobody has answered yet."
    title = f"Have {count_text(len(missing), 'open question')} answered"
    return _task(wording, title, why, missing, "no cost: a conversation")


def _conditions(wording: Phrases) -> DecisionView | None:
    """To see that the conditions are met under which a gate was reached."""
    held = [verdict for verdict in wording.scores.gates if verdict.verdict is Verdict.CONDITIONAL]
    ids = list(dict.fromkeys(r.id for verdict in held for r in verdict.reasons if wording.shows(r.id)))
    remedies = [wording.answers.remedies[id_] for id_ in ids if id_ in wording.answers.remedies]
    if not remedies:
        return None
    last = max(remedy.due for remedy in remedies)
    owners = list_text(list(dict.fromkeys(remedy.owner for remedy in remedies)), most=3)
    named = list_text([wording.named(id_).code for id_ in ids if id_ in wording.answers.remedies], most=7)
    are = "is" if len(remedies) == 1 else "are"
    gates = list_text([verdict.id for verdict in held])
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


def _evidence_owed(wording: Phrases) -> Iterator[str]:
    """Questions that meet the target's level but for their evidence."""
    for debt in wording.roadmap.evidence_debt:
        if debt.wanted is not None and debt.evidenced < debt.wanted <= debt.supported:
            yield debt.question


def _first_steps(wording: Phrases) -> tuple[Step, ...]:
    """The steps of the first phase that has any."""
    steps = (
        tuple(step for step in phase.steps if any(wording.shows(closed.question) for closed in step.closes))
        if wording.edition.dimension
        else phase.steps
        for phase in wording.roadmap.phases
    )
    return next((of_phase for of_phase in steps if of_phase), ())


def _opening(wording: Phrases) -> set[str]:
    """The first steps that open the next gate."""
    return {step.initiative for step in _first_steps(wording) if wording.scores.next_gate in step.unblocks}


def _leading(wording: Phrases) -> set[str]:
    """The first steps that must come before one that opens the next gate."""
    opening = _opening(wording)
    return {step.initiative for step in _first_steps(wording) if not opening.isdisjoint(step.unlocks)}


def _to_start(wording: Phrases, step: Step) -> DecisionView:
    initiative = wording.rubric.initiative_named[step.initiative]
    role = wording.role(initiative.accountable_role)
    return DecisionView(
        title=f"Keep on course: {initiative.title}" if step.status == "in-progress" else initiative.title,
        code=initiative.code,
        why=_closes(wording, step),
        owner=wording.answerable(step.owner, role),
        cost=wording.cost(initiative.cost_band),
        effort=person_weeks(format_plain(step.effort)),
        start=wording.iso(step.likely.start),
        finish=wording.iso(step.likely.finish),
        finish_high=wording.iso(step.high.finish),
        when=long_date(wording.day(step.likely.finish)),
    )


def _closes(wording: Phrases, step: Step) -> str:
    """What a step closes, for a reader who knows no codes: one gap by its title, many by their number."""
    gaps = list(dict.fromkeys(closed.question for closed in step.closes))
    if not gaps:
        return step.because
    if len(gaps) == 1:
        name, kind = wording.named(gaps[0]), wording.criticality(gaps[0])
        return f"Closes the gap in {name.code} {name.title}{', a blocker' if kind == 'blocker' else ''}."
    blockers = sum(1 for id_ in gaps if wording.criticality(id_) == "blocker")
    codes = list_text([wording.named(id_).code for id_ in gaps])
    among = "both" if blockers == len(gaps) == 2 else "all" if blockers == len(gaps) else str(blockers)
    kinds = f", {among} of them blockers" if blockers > 1 else ", one of them a blocker" if blockers else ""
    return f"Closes {len(gaps)} gaps{kinds}: {codes}."


def _task(wording: Phrases, title: str, why: str, questions: Sequence[str], cost: str) -> DecisionView:
    """Something to have done that is no work on the roadmap: by those who know, before the next gate can open."""
    who = Counter(role for id_ in questions for role in _who_knows(wording, id_))
    owner = max(who, key=lambda role: who[role]) if who else None
    phase = next((phase for phase in wording.roadmap.phases if phase.gate == wording.scores.next_gate), None)
    week = phase.finish if phase and phase.finish is not None else _WEEKS_FOR_PAPER
    by = wording.day(week)
    role = wording.role(owner) if owner else None
    return DecisionView(title, None, why, role, cost, None, None, by.isoformat(), None, long_date(by))


def _who_knows(wording: Phrases, id_: str) -> Sequence[str]:
    """The role that should be asked first, of those the questionnaire names."""
    return wording.questionnaire.questions[id_].ask[:1]
