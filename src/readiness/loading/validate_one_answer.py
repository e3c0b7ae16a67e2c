"""Validate one answer against its question, scale, profile and date."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from readiness import statements
from readiness.errors import Problem
from readiness.loading.references_exist import level_hint
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.adapt_to_profile import forbids_not_applicable, may_hold, question_for_profile
from readiness.model.answer import Answer
from readiness.model.condition import Profile
from readiness.model.condition_text import condition_words
from readiness.model.field_types import exact_figure
from readiness.model.pack import Pack
from readiness.model.participants import Vote, is_anonymous
from readiness.model.question_rubric import QuestionRubric
from readiness.model.questionnaire import Question
from readiness.model.scale import Scale
from readiness.statements.quoting import found
from readiness.statements.statement import Statement, Words
from readiness.suggestions import Suggestions

_EARLIEST = date(1990, 1, 1)
_LONG_AGO = date.min
"""The date in place of one that cannot be read."""


class AnswerContext(NamedTuple):
    """The context that an answer is validated in, and its file."""

    pack: Pack
    document: Document
    day: date
    profile: Profile
    """The settled profile: with `false` for yes-no facts that are ruled out (`Questionnaire.settled`)."""
    said: Mapping[str, Answer]
    """All answers by question id."""
    suggest: Suggestions
    """Suggestions for wrong names."""
    voters: tuple[str, ...] | None = None
    """The names of participants, who may vote; None when they are not known."""
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
            hint: Words = statements.answer_problems.write_id(question=pack.questionnaire.by_code[id_].id)
        else:
            hint = about.suggest(id_, pack.questionnaire.questions)
        yield document.key_problem(
            place, statements.reference_problems.no_question_in(name=found(id_), pack=pack.name), hint
        )
        return
    scale = pack.rubric.scale_of(id_)
    if answer.level is not None:
        yield from _level(answer.level, scale, document, (*place, "level"))
    yield from _facets(answer, scale, about, (*place, "facets"))
    for index, evidence in enumerate(answer.evidence):
        way = (*place, "evidence", index)
        if evidence.use is None and evidence.date and evidence.date > about.day:
            message = statements.answer_problems.evidence_after_assessment(day=evidence.date, assessed=about.day)
            yield _wrong_date(message, about, (*way, "date"))
        if evidence.use is None:  # the dates of a document in the register are judged there
            yield from long_ago(evidence.date, document, (*way, "date"))
        if evidence.supports is not None:
            yield from _level(evidence.supports, scale, document, (*way, "supports"))
    yield from _votes(answer.votes, scale, about, (*place, "votes"))
    yield from _votes(answer.second_votes, scale, about, (*place, "second_votes"))
    if answer.second_votes and not answer.votes:
        wrong = statements.answer_problems.second_votes_alone()
        yield document.key_problem((*place, "second_votes"), wrong, statements.answer_problems.name_first_votes())
    yield from _measured(id_, answer, about, place)
    yield from _done_late(id_, answer, about, place)
    if answer.not_applicable is not None:
        yield from _not_applicable(id_, answer, about, place)
    yield from _does_not_count(question, about, place)


def _does_not_count(question: Question, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    """Yield a warning for an answer to a question that the profile or an earlier answer rules out."""
    if not may_hold(question.ask_when, about.profile):
        message = statements.answer_problems.not_asked(question=question.id)
        hint = (
            statements.fact_problems.asked_when(condition=condition_words(question.ask_when, about.pack.questionnaire))
            if question.ask_when
            else ""
        )
        yield about.document.key_problem(place, message, hint, warning=True)
    for earlier, needed in question.follows.items():
        earlier_answer = about.said.get(earlier)
        if earlier_answer is not None and earlier_answer.level is not None and earlier_answer.level < needed:
            message = statements.answer_problems.does_not_follow(
                question=question.id, earlier=earlier, needed=needed, level=earlier_answer.level
            )
            yield about.document.key_problem(place, message, warning=True)


def _level(level: int, scale: Scale, document: Document, place: KeyPath) -> Iterator[Problem]:
    if level not in scale.named:
        yield document.problem(place, statements.reference_problems.no_level(level=level), level_hint(scale))


def _facets(answer: Answer, scale: Scale, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    facets = about.pack.rubric.facets
    if answer.facets and facets is None:
        message = statements.answer_problems.no_facets(rubric=about.pack.rubric.rubric)
        yield about.document.key_problem(place, message, statements.answer_problems.give_level())
        return
    for id_, level in answer.facets.items():
        if facets and id_ not in facets.titles:
            message = statements.reference_problems.no_facet(name=found(id_))
            yield about.document.key_problem((*place, id_), message, about.suggest(id_, facets.titles))
        yield from _level(level, scale, about.document, (*place, id_))


def _votes(votes: Mapping[str, Vote], scale: Scale, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    if votes and about.pack.rubric.facets is not None:
        message = statements.answer_problems.no_votes(rubric=about.pack.rubric.rubric)
        yield about.document.key_problem(place, message, statements.answer_problems.remove(key=str(place[-1])))
        return
    for voter, vote in votes.items():
        if about.voters is not None and voter not in about.voters and not is_anonymous(voter):
            hint = (
                about.suggest(voter, about.voters) if about.voters else statements.answer_problems.name_participants()
            )
            message = statements.reference_problems.no_participant(name=found(voter))
            yield about.document.key_problem((*place, voter), message, hint)
        if isinstance(vote, int):
            yield from _level(vote, scale, about.document, (*place, voter))


def _wrong_date(message: Statement, about: AnswerContext, place: KeyPath) -> Problem:
    return about.document.problem(place, message, statements.answer_problems.correct_date_or_move())


def long_ago(day: date | None, document: Document, place: KeyPath) -> Iterator[Problem]:
    """Yield a warning about a date that is so long ago that its year is probably a mistake."""
    if day is not None and _LONG_AGO < day < _EARLIEST:
        message = statements.answer_problems.long_ago(day=day, earliest=_EARLIEST)
        yield document.problem(place, message, statements.answer_problems.check_year(), warning=True)


def _measured(id_: str, answer: Answer, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    if answer.measured is None:
        return
    measure, figure = about.judged(id_).measure, answer.measured
    if measure is None:
        message = statements.answer_problems.no_measure(question=id_)
        yield about.document.key_problem((*place, "measured"), message, statements.answer_problems.move_figure())
    elif answer.measured.date > about.day:
        message = statements.answer_problems.figure_after_assessment(day=answer.measured.date, assessed=about.day)
        yield _wrong_date(message, about, (*place, "measured", "date"))
    yield from long_ago(figure.date, about.document, (*place, "measured", "date"))
    if measure is not None and measure.possible is not None and not measure.possible.holds(figure.value):
        message = statements.answer_problems.impossible(
            value=exact_figure(figure.value), unit=measure.unit, possible=measure.possible.said
        )
        hint = statements.answer_problems.correct_figure()
        yield about.document.problem((*place, "measured", "value"), message, hint, warning=True)


def _done_late(id_: str, answer: Answer, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    if answer.done_late is None:
        return
    if not about.judged(id_).may_be_late:
        message = statements.answer_problems.not_late(question=id_)
        yield about.document.key_problem(
            (*place, "done_late"), message, statements.answer_problems.remove(key="done_late")
        )
    elif answer.done_late.date > about.day:
        message = statements.answer_problems.acceptance_after_assessment(day=answer.done_late.date, assessed=about.day)
        yield _wrong_date(message, about, (*place, "done_late", "date"))


def _not_applicable(id_: str, answer: Answer, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    roles = about.pack.questionnaire.roles
    allowed = {role: roles.get(role, role) for role in about.pack.policies[id_].not_applicable_by}
    approver = (answer.approved_by or "").casefold()
    if allowed and approver not in {name.casefold() for name in (*allowed, *allowed.values())}:
        message = statements.answer_problems.wrong_approver(approver=found(answer.approved_by), question=id_)
        hint = statements.answer_problems.approvers(roles=tuple(allowed.values()))
        yield about.document.problem((*place, "approved_by"), message, hint)
    if answer.expires and answer.is_over(about.day):
        message = statements.expiry.not_applicable_over(until=answer.expires)
        yield about.document.problem((*place, "expires"), message, statements.expiry.approve_again(), warning=True)
    if not about.knows_facts:
        return
    rule = about.pack.rubric.policies.never_not_applicable
    if rule is not None and forbids_not_applicable(about.judged(id_), rule, about.profile):
        kind = statements.rubric_problems.a_question_of(rule.criticality)
        message = statements.answer_problems.always_applies(question=id_, kind=kind)
        if rule.when:
            message = statements.answer_problems.applies_when(
                question=id_, kind=kind, condition=condition_words(rule.when, about.pack.questionnaire)
            )
        yield about.document.problem((*place, "not_applicable"), message, statements.answer_problems.level_or_unknown())
