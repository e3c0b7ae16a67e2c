"""Validate the rules in the rubric's main file against the questionnaire, the scale and each other."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.loading.references_exist import claims_exist, ids_once, keys_exist, level_exists, names_exist
from readiness.loading.validate_facts import condition_problems
from readiness.model.gate import Conditional
from readiness.model.node_rubric import OVERALL
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import plan_rule_problems, rubric_problems
from readiness.statements.reference_problems import (
    no_gate,
    no_moment,
    no_node,
    no_question,
    no_role,
    no_size,
    no_status,
    no_theme,
)


def validate_rubric(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of policies, gates, targets, caps and other rules with the rest of the pack."""
    yield from _policies(questionnaire, rubric, files)
    yield from _sizes(questionnaire, rubric, files)
    yield from _gates(questionnaire, rubric, files)
    yield from _targets(questionnaire, rubric, files)
    yield from _caps(questionnaire, rubric, files)
    yield from _rules(questionnaire, rubric, files)
    yield from _shown_beside(questionnaire, rubric, files)
    for index, framework in enumerate(rubric.references.frameworks):
        yield from condition_problems(framework.when, questionnaire, files.reference("frameworks", index) / "when")


def _policies(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    policies = files.in_rubric("policies")
    if rule := rubric.policies.never_not_applicable:
        yield from condition_problems(rule.when, questionnaire, policies / "never_not_applicable" / "when")
    if evidence := rubric.policies.evidence:
        yield from level_exists(evidence.required_from, rubric.scale, policies / "evidence" / "required_from")
        yield from level_exists(evidence.without, rubric.scale, policies / "evidence" / "without")
    if late := rubric.policies.done_late:
        yield from level_exists(late.at_most, rubric.scale, policies / "done_late" / "at_most")
    for index, role in enumerate(rubric.policies.not_applicable_by):
        yield from names_exist([role], questionnaire.roles, no_role, policies / "not_applicable_by" / index)
    for id_, judged in rubric.questions.items():
        if judged.may_be_late and rubric.policies.done_late is None:
            spot = files.question_rubric(id_) / "may_be_late"
            yield spot.problem(rubric_problems.late_without_policy(), rubric_problems.add_done_late())


def _sizes(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of assumptions by size of organization, and of the facts that tell numbers."""
    if rubric.capacity:
        yield from names_exist([rubric.default_size], rubric.capacity, no_size, files.in_rubric("default_size"))
    yield from keys_exist(rubric.effort_factor, rubric.capacity, no_size, files.in_rubric("effort_factor"))
    if rubric.costs:
        yield from keys_exist(rubric.costs.factor, rubric.capacity, no_size, files.in_rubric("costs", "factor"))
    numbers = [fact.id for fact in questionnaire.facts if fact.type == "number"]
    for unit, fact in rubric.counted_by.items():
        if fact not in numbers:
            message = plan_rule_problems.nothing_tells_number(fact=fact)
            yield files.in_rubric("counted_by", unit).problem(message, rubric_problems.add_fact())
    yield from keys_exist(rubric.bands_less, rubric.capacity, no_size, files.in_rubric("bands_less"))


def _gates(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    nodes = [OVERALL, *questionnaire.node_named]
    for index, gate in enumerate(rubric.gates):
        spot = files.in_rubric("gates", index)
        yield from keys_exist(gate.thresholds, nodes, no_node, spot / "thresholds")
        yield from condition_problems(gate.when, questionnaire, spot / "when")
        yield from _conditional(gate.conditional, spot / "conditional")
        if index == 0 and gate.when is not None:
            message = rubric_problems.first_gate_for_some()
            yield (spot / "when").key_problem(message, rubric_problems.first_gate_for_all())
    counts = [fact.id for fact in questionnaire.facts if fact.type == "number"]
    for index, repeating in enumerate(rubric.repeating_gates):
        spot = files.in_rubric("repeating_gates", index)
        yield from names_exist([repeating.after], rubric.gate_named, no_gate, spot / "after")
        yield from _conditional(repeating.conditional, spot / "conditional")
        if repeating.repeats not in counts:
            message = rubric_problems.nothing_counts(repeats=repeating.repeats)
            hint = rubric_problems.name_one_of(facts=tuple(counts)) if counts else rubric_problems.add_fact()
            yield (spot / "repeats").problem(message, hint)
        if repeating.id in rubric.gate_named:
            message = rubric_problems.second_gate(name=repeating.id)
            yield (spot / "id").problem(message, rubric_problems.own_id())
        if not rubric.rules_at[repeating.id]:
            message = rubric_problems.no_minimum(gate=repeating.id)
            yield (spot / "id").problem(message, rubric_problems.give_minimum())


def _shown_beside(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of least depths, figures of others, candidates, and the profile that amounts are for."""
    for index, rule in enumerate(rubric.least_depth):
        spot = files.in_rubric("least_depth", index)
        yield from condition_problems(rule.when, questionnaire, spot / "when")
        yield from names_exist([rule.gate] if rule.gate else [], rubric.gate_named, no_gate, spot / "gate")
    ids = [one.id for one in rubric.aggregates]
    yield from ids_once(ids, rubric_problems.second_aggregate, files.in_rubric("aggregates"))
    for index, one in enumerate(rubric.aggregates):
        spot = files.in_rubric("aggregates", index)
        beside, dimension = [one.question] if one.question else [], [one.dimension] if one.dimension else []
        yield from names_exist(beside, questionnaire.questions, no_question, spot / "question")
        yield from names_exist(dimension, questionnaire.dimension_named, no_node, spot / "dimension")
    if rubric.candidates:
        themes = [theme.id for theme in questionnaire.themes]
        yield from names_exist([rubric.candidates.theme], themes, no_theme, files.in_rubric("candidates", "theme"))
        statuses = [status.id for status in rubric.live.statuses] if rubric.live else []
        wanted = [rubric.candidates.status] if rubric.candidates.status else []
        yield from names_exist(wanted, statuses, no_status, files.in_rubric("candidates", "status"))
    if rubric.costs:
        yield from condition_problems(rubric.costs.when, questionnaire, files.in_rubric("costs", "when"))


def _conditional(conditional: Conditional, spot: Spot) -> Iterator[Problem]:
    if conditional.short_by == 0:
        message = rubric_problems.short_by_nothing()
        yield (spot / "short_by").problem(message, rubric_problems.write_short_by())


def _targets(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    for index, target in enumerate(rubric.targets):
        spot = files.in_rubric("targets", index)
        yield from condition_problems(target.when, questionnaire, spot / "when")
        yield from names_exist([target.gate], rubric.gate_named, no_gate, spot / "gate")
        yield from claims_exist(target.levels, questionnaire, rubric, spot / "levels")
    for index, phase in enumerate(rubric.phases):
        yield from names_exist([phase.gate], rubric.gate_named, no_gate, files.in_rubric("phases", index, "gate"))
        if index and phase.wall and phase.gate == rubric.phases[index - 1].gate:
            message = plan_rule_problems.wall_within_gate(phase=phase.id, gate=phase.gate)
            yield files.in_rubric("phases", index, "wall").problem(message, plan_rule_problems.no_wall_within_gate())


def _caps(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    for index, cap in enumerate(rubric.caps):
        spot = files.in_rubric("caps", index)
        yield from level_exists(cap.at_most, rubric.scale, spot / "at_most")
        yield from condition_problems(cap.when, questionnaire, spot / "when")
        yield from claims_exist(cap.unless, questionnaire, rubric, spot / "unless")
        for place, id_ in enumerate(cap.but_not):
            yield from names_exist([id_], questionnaire.questions, no_question, spot / "but_not" / place)
        for place, id_ in enumerate(cap.questions):
            yield from names_exist([id_], questionnaire.questions, no_question, spot / "questions" / place)
            if cap.unless.get(id_, 0) > cap.at_most:
                message = rubric_problems.waits_for_own_level(question=id_, most=cap.at_most, needed=cap.unless[id_])
                yield (spot / "questions" / place).problem(message, rubric_problems.out_of_cap())


def _rules(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    for index, rule in enumerate(rubric.consistency):
        spot = files.in_rubric("consistency", index)
        yield from claims_exist(rule.when, questionnaire, rubric, spot / "when")
        yield from claims_exist(rule.needs, questionnaire, rubric, spot / "needs")
        yield from condition_problems(rule.profile, questionnaire, spot / "profile")
        if not rule.needs and rule.profile is None:
            yield spot.problem(rubric_problems.contradicts_nothing(), rubric_problems.say_needs())
    moments = [*rubric.gate_named, *questionnaire.milestones]
    for index, time_rule in enumerate(rubric.time_rules):
        spot = files.in_rubric("time_rules", index)
        yield from names_exist([time_rule.since], moments, no_moment, spot / "since")
        if time_rule.until is not None:
            yield from names_exist([time_rule.until], moments, no_moment, spot / "until")
        yield from condition_problems(time_rule.when, questionnaire, spot / "when")
        yield from keys_exist(time_rule.unless, questionnaire.questions, no_question, spot / "unless")
