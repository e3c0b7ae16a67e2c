"""Merge the answers of an organization into an assessment, and report what contradicts between the two files."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.csv_places import read_csv_figures
from readiness.loading.evidence_register import with_own_documents
from readiness.loading.model_validation import validate_model
from readiness.loading.older_answers import older_problem
from readiness.loading.partial_parse import add_part_problems, parse_organization_partially
from readiness.loading.problem_limit import without_repeated
from readiness.loading.read_pack import load_pack
from readiness.loading.resolve_level_ids import level_problems, resolve_level_ids
from readiness.loading.validate_answers import profile_problems, version_problems
from readiness.loading.validate_one_answer import AnswerContext, validate_one_answer
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers
from readiness.model.case import merged_case
from readiness.model.organization import OrganizationAnswers
from readiness.model.pack import Pack
from readiness.model.plan import merged_plan
from readiness.scoring.asked_questions import ruled_out
from readiness.statements.quoting import found
from readiness.suggestions import Suggestions

if TYPE_CHECKING:
    from readiness.loading.plan_context import PlanContext


def read_shared_answers(
    answers: Answers, document: Document, organization: Document, pack: Pack
) -> tuple[OrganizationAnswers | None, list[Problem]]:
    """Return the answers of the organization, and the errors of its file and of the two files together.

    With errors, the warnings about the organization's file are among them, and there may be no answers.
    """
    resolved, wrong_figures = read_csv_figures(resolve_level_ids(organization, pack))
    shared, problems = _structure(organization, resolved, pack)
    read = shared or parse_organization_partially(resolved.data, pack)
    read, found = with_own_documents(read, resolved)
    found += [*wrong_figures, *_own_problems(read, resolved, pack)]
    found += _conflicts(answers, read, document, resolved, pack)
    problems = without_repeated(problems, found)
    if shared is None or any(not problem.warning for problem in problems):
        return None, problems
    return read, []


def merge_organization(answers: Answers, shared: OrganizationAnswers, pack: Pack) -> Answers:
    """Return the answers merged with those of the organization, in the order of the questionnaire."""
    order = list(pack.questionnaire.questions)
    merged = shared.answers | answers.answers
    header = answers.assessment.model_copy(update={"profile": shared.profile | answers.assessment.profile})
    ordered = {id_: merged[id_] for id_ in sorted(merged, key=order.index)}
    plan = merged_plan(answers.plan, shared.plan)
    if plan and plan.start and plan.start < answers.date:  # in the organization's file, which may be older
        plan = plan.model_copy(update={"start": None})
    case = merged_case(answers.case, shared.case)
    register = dict(sorted({**shared.evidence, **answers.evidence}.items()))
    update = {"assessment": header, "evidence": register, "answers": ordered, "plan": plan, "case": case}
    return answers.model_copy(update=update)


def check_organization(organization: Document, packs: Path | None = None) -> tuple[OrganizationAnswers, list[Problem]]:
    """Return the answers of an organization, and the warnings about them.

    Raises InvalidFilesError with every error of the file, and UnknownNameError for an unknown pack.
    """
    written = organization.data.get("questionnaire")
    name = written.partition("@")[0] if isinstance(written, str) else ""
    if not name:
        return _read(organization), []
    pack = load_pack(name, packs=packs)
    resolved, wrong_figures = read_csv_figures(resolve_level_ids(organization, pack))
    shared, problems = _structure(organization, resolved, pack)
    read = shared or parse_organization_partially(resolved.data, pack)
    read, wrong_references = with_own_documents(read, resolved)
    found = [*wrong_figures, *wrong_references, *_own_problems(read, resolved, pack)]
    problems = without_repeated(problems, found)
    if shared is None or any(not problem.warning for problem in problems):
        raise InvalidFilesError(problems)
    return read, problems


def _structure(written: Document, resolved: Document, pack: Pack) -> tuple[OrganizationAnswers | None, list[Problem]]:
    """Return the answers in a file with resolved levels, None when their structure is wrong, with the errors."""
    problems: list[Problem] = []
    shared = validate_model(OrganizationAnswers, resolved.data, resolved, problems)
    if shared is None:
        add_part_problems(resolved, problems)
    return shared, without_repeated(problems, level_problems(written, pack)) if problems else []


def organization_structure_problems(organization: Document) -> list[Problem]:
    """Return the errors in the structure of an organization's file, without a pack."""
    problems: list[Problem] = []
    resolved = resolve_level_ids(organization, None)
    if validate_model(OrganizationAnswers, resolved.data, resolved, problems) is None:
        add_part_problems(resolved, problems)
    return problems


def _read(organization: Document) -> OrganizationAnswers:
    problems: list[Problem] = []
    shared = validate_model(OrganizationAnswers, organization.data, organization, problems)
    if shared is None:
        raise InvalidFilesError(problems)
    return shared


def _own_problems(shared: OrganizationAnswers, organization: Document, pack: Pack) -> Iterator[Problem]:
    """Yield the problems within the organization's file."""
    from readiness.statements import organization as says  # noqa: PLC0415 - only with such a file

    facts = {fact.id: fact for fact in pack.questionnaire.facts}
    own = {id_: fact for id_, fact in facts.items() if fact.scope == "organization"}
    name = shared.questionnaire.partition("@")[0]
    if name != pack.questionnaire.questionnaire:
        message = says.other_questionnaire(found=found(name), pack=pack.questionnaire.questionnaire)
        yield organization.problem(("questionnaire",), message, says.name_same_questionnaire())
        return
    if older := older_problem(shared.questionnaire, pack, organization, ("questionnaire",)):
        yield older
        return
    yield from version_problems("questionnaire", shared.questionnaire, pack, organization, ("questionnaire",))
    for id_ in shared.profile.keys() & (facts.keys() - own.keys()):
        message = says.fact_of_use_case(fact=id_)
        yield organization.key_problem(("profile", id_), message, says.state_in_use_case())
    stated = {id_: value for id_, value in shared.profile.items() if id_ in own or id_ not in facts}
    yield from profile_problems(stated, own, organization, ("profile",), Suggestions())
    profile = pack.questionnaire.settled(shared.profile)
    about = AnswerContext(
        pack, organization, shared.date, profile, shared.answers, Suggestions(), ruled_out=ruled_out(pack, profile)
    )
    for id_, answer in shared.answers.items():
        question = pack.questionnaire.questions.get(id_)
        if question is not None and question.scope != "organization":
            message = says.asked_of_use_case(question=id_)
            yield organization.key_problem(("answers", id_), message, says.answer_in_use_case())
        else:
            yield from validate_one_answer(id_, answer, about, ("answers", id_))
    if shared.plan is not None or shared.case is not None:
        from readiness.loading.plan_context import PlanContext  # noqa: PLC0415 - most organizations state neither

        context = PlanContext(pack, organization, shared.date, profile, shared.plan, suggest=Suggestions())
        yield from _plan_and_case(shared, context)


def _plan_and_case(shared: OrganizationAnswers, context: "PlanContext") -> Iterator[Problem]:
    if shared.plan is not None and context.document.data.get("plan"):
        from readiness.loading.validate_plan import validate_plan  # noqa: PLC0415 - only with a plan

        yield from validate_plan(context)
    if shared.case is not None:
        from readiness.loading.validate_case import validate_shared_case  # noqa: PLC0415 - only with a case

        yield from validate_shared_case(shared.case, context, shared.date)


def _conflicts(
    answers: Answers, shared: OrganizationAnswers, document: Document, organization: Document, pack: Pack
) -> Iterator[Problem]:
    """Yield answers and facts that are in both files, and an organization's date after the assessment."""
    from readiness.statements import organization as says  # noqa: PLC0415 - only with such a file

    if answers.date < shared.date < date.max:  # the last day stands in for a wrong one
        message = says.reviewed_later(reviewed=shared.date, assessed=answers.date)
        yield document.problem(("assessment", "date"), message, says.assess_again(day=shared.date.isoformat()))
    scopes = {question.id: question.scope for question in pack.questionnaire.questions.values()}
    for id_ in answers.answers:
        if scopes.get(id_) == "organization":
            message = says.answered_once(question=id_, path=organization.path)
            yield document.key_problem(("answers", id_), message, says.move_there())
    for fact in answers.assessment.profile:
        if fact in shared.profile:
            message = says.stated_twice(fact=fact, path=organization.path)
            yield document.key_problem(("assessment", "profile", fact), message, says.state_once())
