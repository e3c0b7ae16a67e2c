"""Decide whether a question is asked: by the profile (`ask_when`) and by the answers before it (`follows`)."""

from collections.abc import Mapping
from functools import lru_cache

from readiness.model.answer import State
from readiness.model.condition import Profile
from readiness.model.condition_text import condition_words
from readiness.model.pack import Pack
from readiness.model.questionnaire import Question
from readiness.model.scorecard import QuestionScore
from readiness.statements import levels
from readiness.statements.statement import Statement


def reason_not_asked(
    question: Question, pack: Pack, profile: Profile, before: Mapping[str, QuestionScore]
) -> Statement | None:
    """Return the reason a question is not asked, or None when it is.

    A fact that is not stated and a question that is not answered rule nothing out.
    """
    if question.ask_when is not None and not question.ask_when.holds(profile):
        return _conditions(pack)[question.id]
    for id_, level in question.follows.items():
        earlier = before.get(id_)
        if earlier is None:
            continue
        less = earlier.state is State.ANSWERED and earlier.claimed is not None and earlier.claimed < level
        if less or earlier.state in {State.NOT_ASKED, State.NOT_APPLICABLE}:
            code, needed = pack.questionnaire.questions[id_].code, pack.rubric.called(id_, level)
            return levels.follows(question=code, level=needed)
    return None


@lru_cache(maxsize=16)
def _conditions(pack: Pack) -> dict[str, Statement]:
    """Return the reason not to ask each question with a condition on the profile: found once for all answers."""
    return {
        id_: levels.asked_when(condition=condition_words(question.ask_when, pack.questionnaire))
        for id_, question in pack.questionnaire.questions.items()
        if question.ask_when is not None
    }
