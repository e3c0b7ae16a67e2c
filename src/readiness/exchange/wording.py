"""A digest of the words of one question, which tells whether an answer was given to the question of today."""

from hashlib import sha256

from readiness.model.pack import Pack

_CHARACTERS = 8


def wording_of(question: str, pack: Pack) -> str:
    """Return 8 hexadecimal digits of a digest of the prompt of a question and the texts of its levels."""
    about, texts = pack.questionnaire.questions[question], level_texts(question, pack)
    words = "\0".join([question, about.prompt, *(f"{level} {name} {text}" for level, name, text in texts)])
    return sha256(words.encode()).hexdigest()[:_CHARACTERS]


def level_texts(question: str, pack: Pack) -> list[tuple[str, str, str]]:
    """Return the levels of a question: each by id or number, its name, and its meaning for this question."""
    scale, own = pack.rubric.scale_of(question), pack.rubric.questions[question].levels
    return [(str(one.called), one.name, own.get(one.level) or one.meaning) for one in scale.levels]
