"""A digest of the words of one question, which tells whether an answer was given to the question of today."""

from readiness.model import wording
from readiness.model.pack import Pack


def wording_of(question: str, pack: Pack) -> str:
    """Return 8 hexadecimal digits of a digest of the prompt of a question and the texts of its levels."""
    levels = wording.level_texts(pack.rubric.questions[question], pack.rubric.scale_of(question))
    return wording.wording_digest(question, pack.questionnaire.questions[question].prompt, levels)


def level_texts(question: str, pack: Pack) -> list[tuple[str, str, str]]:
    """Return the levels of a question: each by id or number, its name, and its meaning for this question."""
    scale, own = pack.rubric.scale_of(question), pack.rubric.questions[question].levels
    return [(str(one.called), one.name, own.get(one.level) or one.meaning) for one in scale.levels]
