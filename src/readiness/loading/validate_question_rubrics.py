"""Validate the rules for each question against the questionnaire, the scale and the gates."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.loading.references_exist import level_exists, names_exist
from readiness.loading.validate_facts import condition_problems
from readiness.model.field_types import exact_figure
from readiness.model.question_rubric import QuestionRubric
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.model.scale import Scale
from readiness.statements import reference_problems, rubric_problems
from readiness.statements.quoting import found
from readiness.suggestions import did_you_mean


def validate_question_rubrics(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of rules for questions with the rest of the pack."""
    for id_, judged in rubric.questions.items():
        spot = files.question_rubric(id_)
        if id_ not in questionnaire.questions:
            dimension, _, name = id_.partition(".")
            names = [other.partition(".")[2] for other in questionnaire.questions if other.startswith(f"{dimension}.")]
            yield spot.key_problem(reference_problems.no_question(name=found(id_)), did_you_mean(name, names))
        scale = rubric.scale_of(id_)
        for level in scale.named if judged.levels else ():
            if level not in judged.levels:
                message = rubric_problems.not_described(level=level, question=id_)
                yield (spot / "levels").key_problem(message, rubric_problems.describe(level=level))
        yield from _levels_exist(judged.levels, scale, spot / "levels")
        yield from _levels_exist(judged.evidence, scale, spot / "evidence")
        yield from _deductions(judged, scale, spot)
        yield from _minimums(judged, scale, questionnaire, rubric, spot / "minimum")
        yield from _profile_rules(judged, scale, questionnaire, spot)


def validate_scale_names(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield a problem for every unknown scale; the other checks need all scales."""
    for id_, judged in rubric.questions.items():
        if judged.scale is not None:
            yield from names_exist(
                [judged.scale], rubric.scales, reference_problems.no_scale, files.question_rubric(id_) / "scale"
            )


def _levels_exist(levels: Iterable[int], scale: Scale, spot: Spot) -> Iterator[Problem]:
    for level in levels:
        yield from level_exists(level, scale, spot / str(level), at_key=True)


def _deductions(judged: QuestionRubric, scale: Scale, spot: Spot) -> Iterator[Problem]:
    """Yield problems of deductions, and of the level that blocks a score."""
    yield from _levels_exist(judged.deducts, scale, spot / "deducts")
    yield from level_exists(judged.no_score_below, scale, spot / "no_score_below")
    points = [(level, judged.deducts.get(level, 0)) for level in scale.named]
    for (below, less), (above, more) in pairwise(points):
        if more > less:
            message = rubric_problems.deducts_more(
                above=above, more=exact_figure(more), less=exact_figure(less), below=below
            )
            yield (spot / "deducts" / str(above)).problem(message, rubric_problems.never_costs_more())


def _minimums(
    judged: QuestionRubric, scale: Scale, questionnaire: Questionnaire, rubric: Rubric, spot: Spot
) -> Iterator[Problem]:
    for gate, rules in judged.minimum.items():
        yield from names_exist([gate], rubric.any_gate_named, reference_problems.no_gate, spot / gate, at_key=True)
        for index, rule in enumerate(rules):
            here = rule_spot(spot / gate, index)
            yield from level_exists(rule.level, scale, here / "level" if here.is_mapping else here)
            yield from level_exists(rule.blocker_below, scale, here / "blocker_below")
            yield from condition_problems(rule.when, questionnaire, here / "when")
            if rule.when is None and index < len(rules) - 1:
                yield here.problem(rubric_problems.never_counts(), rubric_problems.give_condition())


def rule_spot(spot: Spot, index: int) -> Spot:
    """Return the position of one rule for a minimum, in a list or alone."""
    return spot / index if spot.is_list else spot


def _profile_rules(judged: QuestionRubric, scale: Scale, questionnaire: Questionnaire, spot: Spot) -> Iterator[Problem]:
    """Yield problems of criticalities and variants, which depend on the profile."""
    for index, rule in enumerate(judged.criticality_when):
        yield from condition_problems(rule.when, questionnaire, spot / "criticality_when" / index / "when")
    for name, variant in judged.variants.items():
        place = spot / "variants" / name
        yield from condition_problems(variant.when, questionnaire, place / "when")
        yield from _levels_exist(variant.levels, scale, place / "levels")
        yield from _levels_exist(variant.evidence, scale, place / "evidence")
        if not (variant.levels or variant.evidence or variant.measure):
            message = rubric_problems.empty_variant(variant=name)
            yield place.key_problem(message, rubric_problems.fill_variant())
