"""Take votes out of answers, and keep the doubts that they gave rise to: a verdict is as sure for every reader."""

from collections.abc import Sequence
from typing import Any

from readiness.model.answer import Answer, Doubt, State
from readiness.model.participants import Participant
from readiness.model.scale import Scale
from readiness.scoring.vote_agreement import is_divided, only_delivery_team

_WITHOUT: dict[str, Any] = {"votes": {}, "second_votes": {}, "because": None, "flagged": None}


def without_votes(answer: Answer, participants: Sequence[Participant], scale: Scale) -> Answer:
    """Return an answer without votes and without its flag, and with the doubts that the votes gave rise to."""
    found: dict[Doubt, bool] = {
        "divided": is_divided(answer, scale),
        "delivery-team": only_delivery_team(answer, participants),
    }
    is_answered = answer.state is State.ANSWERED
    doubts = tuple(doubt for doubt, is_so in found.items() if is_answered and is_so)
    return answer.model_copy(update=_WITHOUT | {"doubts": doubts})
