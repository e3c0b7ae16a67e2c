"""Check weights that leave nothing to score, levels without evidence, and limits for levels off the scale."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.loading.references_exist import level_exists
from readiness.model.pack import Pack
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import pack_warnings


def lint_weights(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield weights that leave a score empty, levels without evidence, and limits for levels off the scale."""
    yield from _weights(pack.questionnaire, pack.rubric, files)
    yield from _evidence_and_limits(pack.rubric, files)


def _weights(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    for node in questionnaire.dimensions:
        weights = {question.id: rubric.questions[question.id].weight for question in node.all_questions()}
        if weights and not any(weights.values()):
            spot = files.question_rubric(next(iter(weights))) / "weight"
            yield spot.problem(pack_warnings.weights_zero(node=node.id), pack_warnings.give_question_weight())
    weights = {id_: own.weight for id_, own in rubric.nodes.items()}
    for siblings in (questionnaire.dimensions, *(node.sections for node in questionnaire.node_named.values())):
        if siblings and not any(weights.get(node.id, 1) for node in siblings):
            spot = files.in_rubric("nodes", siblings[0].id, "weight")
            message = pack_warnings.siblings_zero(node=siblings[0].id)
            yield spot.problem(message, pack_warnings.give_node_weight())


def _evidence_and_limits(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    policy = rubric.policies.evidence
    for id_, judged in rubric.questions.items():
        spot = files.question_rubric(id_)
        scale = rubric.scale_of(id_)
        for level in scale.named if policy else ():
            if policy and level >= policy.required_from and level not in judged.evidence:
                message = pack_warnings.no_evidence(level=level, question=id_)
                yield (spot / "evidence").key_problem(message, pack_warnings.add_evidence(level=level))
        for level in judged.measure.limits if judged.measure else ():
            yield from level_exists(level, scale, spot / "measure" / "limits" / str(level), at_key=True)
