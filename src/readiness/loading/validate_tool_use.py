"""Validate what answers say about a tool in use: its status, and that the rubric judges it."""

from collections.abc import Iterator
from datetime import date

from readiness import statements
from readiness.errors import Problem
from readiness.loading.validate_one_answer import AnswerContext
from readiness.loading.yaml_file import KeyPath
from readiness.model.answers import Answers
from readiness.model.live_rules import LiveRules
from readiness.model.tool_status import tool_status
from readiness.statements.quoting import found

_JUDGED_BY_LIVE = ("tool", "events", "acceptances")


def validate_tool_use(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield the problems of the status, functions, segments, sites, events and acceptances in answers."""
    live = about.pack.rubric.live
    if answers.functions or answers.segments or answers.sites:
        from readiness.loading.validate_parts import validate_parts  # noqa: PLC0415 - most answers name none

        yield from validate_parts(answers, about)
    if live is None:
        for key in _JUDGED_BY_LIVE:
            if about.document.data.get(key):
                message = statements.tool_use_problems.not_judged(rubric=about.pack.rubric.rubric, key=key)
                hint = statements.tool_use_problems.needs_live()
                yield about.document.key_problem((key,), message, hint, warning=True)
        return
    yield from _tool(answers, live, about)
    if answers.events:
        from readiness.loading.validate_events import validate_events  # noqa: PLC0415 - most answers have none

        yield from validate_events(answers, about)
    if answers.acceptances:
        from readiness.loading.validate_acceptances import validate_acceptances  # noqa: PLC0415 - most answers have none

        yield from validate_acceptances(answers, live, about)


def _tool(answers: Answers, live: LiveRules, about: AnswerContext) -> Iterator[Problem]:
    if answers.tool is None:
        if not about.document.data.get("tool"):
            yield from _not_stated(answers, about)
        return
    yield from status_problems(answers.tool.status, answers.tool.since, about, ("tool",))
    status = live.status_named.get(answers.tool.status)
    milestone = status.milestone if status and status.use in {"in-use", "paused"} else None
    day = answers.assessment.milestones.get(milestone) if milestone else None
    if status and milestone and day and day > about.day:
        message = statements.tool_use_problems.not_yet_in_use(
            status=status.id, milestone=milestone, day=day, assessed=about.day
        )
        hint = statements.tool_use_problems.earlier_status(milestone=milestone)
        yield about.document.problem(("tool", "status"), message, hint)


def status_problems(status: str | None, since: date | None, about: AnswerContext, way: KeyPath) -> Iterator[Problem]:
    """Yield a problem if a status is unknown, or began after the assessment; `way` leads to what has the status."""
    live = about.pack.rubric.live
    if live is not None and status is not None and status not in live.status_named:
        message = statements.reference_problems.no_status(name=found(status))
        yield about.document.problem((*way, "status"), message, about.suggest(status, live.status_named))
    if since is not None and since > about.day:
        message = statements.tool_use_problems.status_after_assessment(day=since, assessed=about.day)
        yield about.document.problem((*way, "since"), message, statements.tool_use_problems.status_of_the_day())


def _not_stated(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield a warning with the status that counts where the answers state none."""
    counts = tool_status(answers, about.pack.rubric)
    if counts is None:
        return
    place: KeyPath = ("assessment",)
    message = statements.tool_use_problems.status_by_nothing(status=counts.id)
    milestone = about.pack.rubric.live and about.pack.rubric.live.status_named[counts.id].milestone
    if milestone and counts.since:
        place = ("assessment", "milestones", milestone)
        message = statements.tool_use_problems.status_by_milestone(
            status=counts.id, milestone=milestone, day=counts.since
        )
    hint = statements.tool_use_problems.state_status(status=counts.id)
    yield about.document.key_problem(place, message, hint, warning=True)
