"""Validate answers against the questionnaire and the rubric they were written for."""

from collections.abc import Iterator, Mapping

from readiness import statements
from readiness.errors import Problem
from readiness.loading.older_answers import older_problem
from readiness.loading.references_exist import each_name_once
from readiness.loading.validate_facts import fact_value_hint
from readiness.loading.validate_milestones import milestone_problems
from readiness.loading.validate_one_answer import AnswerContext, validate_one_answer
from readiness.loading.validate_remedies import validate_remedies
from readiness.loading.validate_tool_use import validate_tool_use
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.answers import Answers, AssessmentHeader
from readiness.model.pack import Pack
from readiness.model.plan import NO_PLAN, Plan
from readiness.model.questionnaire import Fact
from readiness.model.rejudgment import find_rejudgment
from readiness.model.told_facts import with_told_facts
from readiness.scoring.asked_questions import ruled_out
from readiness.statements.language_codes import all_language_codes, catalog_code
from readiness.statements.quoting import found
from readiness.suggestions import Suggestions, did_you_mean


def validate_answers(
    answers: Answers,
    pack: Pack,
    document: Document,
    shared: Mapping[str, str] | None,
    organization: Document | None = None,
) -> Iterator[Problem]:
    """Yield the problems of an answers file with its questionnaire, its rubric and its date.

    `shared` holds the facts in the organization's file; None when they are not known.
    """
    yield from each_name_once(_problems(answers, pack, document, shared, organization))


def _problems(
    answers: Answers,
    pack: Pack,
    document: Document,
    shared: Mapping[str, str] | None,
    organization: Document | None,
) -> Iterator[Problem]:
    header, suggest = answers.assessment, Suggestions()
    if older := older_problem(header.questionnaire, pack, document, ("assessment", "questionnaire")):
        yield older
        return
    facts = {fact.id: fact for fact in pack.questionnaire.facts}
    yield from version_problems("questionnaire", header.questionnaire, pack, document, ("assessment", "questionnaire"))
    yield from version_problems("rubric", header.rubric, pack, document, ("assessment", "rubric"))
    yield from _rejudgment_warning(header, pack, document)
    yield from _language(header, document)
    yield from profile_problems(header.profile, facts, document, ("assessment", "profile"), suggest)
    yield from milestone_problems(answers, pack, document, suggest)
    yield from _participants(answers, document)
    profile = pack.questionnaire.settled({**(shared or {}), **with_told_facts(answers, pack).assessment.profile})
    named = header.participants or not _has_participants(document)
    voters = tuple(one.name for one in header.participants) if named else None
    about = AnswerContext(
        pack,
        document,
        answers.date,
        profile,
        answers.answers,
        suggest,
        voters,
        knows_facts=shared is not None,
        ruled_out=ruled_out(pack, profile),
    )
    for id_, answer in answers.answers.items():
        yield from validate_one_answer(id_, answer, about, ("answers", id_))
    yield from validate_remedies(answers.remedies, about, ("remedies",))
    yield from _plan_and_progress(answers, about, organization)
    yield from validate_tool_use(answers, about)
    if answers.indicators:
        from readiness.loading.validate_indicators import validate_indicators  # noqa: PLC0415 - most answers have none

        yield from validate_indicators(answers, about)
    if answers.decisions:
        from readiness.loading.validate_decisions import validate_decisions  # noqa: PLC0415 - most answers have none

        yield from validate_decisions(answers, about)


def _plan_and_progress(answers: Answers, about: AnswerContext, organization: Document | None) -> Iterator[Problem]:
    shared = _plan_of(organization) if organization else None
    rubric = about.pack.rubric
    scales = {unit for one in rubric.initiatives for unit in (one.per, one.cost_per)} - {None, *rubric.counted_by}
    has_figures = about.knows_facts and (answers.plan or shared or scales)
    if not (answers.progress or answers.case or has_figures):
        return
    from readiness.loading.plan_context import PlanContext  # noqa: PLC0415 - only with work to plan
    from readiness.loading.validate_progress import validate_progress  # noqa: PLC0415

    context = PlanContext(
        about.pack,
        about.document,
        answers.date,
        about.profile,
        answers.plan,
        organization=(shared or NO_PLAN, organization) if organization else None,
        answers=answers,
        suggest=about.suggest,
    )
    yield from validate_progress(context)
    if has_figures and about.document.data.get("plan"):
        from readiness.loading.validate_plan import validate_plan  # noqa: PLC0415 - most answers have no plan

        yield from validate_plan(context, sites=len(answers.sites))
    elif has_figures:
        from readiness.loading.validate_counts import validate_counts  # noqa: PLC0415 - most rubrics ask the numbers

        yield from validate_counts(context, len(answers.sites))
    if about.knows_facts and answers.case is not None:
        from readiness.loading.validate_case import validate_case  # noqa: PLC0415 - most answers have none

        yield from validate_case(answers, context, organization)


def _plan_of(organization: Document) -> Plan | None:
    from readiness.loading.partial_parse import parse_plan  # noqa: PLC0415 - only with such a file

    return parse_plan(organization.data.get("plan"))


def version_problems(kind: str, written: str, pack: Pack, document: Document, place: KeyPath) -> Iterator[Problem]:
    """Yield a problem if a file was written for an incompatible or newer version of a questionnaire or rubric."""
    have = pack.questionnaire.version if kind == "questionnaire" else pack.rubric.version
    name, _, version = written.partition("@")
    known = f"{name}@{have}"
    if len(version) > 20:
        message = statements.pack_versions.no_version(version=found(version))
        yield document.problem(place, message, statements.pack_versions.write_name(name=known))
        return
    theirs, ours = ([int(part) for part in text.split(".")] for text in (version, have))
    if theirs[0] != ours[0]:
        if kind == "questionnaire":
            message = statements.pack_versions.other_questionnaire(version=version, name=name, have=have)
            hint = statements.pack_versions.answer_again_for_questionnaire(name=known)
        else:
            message = statements.pack_versions.other_rubric(version=version, name=name, have=have)
            hint = statements.pack_versions.answer_again_for_rubric(name=known)
        yield document.problem(place, message, hint)
    elif theirs > ours:
        message = statements.pack_versions.newer_version(name=name, version=version, have=have)
        update = (
            statements.pack_versions.update_questionnaire
            if kind == "questionnaire"
            else statements.pack_versions.update_rubric
        )
        yield document.problem(place, message, update(name=known))


def _rejudgment_warning(header: AssessmentHeader, pack: Pack, document: Document) -> Iterator[Problem]:
    """Yield a warning if the answers were last judged by another content of the pack."""
    if judged := find_rejudgment(header, pack):
        message = statements.pack_versions.rejudged(before=judged.before, now=judged.now)
        hint = statements.pack_versions.confirm_rejudgment()
        yield document.problem(("assessment", "pack_digest"), message, hint, warning=True)


def _language(header: AssessmentHeader, document: Document) -> Iterator[Problem]:
    """Yield a problem if the language of the answers is unknown."""
    if header.language is None:
        return
    try:
        catalog_code(header.language)
    except KeyError:
        message = statements.unknown_names.no_language(name=header.language)
        hint = did_you_mean(header.language, all_language_codes())
        yield document.problem(("assessment", "language"), message, hint)


def profile_problems(
    profile: Mapping[str, str], facts: Mapping[str, Fact], document: Document, way: KeyPath, suggest: Suggestions
) -> Iterator[Problem]:
    """Yield a problem for every unknown fact, and for every value that its fact cannot have."""
    for id_, value in profile.items():
        place = (*way, id_)
        if id_ not in facts:
            hint = suggest(id_, facts)
            yield document.key_problem(place, statements.reference_problems.no_fact(name=found(id_)), hint)
        elif facts[id_].told_by == "tool":
            says = statements.tool_use_problems
            hint = says.state_under_tool(status=value if value in facts[id_].choices else facts[id_].choices[0])
            yield document.key_problem(place, says.fact_of_tool(fact=id_), hint)
        elif facts[id_].told_by == "case":
            says = statements.tool_use_problems
            yield document.key_problem(place, says.fact_of_case(fact=id_), says.verify_benefits())
        elif hint := fact_value_hint(facts[id_], value):
            yield document.problem(place, statements.fact_problems.no_value(value=found(value), fact=id_), hint)


def _participants(answers: Answers, document: Document) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, participant in enumerate(answers.assessment.participants):
        if participant.name in seen:
            message = statements.answer_problems.second_participant(name=found(participant.name))
            place = ("assessment", "participants", index)
            yield document.problem(place, message, statements.answer_problems.own_names())
        seen.add(participant.name)


def _has_participants(document: Document) -> bool:
    """Return whether the file has participants, valid or not."""
    header = document.data.get("assessment")
    return isinstance(header, dict) and bool(header.get("participants"))
