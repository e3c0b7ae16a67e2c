"""Check weights that leave nothing to score, levels without evidence, and limits for levels off the scale."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.loading.references_exist import scale_text
from readiness.model.pack import Pack
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric


def lint_weights(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield weights that leave a score empty, levels without evidence, and limits for levels off the scale."""
    yield from _weights(pack.questionnaire, pack.rubric, files)
    yield from _evidence_and_limits(pack.rubric, files)


def _weights(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    for node in questionnaire.dimensions:
        weights = {question.id: rubric.questions[question.id].weight for question in node.all_questions()}
        if weights and not any(weights.values()):
            spot = files.question_rubric(next(iter(weights))) / "weight"
            yield spot.problem(f"every weight in '{node.id}' is zero", "give at least one question a weight")
    weights = {id_: own.weight for id_, own in rubric.nodes.items()}
    for siblings in (questionnaire.dimensions, *(node.sections for node in questionnaire.node_named.values())):
        if siblings and not any(weights.get(node.id, 1) for node in siblings):
            spot = files.in_rubric("nodes", siblings[0].id, "weight")
            yield spot.problem("it and all beside it weigh zero", "give at least one of them a weight")


def _evidence_and_limits(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    policy = rubric.policies.evidence
    for id_, judged in rubric.questions.items():
        spot = files.question_rubric(id_)
        scale = rubric.scale_of(id_)
        for level in scale.named if policy else ():
            if policy and level >= policy.required_from and level not in judged.evidence:
                message = f"level {level} of '{id_}' needs evidence, and nothing says what could be shown"
                yield (spot / "evidence").key_problem(message, f"add '{level}: …' under 'evidence'")
        for level in judged.measure.limits if judged.measure else ():
            if level not in scale.named:
                place = spot / "measure" / "limits" / str(level)
                yield place.key_problem(f"{level} is not a level of the scale", scale_text(scale))
