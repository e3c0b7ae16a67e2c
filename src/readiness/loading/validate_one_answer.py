"""Validate one answer against its question, scale, profile and date."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from readiness.errors import Problem
from readiness.loading.references_exist import scale_text
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.adapt_to_profile import may_hold, never_not_applicable, question_for_profile
from readiness.model.answers import Answer
from readiness.model.condition import Profile
from readiness.model.field_types import quote_value
from readiness.model.pack import Pack
from readiness.model.question_rubric import QuestionRubric
from readiness.model.questionnaire import Question
from readiness.model.scale import Scale
from readiness.suggestions import Suggestions


@dataclass(frozen=True)
class AnswerContext:
    """The context that an answer is validated in, and its file."""

    pack: Pack
    document: Document
    day: date
    profile: Profile
    """The settled profile: with `false` for yes-no facts that are ruled out (`Questionnaire.settled`)."""
    said: Mapping[str, Answer] = field(default_factory=dict)
    """All answers by question id."""
    voters: tuple[str, ...] | None = None
    """The names of participants, who may vote; None when they are not known."""
    suggest: Suggestions = field(default_factory=Suggestions)
    """Suggestions for wrong names."""
    knows_facts: bool = True
    """True if the facts in the organization's file are in the profile."""

    def judged(self, id_: str) -> QuestionRubric:
        """Return the rules for a question and this profile."""
        return question_for_profile(self.pack.rubric.questions[id_], self.profile)


def validate_one_answer(id_: str, answer: Answer, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    """Yield the problems of an answer at the key path `place`."""
    pack, document = about.pack, about.document
    question = pack.questionnaire.questions.get(id_)
    if question is None:
        if id_ in pack.questionnaire.by_code:
            hint = f"answers are kept by id: write '{pack.questionnaire.by_code[id_].id}'"
        else:
            hint = about.suggest(id_, pack.questionnaire.questions)
        yield document.key_problem(place, f"there is no question {quote_value(id_)} in {pack.name}", hint)
        return
    scale = pack.rubric.scale_of(id_)
    if answer.level is not None:
        yield from _level(answer.level, scale, document, (*place, "level"))
    yield from _facets(answer, scale, about, (*place, "facets"))
    for index, evidence in enumerate(answer.evidence):
        way = (*place, "evidence", index)
        if evidence.date and evidence.date > about.day:
            yield from _date_after_assessment("this evidence", evidence.date, about, (*way, "date"))
        if evidence.supports is not None:
            yield from _level(evidence.supports, scale, document, (*way, "supports"))
    yield from _votes(answer, scale, about, (*place, "votes"))
    yield from _measured(id_, answer, about, place)
    yield from _done_late(id_, answer, about, place)
    if answer.not_applicable is not None:
        yield from _not_applicable(id_, answer, about, place)
    yield from _does_not_count(question, about, place)


def _does_not_count(question: Question, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    """Yield a warning for an answer to a question that the profile or an earlier answer rules out."""
    if not may_hold(question.ask_when, about.profile):
        message = f"'{question.id}' is not asked for this profile; the answer does not count"
        yield about.document.key_problem(place, message, f"it is asked when {question.ask_when}", warning=True)
    for earlier, needed in question.follows.items():
        earlier_answer = about.said.get(earlier)
        if earlier_answer is not None and earlier_answer.level is not None and earlier_answer.level < needed:
            message = (
                f"'{question.id}' follows '{earlier}' at level {needed}, which is answered with {earlier_answer.level}"
            )
            yield about.document.key_problem(place, f"{message}; it does not count", warning=True)


def _level(level: int, scale: Scale, document: Document, place: KeyPath) -> Iterator[Problem]:
    if level not in scale.named:
        yield document.problem(place, f"{level} is not a level of the scale", scale_text(scale))


def _facets(answer: Answer, scale: Scale, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    facets = about.pack.rubric.facets
    if answer.facets and facets is None:
        message = f"{about.pack.rubric.rubric} does not ask for facets"
        yield about.document.key_problem(place, message, "give one level: 'level: 2'")
        return
    for id_, level in answer.facets.items():
        if facets and id_ not in facets.titles:
            message = f"there is no facet {quote_value(id_)}"
            yield about.document.key_problem((*place, id_), message, about.suggest(id_, facets.titles))
        yield from _level(level, scale, about.document, (*place, id_))


def _votes(answer: Answer, scale: Scale, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    if answer.votes and about.pack.rubric.facets is not None:
        message = f"{about.pack.rubric.rubric} asks for facets, which are not voted on"
        yield about.document.key_problem(place, message, "remove 'votes'")
        return
    for voter, vote in answer.votes.items():
        if about.voters is not None and voter not in about.voters:
            hint = about.suggest(voter, about.voters) if about.voters else "name who is in the room: 'participants'"
            yield about.document.key_problem((*place, voter), f"there is no participant {quote_value(voter)}", hint)
        if isinstance(vote, int):
            yield from _level(vote, scale, about.document, (*place, voter))


def _date_after_assessment(what: str, day: date, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    message = f"{what} is dated {day}, after the assessment ({about.day})"
    yield about.document.problem(place, message, "correct one of the two dates")


def _measured(id_: str, answer: Answer, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    if answer.measured is None:
        return
    if about.judged(id_).measure is None:
        message = f"'{id_}' has no measure"
        yield about.document.key_problem((*place, "measured"), message, "move the figure to the note")
    elif answer.measured.date > about.day:
        yield from _date_after_assessment("this figure", answer.measured.date, about, (*place, "measured", "date"))


def _done_late(id_: str, answer: Answer, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    if answer.done_late is None:
        return
    if not about.judged(id_).may_be_late:
        message = f"'{id_}' does not ask for something that has its time, so it cannot be done late"
        yield about.document.key_problem((*place, "done_late"), message, "remove 'done_late'")
    elif answer.done_late.date > about.day:
        yield from _date_after_assessment(
            "this acceptance", answer.done_late.date, about, (*place, "done_late", "date")
        )


def _not_applicable(id_: str, answer: Answer, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    roles = about.pack.questionnaire.roles
    allowed = {role: roles.get(role, role) for role in about.pack.policies[id_].not_applicable_by}
    approver = (answer.approved_by or "").casefold()
    if allowed and approver not in {name.casefold() for name in (*allowed, *allowed.values())}:
        message = f"{quote_value(answer.approved_by)} cannot say that '{id_}' does not apply"
        hint = f"the rubric leaves that to: {', '.join(allowed.values())}"
        yield about.document.problem((*place, "approved_by"), message, hint)
    if not about.knows_facts:
        return
    if why := never_not_applicable(about.judged(id_), about.pack.rubric.policies.never_not_applicable, about.profile):
        hint = "give a level, or 'unknown'"
        yield about.document.problem((*place, "not_applicable"), f"'{id_}' {why}", hint)
