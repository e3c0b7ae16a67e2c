"""Limit the problems of one file to the first ones and a count of the rest."""

from collections.abc import Iterable, Iterator, Sequence

from readiness.errors import Problem
from readiness.loading import input_limits
from readiness.statements.statement import Statement


def first_problems(problems: Iterable[Problem], path: str) -> Iterator[Problem]:
    """Yield the first errors, then the first warnings of a file, each with a problem that counts the rest."""
    ordered = sorted(set(problems), key=lambda problem: problem.order)
    for warning in (False, True):
        found = [problem for problem in ordered if problem.warning == warning]
        yield from found[: input_limits.PROBLEMS]
        yield from problems_left_out(
            sum(problem.more or 1 for problem in found[input_limits.PROBLEMS :]), path, warning=warning
        )


def problems_left_out(number: int, path: str, *, warning: bool = False) -> Iterator[Problem]:
    """Yield one problem that counts `number` further ones; none for 0."""
    if number > 0:
        from readiness.statements import file_problems  # noqa: PLC0415 - only for very many problems

        more = file_problems.more_warnings if warning else file_problems.more_problems
        yield Problem(path, more(number=number), file_problems.meant(), warning=warning, more=number)


def without_repeated(problems: Iterable[Problem], found: Sequence[Problem]) -> list[Problem]:
    """Return `found`, which knows the questionnaire, after the problems that it does not repeat.

    A problem is repeated by another of the same value at the same position.
    """
    return [*(problem for problem in problems if not _is_repeated(problem, found)), *found]


def _is_repeated(problem: Problem, found: Iterable[Problem]) -> bool:
    """Return whether `found` has a problem of the same value at the same position."""
    position = (problem.line, problem.column)
    text = problem.found
    return text is not None and any(
        (other.line, other.column) == position and _is_about(other.message, text)
        for other in found
        if isinstance(other.message, Statement)
    )


def _is_about(message: Statement, text: str) -> bool:
    """Return whether a text is among the parameters of a statement, or of a statement in it."""
    values = message.parameters.values()
    return text in values or any(isinstance(value, Statement) and _is_about(value, text) for value in values)
