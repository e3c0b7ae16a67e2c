"""The error boundary: the only place where an error becomes a message and an exit code."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import IntEnum
from typing import NoReturn

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
    """What an exit code means."""

    DONE = 0
    NOT_PASSED = 1
    USAGE = 2
    INVALID = 3
    MISSING = 4
    INTERRUPTED = 130
    READER_GONE = 141


@contextmanager
def error_boundary() -> Iterator[None]:
    """Turn what goes wrong on purpose into a message on stderr and an exit code; anything else is a bug and shows."""
    try:
        try:
            yield
        finally:
            # Also when leaving early: what cannot be written must not surface after the last chance to say so.
            sys.stdout.flush()
    except InvalidFilesError as error:
        _stop(format_problems(error.problems), Exit.INVALID)
    except (MissingCapabilityError, LimitError, WriteError, ConflictError) as error:
        _stop(format_error(error), Exit.MISSING)
    except ReadinessError as error:
        _stop(format_error(error), Exit.USAGE)
    except KeyboardInterrupt:
        _stop("interrupted\n", Exit.INTERRUPTED)
    except BrokenPipeError:
        # The reader went away (head, less): nothing to tell, and nothing may be written any more.
        _stop("", Exit.READER_GONE)
    except OSError as error:
        what = f"cannot use {error.filename}" if error.filename else "cannot write the output"
        reason = (error.strerror or "something is wrong with it").lower()
        _stop(format_error(WriteError(f"{what}: {reason}")), Exit.MISSING)


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
