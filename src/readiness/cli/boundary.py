"""The error boundary: the only place where an error becomes a message and an exit code."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum

from readiness.errors import InvalidFilesError, MissingCapabilityError, Problem, ReadinessError, WriteError
from readiness.safe_text import visible


class Exit(IntEnum):
    """What an exit code means."""

    DONE = 0
    NOT_PASSED = 1
    USAGE = 2
    INVALID = 3
    MISSING = 4
    INTERRUPTED = 130


@contextmanager
def boundary() -> Iterator[None]:
    """Turn what goes wrong on purpose into a message on stderr and an exit code; anything else is a bug and shows."""
    _plain_streams()
    try:
        yield
        sys.stdout.flush()
    except InvalidFilesError as error:
        _stop(problems_text(error.problems), Exit.INVALID)
    except MissingCapabilityError as error:
        _stop(error_text(error), Exit.MISSING)
    except WriteError as error:
        _stop(error_text(error), Exit.MISSING)
    except ReadinessError as error:
        _stop(error_text(error), Exit.USAGE)
    except KeyboardInterrupt:
        _stop("interrupted\n", Exit.INTERRUPTED)
    except BrokenPipeError:
        # The reader went away (head, less): nothing to tell, and nothing may be written any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)


def _plain_streams() -> None:
    """Never let a character the terminal cannot show end the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _stop(text: str, code: Exit) -> None:
    sys.stderr.write(text)
    sys.exit(code)


def error_text(error: ReadinessError) -> str:
    """Return an error without a place as it is shown."""
    help_line = f"  help: {error.hint}\n" if error.hint else ""
    return visible(f"error: {error.message}\n{help_line}")


def problems_text(problems: tuple[Problem, ...]) -> str:
    """Return problems as a good compiler shows them, then how many there are."""
    count = sum(1 for problem in problems if not problem.warning)
    text = "\n".join(problem_text(problem) for problem in problems)
    return f"{text}\n{count} problem{'' if count == 1 else 's'} found\n" if count else f"{text}\n"


def problem_text(problem: Problem) -> str:
    """Return one problem: place, line, caret, what is wrong, what would be right."""
    kind = "warning" if problem.warning else "error"
    lines = [f"{problem.place}: {kind}: {problem.message}"]
    if problem.line and problem.source.strip():
        number = str(problem.line)
        source, column = _around(problem.source, problem.column - 1)
        width = max(1, min(problem.width, len(source) - column))
        lines.append(f"  {number} | {source}")
        lines.append(f"  {' ' * len(number)} | {' ' * column}{'^' * width}")
    if problem.hint:
        lines.append(f"  help: {problem.hint}")
    return visible("\n".join(lines)) + "\n"


def _around(source: str, column: int, most: int = 100) -> tuple[str, int]:
    """Return the part of a long line around `column`, and the column in it; tabs count as one."""
    line = source.replace("\t", " ")
    if len(line) <= most:
        return line, column
    start = max(0, min(column - most // 3, len(line) - most))
    head, tail = ("…" if start else ""), ("…" if start + most < len(line) else "")
    return f"{head}{line[start : start + most]}{tail}", column - start + len(head)
