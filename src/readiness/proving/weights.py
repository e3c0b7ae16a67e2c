"""Weights that leave nothing to score, levels without evidence, limits of levels that are not there."""

from collections.abc import Iterator
from fractions import Fraction

from readiness.errors import Problem
from readiness.loading.known import scale_shown
from readiness.loading.pack_files import PackFiles
from readiness.model.pack import Pack
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric


def weight_proofs(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield what would leave a score empty or a level without a way to show it."""
    yield from _weights(pack.questionnaire, pack.rubric, files)
    yield from _judged(pack.rubric, files)


def _weights(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    for node in questionnaire.dimensions:
        weights = {question.id: rubric.questions[question.id].weight for question in node.all_questions()}
        if weights and not any(weights.values()):
            spot = files.question_rubric(next(iter(weights))) / "weight"
            yield spot.problem(f"every weight in '{node.id}' is zero", "give at least one question a weight")
    one = Fraction(1)
    if not any(rubric.dimension_weights.get(node.id, one) for node in questionnaire.dimensions):
        message = "every dimension's weight is zero"
        yield files.in_rubric("dimension_weights").key_problem(message, "give at least one dimension a weight")


def _judged(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    for id_, judged in rubric.questions.items():
        spot = files.question_rubric(id_)
        for level in range(rubric.policies.evidence.required_from, rubric.top + 1):
            if level in rubric.level_named and level not in judged.evidence:
                message = f"level {level} of '{id_}' needs evidence, and nothing says what could be shown"
                yield (spot / "evidence").key_problem(message, f"add '{level}: …' under 'evidence'")
        for level in judged.measure.limits if judged.measure else ():
            if level not in rubric.level_named:
                place = spot / "measure" / "limits" / str(level)
                yield place.key_problem(f"{level} is not a level of the scale", scale_shown(rubric))
