"""Errors and problems as text: location, quoted line with carets, message and hint."""

from collections.abc import Sequence

from readiness.errors import Problem, ReadinessError
from readiness.loading.bounded_file import path_on_one_line
from readiness.safe_text import escape_controls

_MOST_SHOWN = 100
"""Problems shown of one file."""
_LONGEST_LINE = 100


def format_error(error: ReadinessError) -> str:
    """Return the text of an error that has no location."""
    from readiness.statements import errors as statements

    help_text = f"  {path_on_one_line(statements.help_line(hint=error.hint))}\n" if error.hint else ""
    return f"{path_on_one_line(statements.error(message=error.message))}\n{help_text}"


def format_problems(problems: Sequence[Problem]) -> str:
    """Return problems as a compiler shows them, followed by their number.

    When a file has very many, its first errors are shown, then its first warnings while there is room, in file order.
    """
    from readiness.statements import errors as statements
    from readiness.statements.voice import say

    shown = _shown(problems)
    text = "\n".join(format_problem(problem) for problem in problems if problem in shown)
    errors, warnings = (_number(problems, warning=warning) for warning in (False, True))
    text += f"\n{say(statements.problems_found(number=errors))}\n" if errors else "\n"
    left = [
        (errors - _number(shown, warning=False), statements.problems),
        (warnings - _number(shown, warning=True), statements.warnings),
    ]
    if hidden := tuple(counted(number=number) for number, counted in left if number):
        is_stored = sum(number for number, _ in left) > left_out(problems)
        said = statements.not_shown_but_listed if is_stored else statements.not_shown
        text += f"{say(said(left=hidden))}\n"
    return text


def format_problem(problem: Problem) -> str:
    """Return one problem: location, message, quoted line with carets, and hint."""
    from readiness.statements import errors as statements

    at = statements.warning_at if problem.warning else statements.error_at
    lines = [path_on_one_line(at(place=problem.place, message=problem.message))]
    if problem.line and problem.source.strip():
        lines += _quoted(problem)
    if problem.hint:
        lines.append(f"  {path_on_one_line(statements.help_line(hint=problem.hint))}")
    return "\n".join(lines) + "\n"


def left_out(problems: Sequence[Problem]) -> int:
    """Return how many problems were counted but not stored."""
    return sum(problem.more for problem in problems)


def _shown(problems: Sequence[Problem]) -> set[Problem]:
    """Return the problems to show: at most `_MOST_SHOWN` of each file, errors before warnings."""
    by_file: dict[str, list[Problem]] = {}
    for problem in sorted(problems, key=lambda problem: problem.warning):
        if not problem.more:
            by_file.setdefault(problem.path, []).append(problem)
    return {problem for found in by_file.values() for problem in found[:_MOST_SHOWN]}


def _number(problems: Sequence[Problem] | set[Problem], *, warning: bool) -> int:
    return sum(problem.more or 1 for problem in problems if problem.warning == warning)


def _quoted(problem: Problem) -> tuple[str, str]:
    """Return the line of a problem without private details, and carets below the span, aligned by terminal columns."""
    from readiness.cli.text_width import text_width
    from readiness.loading.private_details import masked

    source, column = _around(masked(problem.source), 0 if problem.cell else problem.column - 1)
    end = column + max(1, min(problem.width, len(source) - column))
    before, meant, after = (escape_controls(part) for part in (source[:column], source[column:end], source[end:]))
    number = problem.cell.rpartition("!")[2] or str(problem.line)
    carets = f"{' ' * text_width(before)}{'^' * max(1, text_width(meant))}"
    return f"  {number} | {before}{meant}{after}", f"  {' ' * len(number)} | {carets}"


def _around(source: str, column: int) -> tuple[str, int]:
    """Return the part of a long line around `column`, and the column in that part; a tab becomes a space."""
    line = source.replace("\t", " ")
    if len(line) <= _LONGEST_LINE:
        return line, column
    start = max(0, min(column - _LONGEST_LINE // 3, len(line) - _LONGEST_LINE))
    head, tail = ("…" if start else ""), ("…" if start + _LONGEST_LINE < len(line) else "")
    return f"{head}{line[start : start + _LONGEST_LINE]}{tail}", column - start + len(head)
