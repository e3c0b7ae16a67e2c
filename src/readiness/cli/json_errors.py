"""Problems and errors as JSON."""

from collections.abc import Sequence
from typing import Any

from readiness.cli.problem_text import left_out
from readiness.errors import InvalidFilesError, Problem, ReadinessError
from readiness.safe_text import json_text
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import statement_data


def problem_rows(problems: Sequence[Problem]) -> list[dict[str, Any]]:
    """Return problems as plain data, each with its location, kind, message and hint.

    A message and a hint have a code, parameters and text. A place in a workbook has `cell`, its sheet and cell.
    """
    return [
        {
            "path": problem.path,
            "line": problem.line or None,
            "column": problem.column if problem.line else None,
            **({"cell": problem.cell} if problem.cell else {}),
            "kind": "warning" if problem.warning else "error",
            "message": statement_data(problem.message),
            "hint": statement_data(problem.hint) if problem.hint else None,
        }
        for problem in problems
        if not problem.more
    ]


def error_as_json(error: ReadinessError) -> str:
    """Return an error as one JSON object on one line: its code, message and hint, and the problems of files.

    It is the last line of standard error. The exit code says what kind of error it is.
    """
    problems = error.problems if isinstance(error, InvalidFilesError) else ()
    data = {
        "code": _code(error.message),
        "message": statement_data(error.message),
        "hint": statement_data(error.hint) if error.hint else None,
        "problems": problem_rows(problems),
        "left_out": left_out(problems),
    }
    return json_text({"schema_version": "2", "error": data}, indent=None)


def warnings_as_json(problems: Sequence[Problem]) -> str:
    """Return the warnings about answers as one JSON object on one line."""
    return json_text({"schema_version": "2", "warnings": problem_rows(problems)}, indent=None)


def _code(message: Words) -> str | None:
    return message.code if isinstance(message, Statement) else None
