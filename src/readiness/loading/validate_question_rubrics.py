"""Validate the rules for each question against the questionnaire, the scale and the gates."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.loading.references_exist import level_exists, names_exist, scale_text
from readiness.loading.validate_facts import condition_problems
from readiness.model.question_rubric import QuestionRubric
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.model.scale import Scale
from readiness.suggestions import did_you_mean


def validate_question_rubrics(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of rules for questions with the rest of the pack."""
    for id_, judged in rubric.questions.items():
        spot = files.question_rubric(id_)
        if id_ not in questionnaire.questions:
            dimension, _, name = id_.partition(".")
            names = [other.partition(".")[2] for other in questionnaire.questions if other.startswith(f"{dimension}.")]
            yield spot.key_problem(f"there is no question '{id_}'", did_you_mean(name, names))
        scale = rubric.scale_of(id_)
        for level in scale.named if judged.levels else ():
            if level not in judged.levels:
                yield (spot / "levels").key_problem(f"level {level} of '{id_}' is not described", f"add '{level}: …'")
        yield from _levels_exist(judged.levels, scale, spot / "levels")
        yield from _levels_exist(judged.evidence, scale, spot / "evidence")
        yield from _deductions(judged, scale, spot)
        yield from _minimums(judged, scale, questionnaire, rubric, spot / "minimum")
        yield from _profile_rules(judged, scale, questionnaire, spot)


def validate_scale_names(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield a problem for every unknown scale; the other checks need all scales."""
    for id_, judged in rubric.questions.items():
        if judged.scale is not None:
            yield from names_exist([judged.scale], rubric.scales, "scale", files.question_rubric(id_) / "scale")


def _levels_exist(levels: Iterable[int], scale: Scale, spot: Spot) -> Iterator[Problem]:
    for level in levels:
        if level not in scale.named:
            yield (spot / str(level)).key_problem(f"{level} is not a level of the scale", scale_text(scale))


def _deductions(judged: QuestionRubric, scale: Scale, spot: Spot) -> Iterator[Problem]:
    """Yield problems of deductions, and of the level that blocks a score."""
    yield from _levels_exist(judged.deducts, scale, spot / "deducts")
    yield from level_exists(judged.no_score_below, scale, spot / "no_score_below")
    points = [(level, judged.deducts.get(level, 0)) for level in scale.named]
    for (below, more), (above, less) in pairwise(points):
        if less > more:
            message = f"level {above} takes away {less}, more than the {more} of level {below}"
            yield (spot / "deducts" / str(above)).problem(message, "a better answer must never cost more")


def _minimums(
    judged: QuestionRubric, scale: Scale, questionnaire: Questionnaire, rubric: Rubric, spot: Spot
) -> Iterator[Problem]:
    for gate, rules in judged.minimum.items():
        yield from names_exist([gate], rubric.any_gate_named, "gate", spot / gate, at_key=True)
        for index, rule in enumerate(rules):
            here = rule_spot(spot / gate, index)
            yield from level_exists(rule.level, scale, here / "level" if here.is_mapping else here)
            yield from level_exists(rule.blocker_below, scale, here / "blocker_below")
            yield from condition_problems(rule.when, questionnaire, here / "when")
            if rule.when is None and index < len(rules) - 1:
                message = "the rules after this one never count, because this one always holds"
                yield here.problem(message, "give it a condition under 'when', or put it last")


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
            yield place.key_problem(f"the variant '{name}' replaces nothing", "give it levels, evidence or a measure")
