"""Validate the functions of a tool, the segments of the workforce and the sites, with their answers."""

from collections.abc import Callable, Collection, Iterator, Mapping
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


def validate_functions(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield the problems of the functions of the tool."""
    asked = asked_per("function", about)
    says = statements.tool_use_problems
    if answers.functions and not asked:
        message = says.no_questions_of_functions(pack=about.pack.name)
        yield about.document.key_problem(("functions",), message, says.only_events_name_them(), warning=True)
    for index, function in read_entries(answers.functions):
        way: KeyPath = ("functions", index)
        if function.id in _ids_before(answers.functions, index):
            message = says.second_function(name=function.id)
            yield about.document.problem((*way, "id"), message, statements.rubric_problems.own_id())
        yield from status_problems(function.status, function.since, about, way)
        hint = says.asked_of_function(questions=_named(asked)) if asked else None
        yield from _answers(function.answers, asked, (says.not_asked_of_function, hint), about, way)
        yield from validate_remedies(function.remedies, about, (*way, "remedies"))
    for id_ in answers.answers if answers.functions else ():
        if id_ in asked:
            message = says.counts_for_no_function(question=id_)
            yield about.document.key_problem(("answers", id_), message, says.move_to_functions(), warning=True)


def validate_segments(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield the problems of the segments of the workforce."""
    asked = asked_per("segment", about)
    says = statements.tool_use_problems
    if answers.segments and not asked:
        message = says.no_questions_of_segments(pack=about.pack.name)
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
            message = says.second_segment(name=segment.id)
            yield about.document.problem((*way, "id"), message, says.one_entry())
        hint = says.asked_of_segment(questions=_named(asked))
        yield from _answers(segment.answers, asked, (says.not_asked_of_segment, hint), about, way)
        yield from validate_remedies(segment.remedies, about, (*way, "remedies"))
    for id_ in answers.answers if answers.segments else ():
        if id_ in asked:
            message = says.counts_for_no_segment(question=id_)
            yield about.document.key_problem(("answers", id_), message, says.move_to_segments(), warning=True)


def validate_sites(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield the problems of the sites."""
    rubric, says = about.pack.rubric, statements.answer_problems
    if answers.sites and not rubric.repeating_gates and rubric.live is None:
        yield about.document.key_problem(("sites",), says.no_sites(rubric=rubric.rubric), says.remove(key="sites"))
        return
    at_gates = {id_ for gate in rubric.repeating_gates for id_ in rubric.rules_at[gate.id]}
    for index, site in read_entries(answers.sites):
        way: KeyPath = ("sites", index)
        if site.id in _ids_before(answers.sites, index):
            message = says.second_site(site=site.id)
            yield about.document.problem((*way, "id"), message, statements.rubric_problems.own_id())
        yield from status_problems(site.status, site.since, about, way)
        hint = says.asked_of_site(questions=_named(sorted(at_gates))) if at_gates else None
        yield from _answers(site.answers, at_gates, (says.not_asked_of_site, hint), about, way)
        yield from validate_remedies(site.remedies, about, (*way, "remedies"))
    yield from _too_many_sites(answers, about)


def _too_many_sites(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    says = statements.answer_problems
    for gate in about.pack.rubric.repeating_gates:
        number = to_number(about.profile.get(gate.repeats, ""))
        if number is not None and len(answers.sites) > number:
            said = about.profile[gate.repeats]
            message = says.too_many_sites(named=len(answers.sites), fact=gate.repeats, number=said)
            yield about.document.key_problem(("sites",), message, says.correct_one(), warning=True)


def asked_per(part: Literal["function", "segment"], about: AnswerContext) -> list[str]:
    """Return the questions that are asked of each function or segment, in the order of the questionnaire."""
    return [id_ for id_, question in about.pack.questionnaire.questions.items() if question.asked_per == part]


def _answers(
    said: Mapping[str, Answer],
    asked: Collection[str],
    not_asked: tuple[Callable[..., Statement], Statement | None],
    about: AnswerContext,
    way: KeyPath,
) -> Iterator[Problem]:
    """Yield the problems of the answers of a part; `not_asked` is the warning about a question not asked of it."""
    message_about, hint = not_asked
    for id_, answer in said.items():
        place = (*way, "answers", id_)
        if id_ in about.pack.questionnaire.questions and id_ not in asked:
            yield about.document.key_problem(place, message_about(question=id_), hint or "", warning=True)
        yield from validate_one_answer(id_, answer, about, place)


def _ids_before(entries: Collection[object], index: int) -> set[str]:
    return {getattr(entry, "id", "") for entry in list(entries)[:index]}


def _named(questions: list[str]) -> tuple[Value, ...]:
    return at_most(questions, _MOST_NAMED)
