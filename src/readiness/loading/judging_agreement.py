"""Does what the rubric says of each question fit the questionnaire, the scale and the gates?"""

from collections.abc import Iterable, Iterator

from readiness.errors import Problem, did_you_mean
from readiness.loading.facts import condition_problems
from readiness.loading.known import known, level_known, scale_shown
from readiness.loading.pack_files import PackFiles, Spot
from readiness.model.question_rubric import QuestionRubric
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric


def judging_disagreements(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield everything in the files that judge the questions of a dimension that does not fit the rest of the pack."""
    for question, spot in files.asked(questionnaire):
        if question.id not in rubric.questions:
            dimension, _, name = question.id.partition(".")
            message = f"nothing in {files.judged[dimension].path} says how this is judged"
            yield (spot / "id").problem(message, f"add '{name}:' there")
    for id_, judged in rubric.questions.items():
        spot = files.question_rubric(id_)
        if id_ not in questionnaire.questions:
            dimension, _, name = id_.partition(".")
            there = [one.partition(".")[2] for one in questionnaire.questions if one.startswith(f"{dimension}.")]
            yield spot.key_problem(f"there is no question '{id_}'", did_you_mean(name, there))
        for level in rubric.level_named:
            if level not in judged.levels:
                yield (spot / "levels").key_problem(f"level {level} of '{id_}' is not described", f"add '{level}: …'")
        yield from _levels_known(judged.levels, rubric, spot / "levels")
        yield from _levels_known(judged.evidence, rubric, spot / "evidence")
        yield from _minimums(judged, questionnaire, rubric, spot / "minimum")
        yield from _chosen(judged, questionnaire, rubric, spot)


def _levels_known(levels: Iterable[int], rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    for level in levels:
        if level not in rubric.level_named:
            yield (spot / str(level)).key_problem(f"{level} is not a level of the scale", scale_shown(rubric))


def _minimums(judged: QuestionRubric, questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    for gate, rules in judged.minimum.items():
        yield from known([gate], rubric.any_gate_named, "gate", spot / gate, at_key=True)
        for index, rule in enumerate(rules):
            here = rule_spot(spot / gate, index)
            yield from level_known(rule.level, rubric, here / "level" if here.is_mapping else here)
            yield from level_known(rule.blocker_below, rubric, here / "blocker_below")
            yield from condition_problems(rule.when, questionnaire, here / "when")
            if rule.when is None and index < len(rules) - 1:
                message = "the rules after this one never count, because this one always holds"
                yield here.problem(message, "give it a condition under 'when', or put it last")


def rule_spot(spot: Spot, index: int) -> Spot:
    """Return the place of one rule for a minimum: a level or a mapping by itself, or one of a list."""
    return spot / index if spot.is_list else spot


def _chosen(judged: QuestionRubric, questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    """What is chosen by the profile beside minimums: criticality and words."""
    for index, rule in enumerate(judged.criticality_when):
        yield from condition_problems(rule.when, questionnaire, spot / "criticality_when" / index / "when")
    for name, variant in judged.variants.items():
        place = spot / "variants" / name
        yield from condition_problems(variant.when, questionnaire, place / "when")
        yield from _levels_known(variant.levels, rubric, place / "levels")
        yield from _levels_known(variant.evidence, rubric, place / "evidence")
        if not (variant.levels or variant.evidence or variant.measure):
            yield place.key_problem(f"the variant '{name}' replaces nothing", "give it levels, evidence or a measure")
