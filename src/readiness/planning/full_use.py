"""Status and gates of a tool → whether it is in full use, or the gate that brings it there."""

from readiness.model.answers import Answers
from readiness.model.go_live import go_live_gate, live_since
from readiness.model.live import StatusNow
from readiness.model.rubric import Rubric
from readiness.model.scorecard import Scorecard


def in_use(rubric: Rubric, scorecard: Scorecard) -> StatusNow | None:
    """Return the status of a tool in full use; None for any other, such as one in a pilot or in limited use."""
    status = scorecard.live.status if scorecard.live else None
    if status is None or status.use != "in-use":
        return None
    ids, full = [*rubric.gate_named], go_live_gate(rubric)
    is_before = status.gate in ids and full in ids and ids.index(status.gate) < ids.index(full)
    return None if is_before else status


def gate_to_use(rubric: Rubric, answers: Answers, scorecard: Scorecard) -> str | None:
    """Return the gate after which a tool comes into full use; None where it is there, is ended, or no gate leads there.

    A paused tool that was in full use comes back at the gate that resumes it.
    """
    status = scorecard.live.status if scorecard.live else None
    if in_use(rubric, scorecard) or (status is not None and status.use == "ended"):
        return None
    full = go_live_gate(rubric)
    if status is not None and status.use == "paused" and status.gate and live_since(answers, rubric):
        return status.gate
    return full
