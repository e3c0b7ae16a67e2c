"""Validate the functions of a tool, the segments of the workforce and the sites, with their answers."""

from collections.abc import Iterator, Mapping, Sequence

from readiness import statements
from readiness.errors import Problem
from readiness.loading.pack_files import Spot
from readiness.loading.read_entries import entry_ids, read_entries
from readiness.loading.references_exist import ids_once
from readiness.loading.validate_one_answer import AnswerContext, validate_one_answer
from readiness.loading.validate_remedies import validate_remedies
from readiness.loading.validate_tool_use import status_problems
from readiness.loading.yaml_file import KeyPath
from readiness.model.answer import Answer
from readiness.model.answers import Answers
from readiness.model.field_types import to_number
from readiness.model.part_questions import PartKind, questions_of_part
from readiness.model.questionnaire import Question
from readiness.statements.lists import at_most
from readiness.statements.quoting import found
from readiness.statements.statement import Statement, Words

_MOST_NAMED = 12


def validate_parts(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield the problems of the functions, segments and sites."""
    yield from _functions(answers, about)
    yield from _segments(answers, about)
    yield from _sites(answers, about)


def _functions(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    asked = questions_of_part("function", about.pack)
    if answers.functions and not asked:
        message = statements.tool_use_problems.no_questions_of_functions(pack=about.pack.name)
        hint = statements.tool_use_problems.only_events_name_them()
        yield about.document.key_problem(("functions",), message, hint, warning=True)
    spot, ids = Spot(about.document, ("functions",)), entry_ids(answers.functions)
    yield from ids_once(ids, lambda name: statements.tool_use_problems.second_function(name=name), spot)
    for index, function in read_entries(answers.functions):
        way: KeyPath = ("functions", index)
        yield from status_problems(function.status, function.since, about, way)
        yield from _answers(function.answers, "function", asked, about, way)
        yield from validate_remedies(function.remedies, about, (*way, "remedies"))
    yield from _counting_for_none("function", answers, about)


def _segments(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    asked = questions_of_part("segment", about.pack)
    if answers.segments and not asked:
        message = statements.tool_use_problems.no_questions_of_segments(pack=about.pack.name)
        hint = statements.answer_problems.remove(key="segments")
        yield about.document.key_problem(("segments",), message, hint, warning=True)
        return
    known, ids = about.pack.questionnaire.segments, entry_ids(answers.segments)
    for index, segment in read_entries(answers.segments):
        way: KeyPath = ("segments", index)
        if segment.id not in known:
            message = statements.reference_problems.no_segment(name=found(segment.id))
            yield about.document.problem((*way, "id"), message, about.suggest(segment.id, known))
        elif segment.id in ids[:index]:
            message = statements.tool_use_problems.second_segment(name=segment.id)
            yield about.document.problem((*way, "id"), message, statements.tool_use_problems.one_entry())
        yield from _answers(segment.answers, "segment", asked, about, way)
        yield from validate_remedies(segment.remedies, about, (*way, "remedies"))
    yield from _counting_for_none("segment", answers, about)


def _sites(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    rubric = about.pack.rubric
    if answers.sites and not rubric.repeating_gates and rubric.live is None:
        message = statements.answer_problems.no_sites(rubric=rubric.rubric)
        yield about.document.key_problem(("sites",), message, statements.answer_problems.remove(key="sites"))
        return
    at_gates = questions_of_part("site", about.pack)
    spot, ids = Spot(about.document, ("sites",)), entry_ids(answers.sites)
    yield from ids_once(ids, lambda name: statements.answer_problems.second_site(site=name), spot)
    for index, site in read_entries(answers.sites):
        way: KeyPath = ("sites", index)
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


def _answers(
    said: Mapping[str, Answer], kind: PartKind, asked: Sequence[str], about: AnswerContext, way: KeyPath
) -> Iterator[Problem]:
    """Yield the problems of the answers of a part; `asked` holds the questions that are asked of it."""
    for id_, answer in said.items():
        place = (*way, "answers", id_)
        if id_ in about.pack.questionnaire.questions and id_ not in asked:
            message, hint = not_asked_of_part(kind, id_, asked)
            yield about.document.key_problem(place, message, hint, warning=True)
        yield from validate_one_answer(id_, answer, about, place)


def not_asked_of_part(kind: PartKind, question: str, asked: Sequence[str]) -> tuple[Statement, Words]:
    """Return the warning about an answer of a part to a question that is not asked of it, and the hint."""
    says, of_site = statements.tool_use_problems, statements.answer_problems
    of_kind = {
        "function": (says.not_asked_of_function, says.asked_of_function),
        "segment": (says.not_asked_of_segment, says.asked_of_segment),
        "site": (of_site.not_asked_of_site, of_site.asked_of_site),
    }
    message, hint = of_kind[kind]
    return message(question=question), hint(questions=at_most(asked, _MOST_NAMED)) if asked else ""


def counts_for_none(question: Question, answers: Answers) -> tuple[Statement, Statement] | None:
    """Return the warning about an answer for the whole tool, and the hint; None where it counts."""
    match question.asked_per:
        case "function" if answers.functions:
            says = statements.tool_use_problems
            return says.counts_for_no_function(question=question.id), says.move_to_functions()
        case "segment" if answers.segments:
            says = statements.tool_use_problems
            return says.counts_for_no_segment(question=question.id), says.move_to_segments()
    return None


def _counting_for_none(kind: PartKind, answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield a warning for every answer that counts for none of the parts that its question is asked of."""
    for id_ in answers.answers:
        question = about.pack.questionnaire.questions.get(id_)
        if question and question.asked_per == kind and (found_one := counts_for_none(question, answers)):
            yield about.document.key_problem(("answers", id_), *found_one, warning=True)
