"""Validate the status of a tool, a function or a site."""

from collections.abc import Iterator
from datetime import date

from readiness import statements
from readiness.errors import Problem
from readiness.loading.validate_one_answer import AnswerContext
from readiness.loading.yaml_file import KeyPath
from readiness.statements.quoting import found


def status_problems(status: str | None, since: date | None, about: AnswerContext, way: KeyPath) -> Iterator[Problem]:
    """Yield a problem if a status is unknown, or began after the assessment; `way` leads to what has the status."""
    live = about.pack.rubric.live
    if live is not None and status is not None and status not in live.status_named:
        message = statements.reference_problems.no_status(name=found(status))
        yield about.document.problem((*way, "status"), message, about.suggest(status, live.status_named))
    if since is not None and since > about.day:
        message = statements.tool_use_problems.status_after_assessment(day=since, assessed=about.day)
        yield about.document.problem((*way, "since"), message, statements.tool_use_problems.status_of_the_day())
