"""Decide whether a question is asked: by the profile (`ask_when`) and by the answers before it (`follows`)."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Protocol

from readiness.model.answer import State
from readiness.model.condition import Profile
from readiness.model.condition_text import condition_words
from readiness.model.pack import Pack
from readiness.model.questionnaire import Question
from readiness.statements import levels
from readiness.statements.statement import Statement

_EXCLUDED = {State.NOT_ASKED, State.NOT_APPLICABLE}


class Earlier(Protocol):
    """An earlier question that others may follow."""

    @property
    def state(self) -> State:
        """The state that its answer gives it."""

    @property
    def claimed(self) -> int | None:
        """The level claimed, if any."""


def reason_not_asked(
    question: Question, pack: Pack, ruled_out: Collection[str], before: Mapping[str, Earlier]
) -> Statement | None:
    """Return the reason a question is not asked, or None when it is.

    `ruled_out` are the questions that the profile rules out. A question that is not answered rules nothing out.
    """
    if question.id in ruled_out:
        return conditions_not_to_ask(pack)[question.id]
    for id_, level in question.follows.items():
        earlier = before.get(id_)
        if earlier is None:
            continue
        less = earlier.state is State.ANSWERED and earlier.claimed is not None and earlier.claimed < level
        if less or earlier.state in _EXCLUDED:
            code, needed = pack.questionnaire.questions[id_].code, pack.rubric.called(id_, level)
            return levels.follows(question=code, level=needed)
    return None


@lru_cache(maxsize=16)
def conditions_not_to_ask(pack: Pack) -> dict[str, Statement]:
    """Return the reason not to ask each question with a condition on the profile: found once for all answers."""
    return {
        id_: levels.asked_when(condition=condition_words(question.ask_when, pack.questionnaire))
        for id_, question in pack.questionnaire.questions.items()
        if question.ask_when is not None
    }


def ruled_out(pack: Pack, profile: Profile) -> frozenset[str]:
    """Return the ids of the questions that are asked for other profiles only.

    A fact that is not stated rules nothing out, unless another fact rules it out itself.
    """
    return _ruled_out(pack, frozenset(profile.items()))


@lru_cache(maxsize=64)
def _ruled_out(pack: Pack, facts: frozenset[tuple[str, str]]) -> frozenset[str]:
    """Return the questions for a profile; packs are compared by identity."""
    profile = pack.questionnaire.settled(dict(facts))
    return frozenset(
        id_
        for id_, question in pack.questionnaire.questions.items()
        if question.ask_when is not None and not question.ask_when.holds(profile)
    )
