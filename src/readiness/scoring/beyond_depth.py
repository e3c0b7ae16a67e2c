"""The questions that a gate needs and the depth of an assessment leaves out."""

from typing import NamedTuple

from readiness.model.answer import State
from readiness.model.answers import Answers
from readiness.model.asked_at_depth import is_in_depth
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard


class LeftOut(NamedTuple):
    """The questions that the next gate needs and the depth leaves out; never none."""

    gate: str
    codes: tuple[str, ...]


def left_out(pack: Pack, answers: Answers, scorecard: Scorecard) -> LeftOut | None:
    """Return the open questions that the next gate needs and the depth leaves out; None where it leaves out none."""
    gate = scorecard.next_gate
    if gate is None:
        return None
    questions, minimums = pack.questionnaire.questions, scorecard.gate(gate).minimums
    codes = tuple(
        question.code
        for id_, question in questions.items()
        if id_ in minimums and scorecard.questions[id_].state is State.UNANSWERED and not is_in_depth(question, answers)
    )
    return LeftOut(gate, codes) if codes else None
