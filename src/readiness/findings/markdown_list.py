"""Findings as Markdown, for the summary of a step or a comment."""

from collections.abc import Iterator, Sequence

from readiness.errors import Problem
from readiness.findings.checked import Checked
from readiness.markdown.escape import escape
from readiness.statements import errors
from readiness.statements import findings as statements


def markdown_list(checked: Sequence[Checked]) -> str:
    """Return a list: each thing checked with a mark, and below it its problems with their places."""
    return "".join(f"{line}\n" for line in _lines(checked))


def _lines(checked: Sequence[Checked]) -> Iterator[str]:
    for one in checked:
        mark = "❌" if not one.holds else "⚠️" if one.problems else "✅"
        yield f"- {mark} {escape(statements.of_file(path=one.path, says=one.says))}"
        for problem in one.problems:
            if not problem.more:
                yield f"  - {_told(problem)}"


def _told(problem: Problem) -> str:
    at = errors.warning_at if problem.warning else errors.error_at
    told = at(place=problem.place, message=problem.message)
    return escape(statements.with_help(message=told, hint=problem.hint) if problem.hint else told)
