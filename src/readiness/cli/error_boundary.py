"""The error boundary: the only code that turns an error into a message and an exit code."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import IntEnum
from typing import NoReturn

import typer

from readiness.cli.form_names import wants_json
from readiness.cli.problem_text import format_error, format_problems
from readiness.errors import (
    ConflictError,
    InvalidFilesError,
    LimitError,
    MissingCapabilityError,
    ReadinessError,
    WriteError,
)


class Exit(IntEnum):
    """An exit code of the command line."""

    DONE = 0
    NOT_PASSED = 1
    USAGE = 2
    INVALID = 3
    MISSING = 4
    INTERRUPTED = 130
    READER_GONE = 141


@contextmanager
def error_boundary() -> Iterator[None]:
    """Turn an expected error into a message on stderr and an exit code; any other error is a bug and propagates."""
    try:
        try:
            yield
        finally:
            # Also on an early exit: an output error must not surface after the last handler that can report it.
            sys.stdout.flush()
    except InvalidFilesError as error:
        _stop(_told(error), Exit.INVALID)
    except (MissingCapabilityError, LimitError, WriteError, ConflictError) as error:
        _stop(_told(error), Exit.MISSING)
    except ReadinessError as error:
        _stop(_told(error), Exit.USAGE)
    except typer.BadParameter as error:
        if not wants_json.get():
            raise
        _stop(_told(ReadinessError(error.format_message())), Exit.USAGE)
    except KeyboardInterrupt:
        _stop(f"{_interrupted()}\n", Exit.INTERRUPTED)
    except BrokenPipeError:
        # The reader of the pipe has ended (head, less): print no message, and write nothing more.
        _stop("", Exit.READER_GONE)
    except OSError as error:
        _stop(_told(_output_error(error)), Exit.MISSING)


def _told(error: ReadinessError) -> str:
    """Return an error as text, or as JSON in a run that was asked for it."""
    if wants_json.get():
        from readiness.cli.json_errors import error_as_json

        return error_as_json(error)
    return format_problems(error.problems) if isinstance(error, InvalidFilesError) else format_error(error)


def _output_error(error: OSError) -> WriteError:
    """Return the message for an error of the system that no command expected; most are about standard output."""
    from readiness.saving.write_errors import full_disk_hint
    from readiness.statements import errors as statements

    reason = error.strerror.lower() if error.strerror else statements.unknown_reason()
    if error.filename:
        message, hint = statements.cannot_use(path=str(error.filename), reason=reason), statements.check_file()
    else:
        message, hint = statements.cannot_write_output(reason=reason), statements.check_output()
    return WriteError(message, full_disk_hint(error) or hint)


def _interrupted() -> str:
    from readiness.statements import errors as statements
    from readiness.statements.voice import say

    return say(statements.interrupted())


def _stop(text: str, code: Exit) -> NoReturn:
    """Write `text` to standard error where possible, and exit with `code`.

    A stream that cannot be written is redirected to the null device, so that Python reports no error when it exits.
    """
    for stream, last in ((sys.stdout, ""), (sys.stderr, text)):
        try:
            stream.write(last)
            stream.flush()
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    sys.exit(code)
