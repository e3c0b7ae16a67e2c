"""The gate of full use, and the day on which a tool came into full use."""

from datetime import date

from readiness.model.answers import Answers
from readiness.model.rubric import Rubric


def go_live_gate(rubric: Rubric) -> str | None:
    """Return the gate of full use: the last one that a status in use should meet; None where there is none."""
    statuses = rubric.live.statuses if rubric.live else ()
    gates = {status.gate for status in statuses if status.use == "in-use"}
    return next((gate for gate in reversed(rubric.gate_named) if gate in gates), None)


def live_since(answers: Answers, rubric: Rubric) -> date | None:
    """Return the day on which the tool came into full use; None where it did not, or nothing tells the day."""
    gate, told = go_live_gate(rubric), answers.tool
    days: list[date] = []
    for status in rubric.live.statuses if rubric.live else ():
        if status.use != "in-use" or status.gate != gate:
            continue
        if told is not None and told.status == status.id and told.since:
            days.append(told.since)
        if milestone := answers.assessment.milestones.get(status.milestone or ""):
            days.append(milestone)
    return min((day for day in days if day <= answers.date), default=None)
