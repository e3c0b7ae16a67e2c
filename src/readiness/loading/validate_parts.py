"""Validate the functions of a tool, the segments of the workforce and the sites, with their answers."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from readiness import statements
from readiness.errors import Problem
from readiness.loading.read_entries import read_entries
from readiness.loading.validate_one_answer import AnswerContext, validate_one_answer
from readiness.loading.validate_remedies import validate_remedies
from readiness.loading.validate_status import status_problems
from readiness.loading.yaml_file import KeyPath
from readiness.model.answer import Answer
from readiness.model.answers import Answers
from readiness.model.field_types import to_number
from readiness.statements.lists import at_most
from readiness.statements.quoting import found
from readiness.statements.statement import Statement, Value

_MOST_NAMED = 12
PartKind = Literal["function", "segment", "site"]


def validate_functions(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield the problems of the functions of the tool."""
    asked = asked_per("function", about)
    if answers.functions and not asked:
        message = statements.tool_use_problems.no_questions_of_functions(pack=about.pack.name)
        hint = statements.tool_use_problems.only_events_name_them()
        yield about.document.key_problem(("functions",), message, hint, warning=True)
    for index, function in read_entries(answers.functions):
        way: KeyPath = ("functions", index)
        if function.id in _ids_before(answers.functions, index):
            message = statements.tool_use_problems.second_function(name=function.id)
            yield about.document.problem((*way, "id"), message, statements.rubric_problems.own_id())
        yield from status_problems(function.status, function.since, about, way)
        yield from _answers(function.answers, "function", asked, about, way)
        yield from validate_remedies(function.remedies, about, (*way, "remedies"))
    for id_ in answers.answers if answers.functions else ():
        if id_ in asked:
            message = statements.tool_use_problems.counts_for_no_function(question=id_)
            hint = statements.tool_use_problems.move_to_functions()
            yield about.document.key_problem(("answers", id_), message, hint, warning=True)


def validate_segments(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield the problems of the segments of the workforce."""
    asked = asked_per("segment", about)
    if answers.segments and not asked:
        message = statements.tool_use_problems.no_questions_of_segments(pack=about.pack.name)
        hint = statements.answer_problems.remove(key="segments")
        yield about.document.key_problem(("segments",), message, hint, warning=True)
        return
    known = about.pack.questionnaire.segments
    for index, segment in read_entries(answers.segments):
        way: KeyPath = ("segments", index)
        if segment.id not in known:
            message = statements.reference_problems.no_segment(name=found(segment.id))
            yield about.document.problem((*way, "id"), message, about.suggest(segment.id, known))
        elif segment.id in _ids_before(answers.segments, index):
            message = statements.tool_use_problems.second_segment(name=segment.id)
            yield about.document.problem((*way, "id"), message, statements.tool_use_problems.one_entry())
        yield from _answers(segment.answers, "segment", asked, about, way)
        yield from validate_remedies(segment.remedies, about, (*way, "remedies"))
    for id_ in answers.answers if answers.segments else ():
        if id_ in asked:
            message = statements.tool_use_problems.counts_for_no_segment(question=id_)
            hint = statements.tool_use_problems.move_to_segments()
            yield about.document.key_problem(("answers", id_), message, hint, warning=True)


def validate_sites(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield the problems of the sites."""
    rubric = about.pack.rubric
    if answers.sites and not rubric.repeating_gates and rubric.live is None:
        message = statements.answer_problems.no_sites(rubric=rubric.rubric)
        yield about.document.key_problem(("sites",), message, statements.answer_problems.remove(key="sites"))
        return
    at_gates = sorted({id_ for gate in rubric.repeating_gates for id_ in rubric.rules_at[gate.id]})
    for index, site in read_entries(answers.sites):
        way: KeyPath = ("sites", index)
        if site.id in _ids_before(answers.sites, index):
            message = statements.answer_problems.second_site(site=site.id)
            yield about.document.problem((*way, "id"), message, statements.rubric_problems.own_id())
        yield from status_problems(site.status, site.since, about, way)
        yield from _answers(site.answers, "site", at_gates, about, way)
        yield from validate_remedies(site.remedies, about, (*way, "remedies"))
    yield from _too_many_sites(answers, about)


def _too_many_sites(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    for gate in about.pack.rubric.repeating_gates:
        number = to_number(about.profile.get(gate.repeats, ""))
        if number is not None and len(answers.sites) > number:
            said = about.profile[gate.repeats]
            message = statements.answer_problems.too_many_sites(
                named=len(answers.sites), fact=gate.repeats, number=said
            )
            hint = statements.answer_problems.correct_one()
            yield about.document.key_problem(("sites",), message, hint, warning=True)


def asked_per(part: Literal["function", "segment"], about: AnswerContext) -> list[str]:
    """Return the questions that are asked of each function or segment, in the order of the questionnaire."""
    return [id_ for id_, question in about.pack.questionnaire.questions.items() if question.asked_per == part]


def _answers(
    said: Mapping[str, Answer], kind: PartKind, asked: Sequence[str], about: AnswerContext, way: KeyPath
) -> Iterator[Problem]:
    """Yield the problems of the answers of a part; `asked` holds the questions that are asked of it."""
    for id_, answer in said.items():
        place = (*way, "answers", id_)
        if id_ in about.pack.questionnaire.questions and id_ not in asked:
            message, hint = _not_asked(kind, id_, at_most(asked, _MOST_NAMED))
            yield about.document.key_problem(place, message, hint if asked else "", warning=True)
        yield from validate_one_answer(id_, answer, about, place)


def _not_asked(kind: PartKind, question: str, asked: tuple[Value, ...]) -> tuple[Statement, Statement]:
    """Return the warning about an answer of a part to a question that is not asked of it, and the hint."""
    says = statements.tool_use_problems
    if kind == "function":
        return says.not_asked_of_function(question=question), says.asked_of_function(questions=asked)
    if kind == "segment":
        return says.not_asked_of_segment(question=question), says.asked_of_segment(questions=asked)
    of_site = statements.answer_problems
    return of_site.not_asked_of_site(question=question), of_site.asked_of_site(questions=asked)


def _ids_before(entries: Sequence[object], index: int) -> set[str]:
    return {getattr(entry, "id", "") for entry in entries[:index]}
