"""The error boundary: the only place where an error becomes a message and an exit code."""

import os
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import IntEnum
from pathlib import Path
from typing import NoReturn

from readiness.errors import (
    ConflictError,
    InvalidFilesError,
    MissingCapabilityError,
    Problem,
    ReadinessError,
    WriteError,
)
from readiness.safe_text import visible


class Exit(IntEnum):
    """What an exit code means."""

    DONE = 0
    NOT_PASSED = 1
    USAGE = 2
    INVALID = 3
    MISSING = 4
    INTERRUPTED = 130
    READER_GONE = 141


@contextmanager
def boundary() -> Iterator[None]:
    """Turn what goes wrong on purpose into a message on stderr and an exit code; anything else is a bug and shows."""
    _usable_streams()
    try:
        try:
            yield
        finally:
            # Also when leaving early: what cannot be written must not surface after the last chance to say so.
            sys.stdout.flush()
    except InvalidFilesError as error:
        _stop(problems_text(error.problems), Exit.INVALID)
    except (MissingCapabilityError, WriteError, ConflictError) as error:
        _stop(error_text(error), Exit.MISSING)
    except ReadinessError as error:
        _stop(error_text(error), Exit.USAGE)
    except KeyboardInterrupt:
        _stop("interrupted\n", Exit.INTERRUPTED)
    except BrokenPipeError:
        # The reader went away (head, less): nothing to tell, and nothing may be written any more.
        _stop("", Exit.READER_GONE)
    except OSError as error:
        what = f"cannot use {error.filename}" if error.filename else "cannot write the output"
        reason = (error.strerror or "something is wrong with it").lower()
        _stop(error_text(WriteError(f"{what}: {reason}")), Exit.MISSING)


def _usable_streams() -> None:
    """A stream that was closed before the start is empty; a character the terminal cannot show ends nothing."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open to the end
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _stop(text: str, code: Exit) -> NoReturn:
    """Say why, if anyone can still hear it, and exit without another word from streams that cannot be written."""
    for stream, last in ((sys.stdout, ""), (sys.stderr, text)):
        try:
            stream.write(last)
            stream.flush()
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
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
        lines.append(
            f"  {' ' * len(number)} | {_blank(source[:column])}{'^' * _columns(source[column : column + width])}"
        )
    if problem.hint:
        lines.append(f"  help: {problem.hint}")
    return visible("\n".join(lines)) + "\n"


def _columns(text: str) -> int:
    """How many columns of a terminal `text` takes: wide characters take two, combining ones none."""
    wide = sum(1 for character in text if unicodedata.east_asian_width(character) in "WF")
    return max(1, len(text) + wide - sum(1 for character in text if unicodedata.combining(character)))


def _blank(text: str) -> str:
    return " " * _columns(text) if text else ""


def _around(source: str, column: int, most: int = 100) -> tuple[str, int]:
    """Return the part of a long line around `column`, and the column in it; tabs count as one."""
    line = source.replace("\t", " ")
    if len(line) <= most:
        return line, column
    start = max(0, min(column - most // 3, len(line) - most))
    head, tail = ("…" if start else ""), ("…" if start + most < len(line) else "")
    return f"{head}{line[start : start + most]}{tail}", column - start + len(head)
