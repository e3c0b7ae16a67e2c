"""Results written to a path that a person named: a file, a pipe, a device or an open descriptor."""

import os
import select
import stat
import sys
from pathlib import Path

from readiness.errors import WriteError
from readiness.saving.atomic_write import write_atomically
from readiness.saving.file_kinds import SpecialKind, own_descriptor, special_kind
from readiness.saving.write_errors import write_error
from readiness.statements import outputs

_WRITE = os.O_WRONLY | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def write_output(path: Path, content: bytes) -> None:
    """Write a result: a regular file atomically, and a pipe, a device or a descriptor like standard output.

    Raises WriteError.
    """
    number = own_descriptor(path)
    if number is None and special_kind(path) not in {SpecialKind.PIPE, SpecialKind.DEVICE}:
        write_atomically(path, content)
        return
    try:
        handle = os.dup(number) if number is not None else _opened(path)
        try:
            _pour(handle, content)
        finally:
            os.close(handle)
    except OSError as error:
        raise write_error(path, error) from None


def _opened(path: Path) -> int:
    """Open a pipe or a device for writing; wait until someone reads the pipe. Raises OSError, WriteError."""
    _refuse_foreign_pipe(path, path.stat())
    handle = os.open(path, _WRITE)
    try:
        _refuse_foreign_pipe(path, os.fstat(handle))
    except WriteError:
        os.close(handle)
        raise
    return handle


def _refuse_foreign_pipe(path: Path, now: os.stat_result) -> None:
    """Raise WriteError for a pipe of another user, who could read a result that was meant for a file."""
    if not (stat.S_ISFIFO(now.st_mode) or stat.S_ISCHR(now.st_mode)):
        raise WriteError(outputs.pipe_replaced(path=str(path)), outputs.try_again())
    if sys.platform != "win32" and stat.S_ISFIFO(now.st_mode) and now.st_uid != os.geteuid():
        raise WriteError(outputs.foreign_pipe(path=str(path)), outputs.into_foreign_pipe(path=str(path)))


def _pour(handle: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        try:
            rest = rest[os.write(handle, rest) :]
        except BlockingIOError:
            select.select([], [handle], [])
