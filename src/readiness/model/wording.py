"""The wording of a question as a person reads it, and its digest: a changed wording makes an answer stale."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from json import dumps
from typing import NamedTuple

from readiness.model.adapt_to_profile import question_for_profile
from readiness.model.condition import Profile
from readiness.model.pack import Pack
from readiness.model.question_rubric import QuestionRubric
from readiness.model.scale import Scale


class LevelText(NamedTuple):
    """A level as a person reads it: its number, its name, and what it means for the question."""

    level: int
    name: str
    meaning: str


def level_texts(judged: QuestionRubric, scale: Scale) -> tuple[LevelText, ...]:
    """Return the levels of a question as a form shows them, from the lowest."""
    return tuple(
        LevelText(level.level, level.name, judged.levels.get(level.level) or level.meaning) for level in scale.levels
    )


def wording_digest(id_: str, prompt: str, levels: Iterable[LevelText]) -> str:
    """Return the digest of a question's id, prompt and levels: 8 hexadecimal digits of a SHA-256."""
    return _digest([id_, prompt, *map(list, levels)], 8)


def form_digest(about: Iterable[str], digests: Mapping[str, str]) -> str:
    """Return the digest of a whole form: what it is about, and its questions with their digests, in order."""
    return _digest([list(about), list(digests.items())], 16)


def digests_of(id_: str, pack: Pack, profile: Profile | None) -> frozenset[str]:
    """Return the digests that a question of the pack has for a profile; for every profile when it is None."""
    judged, scale = pack.rubric.questions[id_], pack.rubric.scale_of(id_)
    prompt = pack.questionnaire.questions[id_].prompt
    return frozenset(wording_digest(id_, prompt, level_texts(one, scale)) for one in _wordings(judged, profile))


def _wordings(judged: QuestionRubric, profile: Profile | None) -> Iterator[QuestionRubric]:
    if profile is not None:
        yield question_for_profile(judged, profile)
        return
    yield judged
    for variant in judged.variants.values():
        yield judged.changed(levels=judged.levels | variant.levels)


def _digest(data: list[object], digits: int) -> str:
    return sha256(dumps(data, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()[:digits]
