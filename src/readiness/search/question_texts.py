"""The texts of a question that a search looks at, by their weight."""

from typing import NamedTuple

from readiness.model.pack import Pack
from readiness.model.questionnaire import Question


class QuestionTexts(NamedTuple):
    """The texts of a question, from the one that says most about it."""

    title: str
    """Code, id in its dimension, and title."""
    also: str
    """Words that people use instead."""
    prompt: str
    rest: str
    """The reason it matters, the remark to listen for, levels and evidence."""


WEIGHTS = (4.0, 4.0, 2.0, 1.0)
"""The weight of each text, in the order of `QuestionTexts`."""


def question_texts(question: Question, pack: Pack) -> QuestionTexts:
    """Return the texts of a question, with the meaning of its levels in this pack."""
    judged = pack.rubric.questions.get(question.id)
    levels = [*judged.levels.values(), *judged.evidence.values()] if judged else []
    rest = [question.why, question.red_flag, *levels]
    own_id = question.id.partition(".")[2].replace("-", " ")
    return QuestionTexts(
        f"{question.code} {own_id} {question.title}",
        "\n".join(question.also),
        question.prompt,
        "\n".join(text for text in rest if text),
    )
