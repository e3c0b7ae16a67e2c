"""Filters that limit an interview to a part of the questionnaire."""

from collections.abc import Iterator
from dataclasses import dataclass

from readiness.errors import UnknownNameError
from readiness.model.answer import NO_ANSWER, Answer, State
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.questionnaire import Question
from readiness.model.scorecard import Scorecard
from readiness.model.tool_use import Function, Segment
from readiness.scoring.vote_agreement import vote_spread
from readiness.statements import interview_parts as statements
from readiness.statements.statement import Statement

ONLY = ("core", "prework", "room", "blockers", "unanswered", "flagged", "disagreed")
"""The named filters; the ids of dimensions are filters, too."""
BEYOND_DEPTH = ("blockers",)
"""The filters that ask more than the depth of the assessment: a gate needs its blockers at any depth."""
_NONE = {
    "blockers": statements.no_blockers(),
    "unanswered": statements.all_answered(),
    "flagged": statements.none_flagged(),
    "disagreed": statements.none_apart(),
}
_NONE_MARKED = {"core": statements.no_core, "prework": statements.no_prework, "room": statements.all_prework}


@dataclass(frozen=True, slots=True)
class QuestionFilter:
    """The questions that an interview is limited to, fixed at its start, so that an answered question stays in it."""

    name: str
    ids: frozenset[str] | None
    """The question ids; None when every question is asked."""
    why: Statement | None = None
    """The reason why the filter can be empty; None when only the profile can be the reason."""

    def holds(self, question: Question) -> bool:
        """Return whether a question is in the filter."""
        return self.ids is None or question.id in self.ids

    @property
    def nothing(self) -> tuple[Statement, Statement]:
        """The error message and hint for an interview without questions."""
        if self.why:
            return statements.nothing_to_ask(why=self.why), statements.without_only()
        return statements.profile_leaves_none(), statements.check_facts()


def question_filter(
    name: str, pack: Pack, scorecard: Scorecard, answers: Answers, target: str | None
) -> QuestionFilter:
    """Return the filter with a name, or for a dimension's id. Raises UnknownNameError."""
    if not name:
        return QuestionFilter("", None)
    questionnaire = pack.questionnaire
    questions = questionnaire.questions.values()
    kinds = [*ONLY, *(node.id for node in questionnaire.dimensions)]
    match name:
        case "core":
            ids = {one.id for one in questions if one.asked_from == "short"}
        case "prework":
            ids = {one.id for one in questions if one.prework}
        case "room":
            ids = {one.id for one in questions if needs_room(one, answers.answers.get(one.id, NO_ANSWER), pack)}
        case "blockers":
            ids = set(blockers_left(scorecard, target))
        case "unanswered":
            ids = {id_ for id_, score in scorecard.questions.items() if score.state is State.UNANSWERED}
        case "flagged":
            ids = {id_ for id_, answer in _every_answer(answers) if answer.flagged}
        case "disagreed":
            ids = {id_ for id_, answer in _every_answer(answers) if is_disagreed(answer, id_, pack)}
        case dimension if dimension in kinds:
            ids = {one.id for one in questions if questionnaire.dimension_of[one.id].id == dimension}
        case _:
            raise UnknownNameError("part of the questionnaire", name, kinds)
    return QuestionFilter(name, frozenset(ids), _why_nothing(name, pack, empty=not ids))


def _every_answer(answers: Answers) -> Iterator[tuple[str, Answer]]:
    """Yield each answer with the id of its question, those of functions and segments among them."""
    parts: tuple[Answers | Function | Segment, ...] = (answers, *answers.functions, *answers.segments)
    for part in parts:
        yield from part.answers.items()


def _why_nothing(name: str, pack: Pack, *, empty: bool) -> Statement | None:
    """Return the reason why a filter is empty; None when only the profile can be the reason."""
    if name == "blockers" and not pack.rubric.gates:
        return statements.no_gates(rubric=pack.rubric.rubric)
    if empty and name in _NONE_MARKED:
        return _NONE_MARKED[name](pack=pack.name)
    return _NONE.get(name)


def blockers_left(scorecard: Scorecard, target: str | None = None) -> list[str]:
    """Return the ids of the blockers that keep the target, or the next gate, from passing."""
    gate = target if target in {verdict.id for verdict in scorecard.gates} else scorecard.next_gate
    if gate is None:
        return []
    reasons = scorecard.gate(gate).reasons
    return [reason.id for reason in reasons if reason.criticality == "blocker" and reason.id in scorecard.questions]


def is_disagreed(answer: Answer, question: str, pack: Pack) -> bool:
    """Return whether the last votes on a question need a discussion: far apart, or different without an answer."""
    votes = answer.second_votes or answer.votes
    spread = vote_spread(votes, pack.rubric.scale_of(question))
    return (spread is not None and spread.is_wide) or (
        len(set(votes.values())) > 1 and answer.state is State.UNANSWERED
    )


def needs_room(question: Question, answer: Answer, pack: Pack) -> bool:
    """Return whether a question is for the room: no prework, or prework on which people who were asked disagree."""
    return not question.prework or is_disagreed(answer, question.id, pack)
