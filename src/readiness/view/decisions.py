"""Build the decisions asked of the leaders."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from readiness.model.counts import Conditions, Due
from readiness.model.outlook import Promise
from readiness.model.roadmap import Step
from readiness.statements import decisions as statements
from readiness.statements.counts import person_weeks
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Value, Words
from readiness.view.entry_words import entry_words
from readiness.view.figures import plain_figure
from readiness.view.models.leader import DecisionView
from readiness.view.phrases import Phrases

_MOST_DECISIONS, _MOST_NAMED, _MOST_OWNERS = 5, 3, 3
_WEEKS_FOR_TASK = 4
"""Weeks to collect evidence or an answer when no planned work sets a date; an assumption."""


def decisions(wording: Phrases) -> tuple[DecisionView, ...]:
    """Return at most five decisions, or four beside a lane, with what is due first.

    Where the tool in use must be made safe, or too much is unknown, that comes before all: then first steps of the
    roadmap, evidence, answers and conditions. Steps that open the next gate come before the steps they depend on, then
    the others by priority.
    """
    first = _first(wording)
    most = _MOST_DECISIONS - bool(wording.roadmap.safe_now)
    asked = (_show_again(wording), _collect_evidence(wording), _answer_questions(wording))
    tasks, conditions = [task for task in asked if task], _meet_conditions(wording)
    opening, leading = _opening(wording), _leading(wording)
    steps = sorted(
        _first_steps(wording),
        key=lambda s: (s.initiative not in opening, s.initiative not in leading, -s.priority, s.order),
    )
    left = most - len(first) - len(tasks)
    if conditions and left > 0 and not _are_met(wording, steps[:left]):
        tasks.append(conditions)
    tasks = tasks[: most - len(first)]
    started = [_start_step(wording, step) for step in steps[: most - len(first) - len(tasks)]]
    return (*first, *started, *tasks)


def _are_met(wording: Phrases, steps: Sequence[Step]) -> bool:
    """Return whether some steps meet all conditions of the gates reached."""
    closed = {gap.question for step in steps for gap in step.closes}
    return closed.issuperset(wording.scores.conditions[wording.part].ids)


def _first(wording: Phrases) -> list[DecisionView]:
    """Return what comes before all: what makes a tool in use safe, what must be found out, and decided anew."""
    return [*_safe_and_sure(wording), *_due(wording)]


def _due(wording: Phrases) -> tuple[DecisionView, ...]:
    if not wording.answers.decisions:
        return ()
    from readiness.view.decided import decisions_due  # noqa: PLC0415 - only where something was decided

    return decisions_due(wording)


def _safe_and_sure(wording: Phrases) -> list[DecisionView]:
    live = wording.scores.live
    is_paused = live is not None and live.status.use == "paused"
    if not (wording.roadmap.safe_now or wording.roadmap.find_out_first or is_paused):
        return []
    from readiness.view.first_decisions import first_decisions  # noqa: PLC0415 - only where something comes first

    return first_decisions(wording)


def _collect_evidence(wording: Phrases) -> DecisionView | None:
    """Return the decision to collect the evidence the target still needs; None if no evidence is missing."""
    missing = missing_evidence(wording, is_reopened=False)
    if not missing:
        return None
    title, why = statements.collect(number=len(missing)), statements.collect_why(questions=_named(wording, missing))
    return _task(wording, title, why, missing, statements.paper())


def _show_again(wording: Phrases) -> DecisionView | None:
    """Return the decision to show again what events reopened, beside the lane; None if nothing of it is needed."""
    in_lane = {one.question for step in wording.roadmap.safe_now for one in step.questions}
    missing = [id_ for id_ in missing_evidence(wording, is_reopened=True) if id_ not in in_lane]
    if not missing:
        return None
    title, why = statements.show_again(questions=_named(wording, missing)), statements.show_again_why()
    return _task(wording, title, why, missing, statements.depends())


def _named(wording: Phrases, ids: Sequence[str]) -> tuple[Value, ...]:
    """Return questions or nodes by code and title: the first ones, and the number of the others."""
    return at_most([entry_words(wording.named(id_)) for id_ in ids], _MOST_NAMED)


def _answer_questions(wording: Phrases) -> DecisionView | None:
    """Return the decision to answer the open questions the target needs; None if all are, or come first."""
    missing = [id_ for id_ in wording.roadmap.unanswered if wording.shows(id_)]
    if not missing or wording.roadmap.find_out_first:
        return None
    why = statements.answer_why(target=wording.roadmap.target_title, number=len(missing))
    return _task(wording, statements.answer(number=len(missing)), why, missing, statements.conversation())


def _meet_conditions(wording: Phrases) -> DecisionView | None:
    """Return the decision to meet the conditions of the gates reached, due by the first; None without conditions.

    Conditions that a decision on work meets are named there, and not asked for twice.
    """
    conditions = wording.scores.conditions[wording.part]
    first = conditions.first_due
    if first is None:
        return None
    title = statements.meet(number=len(conditions.ids), gates=at_most(conditions.gates))
    return DecisionView(
        key="conditions",
        sentence=statements.decide(title=title, day=first.day),
        decide_by=first.day,
        title=title,
        code=None,
        why=_promised(wording, conditions, first),
        owner=statements.owned_by(owners=at_most(conditions.owners, _MOST_OWNERS)),
        cost=statements.agreed(),
        effort=None,
        start=None,
        finish=first.day,
        finish_50=None,
    )


def _promised(wording: Phrases, conditions: Conditions, first: Due) -> Statement:
    if len(conditions.ids) == 1:
        return statements.meet_why(questions=_named(wording, conditions.ids))
    ids = sorted(conditions.ids, key=lambda id_: id_ != first.id)
    code = wording.named(first.id).code
    return statements.meet_first_why(question=code, owner=first.owner, questions=_named(wording, ids))


def missing_evidence(wording: Phrases, *, is_reopened: bool) -> list[str]:
    """Return the questions whose supported level meets the target but whose evidenced level does not.

    Either those that an event reopened, or all others; limited to the edition's dimension.
    """
    return [
        debt.question
        for debt in wording.roadmap.evidence_debt
        if debt.wanted is not None
        and debt.evidenced < debt.wanted <= debt.supported
        and debt.is_reopened == is_reopened
        and wording.shows(debt.question)
    ]


def _first_steps(wording: Phrases) -> tuple[Step, ...]:
    """Return the steps of the first phase that has steps beside the lane, limited to the edition's dimension."""
    steps = (
        tuple(step for step in phase.steps if any(wording.shows(closed.question) for closed in step.closes))
        if wording.edition.dimension
        else phase.steps
        for phase in wording.roadmap.phases
    )
    first = {step.initiative for step in wording.roadmap.safe_now}
    steps = (tuple(step for step in of_phase if step.initiative not in first) for of_phase in steps)
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
    role, is_started = wording.role(initiative.accountable_role), step.status == "in-progress"
    finish, why = wording.day(step.dates.at_80), _closed_gaps(wording, step)
    broken, promise = _first_broken(wording, step), _first_promised(wording, step)
    if broken:
        why = _too_late(wording, why, broken, finish)
    elif promise:
        code, day = wording.named(promise.id).code, promise.day
        why = statements.closes_condition(closes=why, owner=promise.owner, question=code, promised=day)
    title: Words = statements.keep_on_course(initiative=initiative.title) if is_started else initiative.title
    start = wording.day(step.dates.start_50)
    return DecisionView(
        key=f"work:{step.initiative}",
        sentence=statements.decide(title=title, day=start),
        decide_by=start,
        title=title,
        code=initiative.code,
        why=why,
        owner=wording.answerable(step.owner, role),
        cost=wording.cost(initiative),
        effort=person_weeks(number=plain_figure(step.effort)),
        start=start,
        finish=broken.promised if broken else finish,
        finish_50=None if broken else wording.day(step.dates.at_50),
    )


def _first_broken(wording: Phrases, step: Step) -> Promise | None:
    """Return the remedy due first that a step closes too late; None where it keeps all."""
    closed = {gap.question for gap in step.closes}
    late = (one for one in wording.roadmap.promises if one.kind == "remedy" and one.id in closed and one.part is None)
    return min(late, key=lambda one: one.promised, default=None)


def _too_late(wording: Phrases, closes: Statement, broken: Promise, planned: date) -> Statement:
    code, day = wording.named(broken.id).code, broken.promised
    if broken.owner is None:
        return statements.closes_too_late(closes=closes, question=code, promised=day, planned=planned)
    return statements.closes_later_than_promised(
        closes=closes, owner=broken.owner, question=code, promised=day, planned=planned
    )


def _first_promised(wording: Phrases, step: Step) -> Due | None:
    """Return the condition of a gate reached that a step meets and that is due first; None where it meets none."""
    closed, conditions = {gap.question for gap in step.closes}, wording.scores.conditions[wording.part].ids
    due = (
        Due(reason.id, reason.remedy.owner, reason.remedy.due)
        for gate in wording.scores.gates
        for reason in gate.reasons
        if reason.remedy and reason.id in conditions and reason.id in closed
    )
    return min(due, key=lambda one: one.day, default=None)


def _closed_gaps(wording: Phrases, step: Step) -> Statement:
    """Return a sentence on the gaps a step closes: one gap by code and title, several by their number and codes."""
    gaps = list(dict.fromkeys(closed.question for closed in step.closes))
    if not gaps:
        return step.because
    blockers, number = sum(1 for id_ in gaps if wording.criticality(id_) == "blocker"), len(gaps)
    if number == 1:
        name = wording.named(gaps[0])
        question = f"{name.code} {name.title}"
        return statements.closes_blocker(question=question) if blockers else statements.closes_gap(question=question)
    broken, promise = _first_broken(wording, step), _first_promised(wording, step)
    told = broken or promise
    codes = _named(wording, sorted(gaps, key=lambda id_: told is None or id_ != told.id))
    if blockers == number:
        every = statements.closes_both_blockers if number == 2 else statements.closes_all_blockers
        return every(number=number, questions=codes)
    if blockers:
        return statements.closes_some_blockers(number=number, blockers=blockers, questions=codes)
    return statements.closes_gaps(number=number, questions=codes)


def _task(
    wording: Phrases, title: Statement, why: Statement, questions: Sequence[str], cost: Statement
) -> DecisionView:
    """Return a decision on a task outside the roadmap.

    Its owner is the role most of the `questions` are asked of; it is due when the phase of the next gate ends.
    """
    roles = Counter(role for id_ in questions for role in _first_role(wording, id_))
    owner = max(roles, key=lambda role: roles[role]) if roles else None
    phase = wording.roadmap.phase_to(wording.scores.next_gate)
    week = phase.at_80 if phase and phase.at_80 is not None else _WEEKS_FOR_TASK
    role = wording.role(owner) if owner else statements.leaders_name_one()
    day = wording.day(week)
    sentence = statements.decide(title=title, day=day)
    return DecisionView(title.code, sentence, day, title, None, why, role, cost, None, None, day, None)


def _first_role(wording: Phrases, id_: str) -> Sequence[str]:
    """Return the first role the questionnaire names for a question, as a sequence of at most one."""
    return wording.questionnaire.questions[id_].ask[:1]
