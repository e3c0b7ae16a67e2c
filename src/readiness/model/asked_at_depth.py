"""The questions that an assessment of some depth asks."""

from readiness.model.answers import Answers
from readiness.model.depth import Depth, reaches
from readiness.model.questionnaire import Node, Question, Questionnaire
from readiness.model.tool_use import Function, Segment


def at_depth(questionnaire: Questionnaire, depth: Depth | None) -> Questionnaire:
    """Return a questionnaire with only the questions that an assessment of a depth asks."""
    if reaches(depth, "all"):
        return questionnaire
    dimensions = tuple(_node_at_depth(node, depth) for node in questionnaire.dimensions)
    return questionnaire.changed(dimensions=dimensions)


def _node_at_depth(node: Node, depth: Depth | None) -> Node:
    return node.changed(
        questions=tuple(question for question in node.questions if reaches(depth, question.asked_from)),
        sections=tuple(_node_at_depth(section, depth) for section in node.sections),
    )


def is_in_depth(question: Question, answers: Answers) -> bool:
    """Return whether a question is asked at the depth of an assessment, or has an answer there already."""
    if reaches(answers.assessment.depth, question.asked_from):
        return True
    parts: tuple[Answers | Function | Segment, ...] = (answers, *answers.functions, *answers.segments)
    return any(question.id in part.answers for part in parts)
