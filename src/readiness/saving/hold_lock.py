"""One session at a time: a lock file next to the answers file, with a record of its holder."""

import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from readiness.errors import ConflictError
from readiness.saving.hidden_names import lock_path
from readiness.saving.lock_file import Release, acquire, read_record
from readiness.saving.write_errors import write_error

_PAUSE = 0.05
"""Seconds between two attempts."""

_SILENT = 0.5
"""Seconds to wait without a message, because another command saves its answer in less."""


@contextmanager
def hold_lock(path: Path, shown: str, wait: float = 0, waiting: Callable[[str], None] | None = None) -> Iterator[None]:
    """Hold the lock of the file at `path`, shown to the user as `shown`; `wait` is how many seconds to wait for it.

    `waiting` is called once with a sentence about the holder, when the lock is not free after half a second.
    Raises ConflictError when another session holds the lock, and WriteError when the folder cannot be written to.
    """
    beside = lock_path(path)
    try:
        release = _wait_for_lock(beside, min(wait, _SILENT) if waiting else wait)
        if release is None and waiting and wait > _SILENT:
            waiting(_held_message(shown, beside))
            release = _wait_for_lock(beside, wait - _SILENT)
    except OSError as error:
        raise write_error(shown, error) from None
    if release is None:
        raise ConflictError(_held_message(shown, beside), "go on there, or end that session first")
    try:
        yield
    finally:
        release()


def holder(beside: Path) -> str:
    """Return the lock's holder on an indented new line; empty if it cannot be read."""
    record = read_record(beside)
    return f"\n  (process {record['process']} on {record['host']}, since {record['started']})" if record else ""


def _wait_for_lock(beside: Path, wait: float) -> Release | None:
    deadline = time.monotonic() + wait
    while (release := acquire(beside, _record())) is None and time.monotonic() < deadline:
        time.sleep(_PAUSE)
    return release


def _record() -> dict[str, str | int]:
    started = datetime.now().astimezone().isoformat(sep=" ", timespec="minutes")
    return {"process": os.getpid(), "host": socket.gethostname(), "started": started}


def _held_message(shown: str, beside: Path) -> str:
    # The holder is on a line of its own, so that no terminal wraps it in the middle of a date.
    return f"{shown} is being answered in another session{holder(beside)}"
