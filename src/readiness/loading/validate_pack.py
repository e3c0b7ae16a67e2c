"""Validate the files of a pack against each other, as scoring and planning require; `pack_lint` checks more."""

from collections import Counter
from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.loading.references_exist import claims_exist, each_name_once, ids_once, names_exist
from readiness.loading.validate_case_rules import validate_case_rules
from readiness.loading.validate_facts import condition_problems
from readiness.loading.validate_initiatives import validate_initiatives
from readiness.loading.validate_live_rules import validate_live_rules
from readiness.loading.validate_nodes import validate_nodes
from readiness.loading.validate_plan_rules import validate_plan_rules
from readiness.loading.validate_question_rubrics import validate_question_rubrics, validate_scale_names
from readiness.loading.validate_rubric import validate_rubric
from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import pulse, reference_problems, rubric_problems
from readiness.statements.quoting import found
from readiness.suggestions import did_you_mean


def validate_pack(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of a pack whose files do not fit each other."""
    if problems := list(validate_scale_names(rubric, files)):
        yield from each_name_once(problems)
        return
    yield from each_name_once(_problems(questionnaire, rubric, files))


def _problems(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    yield from _names(questionnaire, rubric, files)
    yield from _facts(questionnaire, files)
    yield from _questions(questionnaire, rubric, files)
    for index, one in enumerate(questionnaire.pulse):
        spot = files.in_questionnaire("pulse", index, "questions")
        for place, id_ in enumerate(one.questions):
            yield from names_exist([id_], questionnaire.questions, reference_problems.no_question, spot / place)
    yield from validate_nodes(questionnaire, rubric, files)
    yield from validate_question_rubrics(questionnaire, rubric, files)
    yield from validate_rubric(questionnaire, rubric, files)
    yield from validate_initiatives(questionnaire, rubric, files)
    yield from validate_plan_rules(rubric, files)
    yield from validate_case_rules(questionnaire, rubric, files)
    yield from validate_live_rules(questionnaire, rubric, files)
    if questionnaire.words or any(question.also for question in questionnaire.questions.values()):
        from readiness.loading.validate_search_words import validate_search_words  # noqa: PLC0415 - few have any

        yield from validate_search_words(questionnaire, files)
    if questionnaire.changes:
        from readiness.loading.validate_version_changes import validate_version_changes  # noqa: PLC0415 - few have any

        yield from validate_version_changes(questionnaire, rubric, files)


def _names(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    name, _, major = rubric.questionnaire.partition("@")
    have = f"{questionnaire.questionnaire}@{questionnaire.version.split('.')[0]}"
    if f"{name}@{major}" != have:
        message = rubric_problems.another_pack(judged=rubric.questionnaire, have=have)
        yield files.in_rubric("questionnaire").problem(message, rubric_problems.write_questionnaire(have=have))
    for second, spot, ids in (
        (rubric_problems.second_gate, files.in_rubric("gates"), [gate.id for gate in rubric.gates]),
        (rubric_problems.second_gate, files.in_rubric("repeating_gates"), [gate.id for gate in rubric.repeating_gates]),
        (rubric_problems.second_phase, files.in_rubric("phases"), [phase.id for phase in rubric.phases]),
        (rubric_problems.second_target, files.in_rubric("targets"), [target.id for target in rubric.targets]),
        (rubric_problems.second_theme, files.in_questionnaire("themes"), [theme.id for theme in questionnaire.themes]),
        (pulse.second_statement, files.in_questionnaire("pulse"), [one.id for one in questionnaire.pulse]),
        (rubric_problems.second_fact, files.in_questionnaire("facts"), [fact.id for fact in questionnaire.facts]),
    ):
        yield from ids_once(ids, second, spot)


def _questions(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    themes = [theme.id for theme in questionnaire.themes]
    ids: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    yield from _nodes(questionnaire, files)
    for question, spot in files.asked(questionnaire):
        ids[question.id] += 1
        codes[question.code] += 1
        if ids[question.id] > 1:
            message = rubric_problems.second_question(name=question.id)
            yield (spot / "id").problem(message, rubric_problems.own_id())
        if codes[question.code] > 1:
            message = rubric_problems.second_question_code(code=question.code)
            yield (spot / "code").problem(message, rubric_problems.own_code())
        for index, theme in enumerate(question.themes):
            yield from names_exist([theme], themes, reference_problems.no_theme, spot / "themes" / index)
        for index, role in enumerate(question.ask):
            yield from names_exist([role], questionnaire.roles, reference_problems.no_role, spot / "ask" / index)
        if question.core and question.depth not in {None, "short"}:
            from readiness.statements import id_changes  # noqa: PLC0415 - only for a problem

            yield (spot / "depth").problem(id_changes.core_or_depth(depth=str(question.depth)), id_changes.keep_depth())
        yield from condition_problems(question.ask_when, questionnaire, spot / "ask_when")
        yield from _follows(question, questionnaire, rubric, spot / "follows", set(ids))


def _follows(
    question: Question, questionnaire: Questionnaire, rubric: Rubric, spot: Spot, asked: set[str]
) -> Iterator[Problem]:
    """Yield problems of `follows`: a question may follow only earlier questions, so no two wait for each other."""
    yield from claims_exist(question.follows, questionnaire, rubric, spot)
    for id_ in question.follows:
        if id_ in questionnaire.questions and (id_ not in asked or id_ == question.id):
            message = rubric_problems.asked_too_early(question=question.id, other=id_)
            if id_ == question.id:
                message = rubric_problems.follows_itself(question=id_)
            elif question.id in questionnaire.questions[id_].follows:
                message = rubric_problems.follow_each_other(question=question.id, other=id_)
            yield (spot / id_).key_problem(message, rubric_problems.follow_earlier())


def _facts(questionnaire: Questionnaire, files: PackFiles) -> Iterator[Problem]:
    """Yield problems of facts: a condition may use only earlier facts, so no two wait for each other."""
    for index, fact in enumerate(questionnaire.facts):
        spot = files.in_questionnaire("facts", index)
        yield from condition_problems(fact.ask_when, questionnaire, spot / "ask_when")
        before = {earlier.id for earlier in questionnaire.facts[:index]}
        for name in sorted(fact.ask_when.facts - before) if fact.ask_when else ():
            if name in {other.id for other in questionnaire.facts}:
                message = rubric_problems.fact_too_early(fact=fact.id, other=name)
                yield (spot / "ask_when").key_problem(message, rubric_problems.move_up(fact=name))
        if fact.type == "choice" and not fact.choices:
            message = rubric_problems.no_choices(fact=fact.id)
            yield (spot / "type").problem(message, rubric_problems.add_choices())
        for choice in (one for one in fact.choice_titles if one not in fact.choices):
            message = rubric_problems.no_choice_to_title(fact=fact.id, choice=found(choice))
            yield (spot / "choice_titles" / choice).key_problem(message, did_you_mean(choice, fact.choices))


def _nodes(questionnaire: Questionnaire, files: PackFiles) -> Iterator[Problem]:
    """Yield dimensions and sections with the same id, or with `overall`: scores are looked up by id."""
    seen = {"overall"}
    for dimension in questionnaire.dimensions:
        for node in dimension.walk():
            if node.id in seen:
                message = rubric_problems.second_node(name=node.id)
                yield files.node(dimension, node).problem(message, rubric_problems.own_node_id())
            seen.add(node.id)
