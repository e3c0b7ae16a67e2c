"""Validate the rules for nodes: roll-up methods, policies, and bands or levels of scores."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.loading.references_exist import claims_exist, keys_exist, level_exists, names_exist
from readiness.model.node_rubric import OVERALL, RollUp, ScoreLevel
from readiness.model.node_rules import DIMENSION, SECTION, NodeRules, rules_by_node
from readiness.model.policies import FixedLevel
from readiness.model.questionnaire import Node, Questionnaire
from readiness.model.rubric import Rubric
from readiness.scoring.roll_up_method import METHODS, method_named
from readiness.statements import node_problems
from readiness.statements.reference_problems import (
    no_band_or_level,
    no_kind_of_node,
    no_method,
    no_node,
    no_node_or_kind,
)


def validate_nodes(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of rules for nodes with the rest of the pack."""
    nodes = [OVERALL, *questionnaire.node_named]
    kinds = dict.fromkeys([OVERALL, DIMENSION, SECTION, *(n.kind for n in questionnaire.node_named.values() if n.kind)])
    yield from keys_exist(rubric.roll_up, kinds, no_kind_of_node, files.in_rubric("roll_up"))
    yield from keys_exist(rubric.nodes, nodes, no_node, files.in_rubric("nodes"))
    yield from keys_exist(rubric.score_levels, [*kinds, *nodes], no_node_or_kind, files.in_rubric("score_levels"))
    for name, rule in rubric.score_levels.items():
        yield from _score_level(rule, questionnaire, rubric, files.in_rubric("score_levels", name))
    problems = [
        *(p for kind, rule in rubric.roll_up.items() for p in _method(rule, files.in_rubric("roll_up", kind))),
        *(
            problem
            for name, own in rubric.nodes.items()
            if own.method
            for problem in _method(own.method, files.in_rubric("nodes", name, "method"))
        ),
    ]
    yield from problems
    if not problems:
        yield from _first_at_each_place(_node_problems(questionnaire, rubric, files))


def _first_at_each_place(problems: Iterator[Problem]) -> Iterator[Problem]:
    """Yield only the first problem at each position: one rule may be wrong for many nodes."""
    seen = set()
    for problem in problems:
        if (place := (problem.path, problem.line, problem.column)) not in seen:
            seen.add(place)
            yield problem


def _method(rule: RollUp, spot: Spot) -> Iterator[Problem]:
    """Yield problems of a method: an unknown name, an option it does not take, or a required one that is missing."""
    methods = METHODS.names()
    here = spot / "method" if spot.is_mapping else spot
    if rule.method not in methods:
        yield from names_exist([rule.method], methods, no_method, here)
        return
    method = method_named(rule.method)
    for option in ("maximum", "at_least", "share"):
        is_set = getattr(rule, option) is not None
        if is_set and option not in method.takes:
            message = node_problems.not_an_option(method=rule.method, option=option)
            yield (spot / option).key_problem(message, node_problems.remove_option())
        if not is_set and option in method.needs:
            example = {"at_least": "2", "share": "0.7"}[option]
            message = node_problems.option_missing(method=rule.method, option=option)
            hint = node_problems.write_option(method=rule.method, option=option, example=example)
            yield here.problem(message, hint)


def _node_problems(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield nodes that lack something their method needs: stages, deductions or levels for their policies."""
    rules = rules_by_node(questionnaire, rubric)
    added_up = {
        section.id
        for id_, own in rules.items()
        if own.roll_up.method == "deductions"
        for section in (questionnaire.dimensions if id_ == OVERALL else questionnaire.node_named[id_].sections)
    }
    for id_, own in rules.items():
        node = questionnaire.node_named.get(id_)
        inside = questionnaire.dimensions if node is None else node.sections
        asked = list(questionnaire.questions) if node is None else [question.id for question in node.all_questions()]
        spot = _place(id_, own, rubric, files)
        yield from _stages(id_, own.roll_up, asked, rubric, files)
        yield from _deductions(id_, own.roll_up, inside, rules, spot)
        alone = own.roll_up.method == "deductions" and id_ not in added_up
        if alone and not any(rubric.questions[q].deducts for q in asked if q in rubric.questions):
            message = node_problems.nothing_deducted(node=id_)
            yield spot.problem(message, node_problems.say_deductions())
        yield from _policies(own, node, rubric, files)


def _place(id_: str, own: NodeRules, rubric: Rubric, files: PackFiles) -> Spot:
    """Return the position in the rubric of the method of a node."""
    if id_ in rubric.nodes and rubric.nodes[id_].method:
        return files.in_rubric("nodes", id_, "method")
    stated = [kind for kind in (own.kind, SECTION, DIMENSION) if kind in rubric.roll_up]
    return files.in_rubric("roll_up", stated[0])


def _stages(id_: str, rule: RollUp, asked: list[str], rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    if method_named(rule.method).counts != "met":
        return
    for question in asked:
        judged = rubric.questions.get(question)
        if judged is None:
            continue
        yield from level_exists(rule.at_least, rubric.scale_of(question), files.question_rubric(question))
        if not judged.stage:
            message = node_problems.no_stage(method=rule.method, node=id_, question=question)
            yield files.question_rubric(question).key_problem(message, node_problems.add_stage())


def _deductions(
    id_: str, rule: RollUp, inside: tuple[Node, ...], rules: dict[str, NodeRules], spot: Spot
) -> Iterator[Problem]:
    for node in inside if rule.method == "deductions" else ():
        below = rules[node.id].roll_up
        if below.method != "deductions" or below.maximum:
            message = node_problems.has_own_score(node=id_, inside=node.id)
            yield spot.problem(message, node_problems.roll_up_by_deductions(inside=node.id))


def _policies(own: NodeRules, node: Node | None, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    if node is None:
        return
    stated = rubric.nodes[node.id].policies if node.id in rubric.nodes else None
    spot = files.in_rubric("nodes", node.id, "policies") if stated else files.in_rubric("policies")
    for question in node.questions:
        choice = own.policies.not_applicable
        if isinstance(choice, FixedLevel) and question.id in rubric.questions:
            yield from level_exists(choice.level, rubric.scale_of(question.id), spot / "not_applicable" / "level")
    if node.questions and own.roll_up.method != "deductions":
        for key in ("unanswered", "unknown"):
            if getattr(own.policies, key) == "full-deduction":
                message = node_problems.no_full_deduction(node=node.id)
                yield (spot / key).problem(message, node_problems.write_policy())


def _score_level(rule: ScoreLevel, questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    names = [band.name for band in rule.bands] or [level.name for level in rubric.scale.levels]
    for index, ceiling in enumerate(rule.must_have):
        here = spot / "must_have" / index
        yield from names_exist([ceiling.at_most], names, no_band_or_level, here / "at_most")
        yield from claims_exist(ceiling.unless, questionnaire, rubric, here / "unless")
