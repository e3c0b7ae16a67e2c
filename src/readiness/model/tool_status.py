"""The status of a tool, a function or a site: stated, or told by the dates of milestones."""

from datetime import date

from readiness.model.answers import Answers
from readiness.model.live import StatusNow
from readiness.model.live_rules import Status
from readiness.model.pack import Pack
from readiness.model.rubric import Rubric
from readiness.model.tool_use import Function, Site


def tool_status(answers: Answers, rubric: Rubric) -> StatusNow | None:
    """Return the status of the tool on the day of the assessment; None for a rubric without rules for it.

    The status stated counts. Without one, the last status counts whose milestone is past, or else the first.
    """
    live, told = rubric.live, answers.tool
    if live is None:
        return None
    if told is not None and told.status in live.status_named:
        stated = _now(live.status_named[told.status], told.since, rubric, is_stated=True)
        return stated._replace(because=told.because)
    since: date | None = None
    found = live.statuses[0]
    for status in live.statuses:
        reached = answers.assessment.milestones.get(status.milestone or "")
        if reached is not None and reached <= answers.date:
            found, since = status, reached
    return _now(found, since, rubric, is_stated=False)


def part_status(part: Function | Site, rubric: Rubric, otherwise: StatusNow | None) -> StatusNow | None:
    """Return the status of a function or a site, or else `otherwise`."""
    if rubric.live is None or part.status not in rubric.live.status_named:
        return otherwise
    return _now(rubric.live.status_named[part.status], part.since, rubric, is_stated=True)


def with_tool_status(answers: Answers, pack: Pack) -> Answers:
    """Return the answers with the status of the tool in their profile, where the questionnaire has a fact for it."""
    fact = pack.questionnaire.status_fact
    status = tool_status(answers, pack.rubric)
    if fact is None or status is None:
        return answers
    header = answers.assessment
    return answers.changed(assessment=header.changed(profile=header.profile | {fact: status.id}))


def _now(status: Status, since: date | None, rubric: Rubric, *, is_stated: bool) -> StatusNow:
    gate = status.gate if status.gate in rubric.gate_named else None
    return StatusNow(status.id, status.title, status.use, since, is_stated, gate)
