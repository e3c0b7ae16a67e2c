"""Decide the level of a question without one, by the policies: unanswered, unknown or not applicable."""

from readiness.model.answer import Answer, State
from readiness.model.pack import Pack
from readiness.model.policies import FixedLevel, Policies
from readiness.model.question_rubric import QuestionRubric
from readiness.model.rubric import Rubric
from readiness.model.scale import Scale
from readiness.statements import expiry, levels
from readiness.statements.statement import Statement


def level_by_policy(id_: str, state: State, answer: Answer, pack: Pack) -> tuple[int | None, tuple[Statement, ...]]:
    """Return the level that the policies give a question answered without one, or None, and the sentences of why."""
    policies, scale = pack.policies[id_], pack.rubric.scale_of(id_)
    if state is State.NOT_APPLICABLE:
        level, how = _not_applicable_level(id_, policies, scale, pack.rubric)
        reason, by = answer.not_applicable or "", answer.approved_by or ""
        if answer.expires:
            return level, (expiry.not_applicable_until(until=answer.expires, reason=reason, approved_by=by), how)
        return level, (levels.not_applicable(reason=reason, approved_by=by), how)
    policy = policies.unknown if state is State.UNKNOWN else policies.unanswered
    why = levels.unknown() if state is State.UNKNOWN else _unanswered(answer)
    match policy:
        case "excluded":
            return None, (why, levels.left_out())
        case "lowest":
            return scale.lowest, (why, levels.counted_lowest(level=scale.called(scale.lowest)))
        case "full-deduction":
            return scale.lowest, (why, levels.loses_points())
        case "blocks":
            return None, (why, levels.blocks())


def _unanswered(answer: Answer) -> Statement:
    if answer.expires:
        reason, by = answer.not_applicable or "", answer.approved_by or ""
        return expiry.applies_again(until=answer.expires, reason=reason, approved_by=by)
    return levels.unanswered()


def _not_applicable_level(id_: str, policies: Policies, scale: Scale, rubric: Rubric) -> tuple[int | None, Statement]:
    """Return the level that the rubric gives a not applicable question, or None, and the sentence for the reason."""
    match policies.not_applicable:
        case "excluded":
            return None, levels.left_out()
        case "lowest":
            return scale.lowest, levels.counted_lowest(level=scale.called(scale.lowest))
        case "as-met":
            return scale.top, levels.counted_met(level=scale.called(scale.top))
        case "as-target":
            level = last_minimum(rubric.questions[id_], rubric, scale)
            return level, levels.counted_at_target(level=scale.called(level))
        case FixedLevel(level=level):
            return level, levels.counted(level=scale.called(level))


def last_minimum(judged: QuestionRubric, rubric: Rubric, scale: Scale) -> int:
    """Return the minimum at the last gate that has one for the question; the lowest level when none has."""
    for gate in reversed(rubric.gates):
        if minimum := judged.minimum_at(gate.id):
            return minimum.level
    return scale.lowest
