"""Validate acceptances: the shortfall that each is about, its dates, and whether it can count."""

from collections.abc import Iterator

from readiness import statements
from readiness.errors import Problem
from readiness.loading.patient_details import names_patient
from readiness.loading.read_entries import read_entries, written_ids
from readiness.loading.validate_one_answer import AnswerContext
from readiness.loading.yaml_file import KeyPath
from readiness.model.adapt_live_rules import live_for_profile
from readiness.model.answers import Answers
from readiness.model.live_rules import LiveRules, SafeMinimum
from readiness.model.tool_use import Acceptance
from readiness.statements.quoting import found
from readiness.statements.statement import Statement, Words


def validate_acceptances(answers: Answers, live: LiveRules, about: AnswerContext) -> Iterator[Problem]:
    """Yield the problems of acceptances, where `live` holds the rules for a tool in use."""
    own = live_for_profile(live, about.pack.rubric.gate_named, about.profile)
    minimums = own.safe_now.minimums if own.safe_now else {}
    seen: set[tuple[str, str | None]] = set()
    for index, acceptance in read_entries(answers.acceptances):
        way: KeyPath = ("acceptances", index)
        wrong = list(_names(acceptance, about, way))
        yield from wrong
        yield from _dates(acceptance, about, way)
        about_part = acceptance.question, acceptance.function or acceptance.segment
        if about_part in seen:
            says = statements.acceptance_problems
            yield about.document.problem((*way, "question"), _twice(*about_part), says.accept_once())
        seen.add(about_part)
        if not wrong:
            minimum = next(iter(minimums.get(acceptance.question, ())), None)
            yield from _without_effect(acceptance, minimum, own, answers, about, way)


def _names(acceptance: Acceptance, about: AnswerContext, way: KeyPath) -> Iterator[Problem]:
    questionnaire = about.pack.questionnaire
    if acceptance.question not in questionnaire.questions:
        message = statements.reference_problems.no_question_in(name=found(acceptance.question), pack=about.pack.name)
        hint: Words = about.suggest(acceptance.question, questionnaire.questions)
        if acceptance.question in questionnaire.by_code:
            hint = statements.answer_problems.write_id(question=questionnaire.by_code[acceptance.question].id)
        yield about.document.problem((*way, "question"), message, hint)
    functions = written_ids(about.document, "functions")
    if acceptance.function is not None and acceptance.function not in functions:
        message = statements.reference_problems.no_function(name=found(acceptance.function))
        nothing = statements.event_problems.name_functions()
        hint = about.suggest(acceptance.function, functions) if functions else nothing
        yield about.document.problem((*way, "function"), message, hint)
    segments = questionnaire.segments
    if acceptance.segment is not None and acceptance.segment not in segments:
        message = statements.reference_problems.no_segment(name=found(acceptance.segment))
        yield about.document.problem((*way, "segment"), message, about.suggest(acceptance.segment, segments))


def _dates(acceptance: Acceptance, about: AnswerContext, way: KeyPath) -> Iterator[Problem]:
    if acceptance.date > about.day:
        message = statements.answer_problems.acceptance_after_assessment(day=acceptance.date, assessed=about.day)
        yield about.document.problem((*way, "date"), message, statements.answer_problems.milestone_is_past())
    if acceptance.until < acceptance.date:
        message = statements.acceptance_problems.until_before(until=acceptance.until, day=acceptance.date)
        yield about.document.problem((*way, "until"), message, statements.answer_problems.correct_one_date())
    if names_patient(acceptance.because):
        says = statements.event_problems
        place = (*way, "because")
        yield about.document.problem(place, says.names_patient(), says.leave_out_details(), warning=True)


def _twice(question: str, part: str | None) -> Statement:
    says = statements.acceptance_problems
    return says.accepted_twice_for(question=question, part=part) if part else says.accepted_twice(question=question)


def _without_effect(
    acceptance: Acceptance,
    minimum: SafeMinimum | None,
    live: LiveRules,
    answers: Answers,
    about: AnswerContext,
    way: KeyPath,
) -> Iterator[Problem]:
    """Yield a warning for an acceptance that cannot count."""
    question, place = acceptance.question, (*way, "question")
    if minimum is None or live.safe_now is None:
        yield about.document.problem(
            place,
            statements.acceptance_problems.no_minimum(question=question),
            statements.acceptance_problems.remove_it(),
            warning=True,
        )
        return
    outcome = minimum.now or live.safe_now.now
    if outcome in live.outcome_named and live.outcome_named[outcome].fails_gates:
        message = statements.acceptance_problems.fails_gates(question=question, outcome=outcome)
        yield about.document.problem(
            place, message, statements.acceptance_problems.reach_level(level=minimum.level), warning=True
        )
        return
    asked_per = about.pack.questionnaire.questions[question].asked_per
    if acceptance.function is not None and asked_per != "function":
        message = statements.acceptance_problems.no_function(question=question)
        yield about.document.problem(
            (*way, "function"), message, statements.acceptance_problems.remove_it(), warning=True
        )
    elif acceptance.segment is not None and asked_per != "segment":
        message = statements.acceptance_problems.no_segment(question=question)
        yield about.document.problem(
            (*way, "segment"), message, statements.acceptance_problems.remove_it(), warning=True
        )
    elif asked_per == "function" and answers.functions and acceptance.function is None:
        hint = statements.acceptance_problems.name_part(key="function")
        yield about.document.problem(
            place, statements.acceptance_problems.needs_function(question=question), hint, warning=True
        )
    elif asked_per == "segment" and answers.segments and acceptance.segment is None:
        hint = statements.acceptance_problems.name_part(key="segment")
        yield about.document.problem(
            place, statements.acceptance_problems.needs_segment(question=question), hint, warning=True
        )
