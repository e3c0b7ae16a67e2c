"""Decide the level of a question without one, by the policies: unanswered, unknown or not applicable."""

from readiness.model.answers import Answer, State
from readiness.model.pack import Pack
from readiness.model.policies import FixedLevel, Policies
from readiness.model.question_rubric import QuestionRubric
from readiness.model.rubric import Rubric
from readiness.model.scale import Scale


def level_by_policy(id_: str, state: State, answer: Answer, pack: Pack) -> tuple[int | None, str]:
    """Return the level that the policies give a question answered without one, or None, and the reason."""
    policies, scale = pack.policies[id_], pack.rubric.scale_of(id_)
    if state is State.NOT_APPLICABLE:
        reason = f"Not applicable: {answer.not_applicable} (approved by {answer.approved_by})."
        level, how = _not_applicable_level(id_, policies, scale, pack.rubric)
        return level, f"{reason} {how}"
    policy = policies.unknown if state is State.UNKNOWN else policies.unanswered
    opening = "Nobody in the room knew." if state is State.UNKNOWN else "Not answered yet."
    match policy:
        case "excluded":
            return None, f"{opening} Left out of every score."
        case "lowest":
            return scale.lowest, f"{opening} The rubric counts it at the lowest level, {scale.lowest}."
        case "full-deduction":
            return scale.lowest, f"{opening} The rubric takes off all its points."
        case "blocks":
            return None, f"{opening} The rubric gives no score while this stands."


def _not_applicable_level(id_: str, policies: Policies, scale: Scale, rubric: Rubric) -> tuple[int | None, str]:
    """Return the level that the rubric gives a not applicable question, or None, and the sentence for the reason."""
    match policies.not_applicable:
        case "excluded":
            return None, "Left out of every score."
        case "lowest":
            return scale.lowest, f"The rubric counts it at the lowest level, {scale.lowest}."
        case "as-met":
            return scale.top, f"The rubric counts it as met, at level {scale.top}."
        case "as-target":
            level = last_minimum(rubric.questions[id_], rubric, scale)
            return level, f"The rubric counts it at its target, level {level}."
        case FixedLevel(level=level):
            return level, f"The rubric counts it at level {level}."


def last_minimum(judged: QuestionRubric, rubric: Rubric, scale: Scale) -> int:
    """Return the minimum at the last gate that has one for the question; the lowest level when none has."""
    for gate in reversed(rubric.gates):
        if minimum := judged.minimum_at(gate.id):
            return minimum.level
    return scale.lowest
