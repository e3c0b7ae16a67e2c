"""Build the decisions on tasks outside the roadmap: evidence to collect, answers to find, shortfalls without work."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from readiness.model.verdict import ReasonKind, Verdict
from readiness.statements import decisions as statements
from readiness.statements import tasks
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Value, Words
from readiness.view.ask import OTHERS, WEEKS_FOR_TASK, Ask, before_task, when
from readiness.view.entry_words import entry_words
from readiness.view.missing_evidence import missing_evidence
from readiness.view.models.leader import DecisionView
from readiness.view.phrases import Phrases

_MOST_NAMED = 3


def task_decisions(wording: Phrases) -> Iterator[Ask]:
    """Yield the decisions on evidence to collect or show again, on open questions and on what no work closes."""
    yield from _show_again(wording)
    yield from _collect(wording)
    yield from _answer(wording)
    yield from _close(wording)


def _collect(wording: Phrases) -> Iterator[Ask]:
    missing = missing_evidence(wording, is_reopened=False)
    if missing:
        named, due = _named(wording, missing), _due(wording)
        sentence = tasks.collect(when=when(wording, before_task(wording, due)), questions=named, day=due)
        title, why = statements.collect(number=len(missing)), statements.collect_why(questions=named)
        yield _task(wording, "evidence", sentence, title, why, missing, statements.paper())


def _show_again(wording: Phrases) -> Iterator[Ask]:
    """Yield the decision to show again what events reopened, beside the lane."""
    in_lane = {one.question for step in wording.roadmap.safe_now for one in step.questions}
    missing = [id_ for id_ in missing_evidence(wording, is_reopened=True) if id_ not in in_lane]
    if missing:
        named, due = _named(wording, missing), _due(wording)
        sentence = tasks.show_again(when=when(wording, before_task(wording, due)), questions=named, day=due)
        title, why = statements.show_again(questions=named), statements.show_again_why()
        yield _task(wording, "show-again", sentence, title, why, missing, statements.depends())


def _answer(wording: Phrases) -> Iterator[Ask]:
    """Yield the decision to answer the open questions the target needs, unless they come first."""
    missing = [id_ for id_ in wording.roadmap.unanswered if wording.shows(id_)]
    if missing and not wording.roadmap.find_out_first:
        number, due = len(missing), _due(wording)
        asked = when(wording, before_task(wording, due))
        sentence = tasks.answer(when=asked, questions=_named(wording, missing), number=number, day=due)
        why = statements.answer_why(target=wording.roadmap.target_title, number=number)
        cost = statements.conversation()
        yield _task(wording, "answers", sentence, statements.answer(number=number), why, missing, cost)


def _close(wording: Phrases) -> Iterator[Ask]:
    """Yield the decision on what fails the next gate and no work closes."""
    upcoming = wording.scores.next_gate
    gate = wording.scores.gate(upcoming) if upcoming else None
    if gate is None or gate.verdict is not Verdict.FAILED:
        return
    roadmap = wording.roadmap
    first = {one.question for step in roadmap.safe_now for one in step.questions}
    uncovered = {*roadmap.uncovered} - first.union(roadmap.find_out_first)
    short = [one.id for one in gate.reasons if one.kind is ReasonKind.SHORT and one.id in uncovered]
    short = [id_ for id_ in short if wording.shows(id_)]
    if short:
        number, named = len(short), _named(wording, short)
        asked = when(wording, wording.day(WEEKS_FOR_TASK))
        sentence = tasks.close(when=asked, questions=named, number=number, gate=gate.id)
        title, why = statements.close(number=number), statements.close_why(gate=gate.id)
        day, owner = wording.day(WEEKS_FOR_TASK), first_asked(wording, short)
        view = DecisionView("no-work", sentence, day, title, None, why, owner, None, None, None, day, None)
        yield Ask(view, OTHERS)


def _named(wording: Phrases, ids: Sequence[str]) -> tuple[Value, ...]:
    """Return questions by code and title: the first ones, and the number of the others."""
    return at_most([entry_words(wording.named(id_)) for id_ in ids], _MOST_NAMED)


def _due(wording: Phrases) -> date:
    """Return the day on which a task is due: the end of the phase of the next gate, else in four weeks."""
    phase = wording.roadmap.phase_to(wording.scores.next_gate)
    return wording.day(phase.at_80 if phase and phase.at_80 is not None else WEEKS_FOR_TASK)


def _task(
    wording: Phrases,
    key: str,
    sentence: Statement,
    title: Statement,
    why: Statement,
    questions: Sequence[str],
    cost: Statement,
) -> Ask:
    due, owner = _due(wording), first_asked(wording, questions)
    by = before_task(wording, due)
    return Ask(DecisionView(key, sentence, by, title, None, why, owner, cost, None, None, due, None), OTHERS)


def first_asked(wording: Phrases, questions: Sequence[str]) -> Words:
    """Return the role that most of some questions are asked of first; or that the leaders name somebody."""
    asked = (wording.questionnaire.questions[id_].ask[:1] for id_ in questions)
    roles = Counter(role for first in asked for role in first)
    return wording.role(max(roles, key=lambda role: roles[role])) if roles else statements.leaders_name_one()
