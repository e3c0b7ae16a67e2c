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
from readiness.statements import conflicts
from readiness.statements.statement import Statement

_PAUSE = 0.05
"""Seconds between two attempts."""

_SILENT = 0.5
"""Seconds to wait without a message, because another command saves its answer in less."""


@contextmanager
def hold_lock(
    path: Path, shown: str, wait: float = 0, waiting: Callable[[Statement], None] | None = None
) -> Iterator[None]:
    """Hold the lock of the file at `path`, shown to the user as `shown`; `wait` is how many seconds to wait for it.

    `waiting` is called once with a statement about the holder, when the lock is not free after half a second.
    Raises ConflictError when another session holds the lock, and WriteError when the folder cannot be written to.
    """
    beside = lock_path(path)
    try:
        release = _wait_for_lock(beside, min(wait, _SILENT) if waiting else wait)
        if release is None and waiting and wait > _SILENT:
            waiting(held(shown, beside))
            release = _wait_for_lock(beside, wait - _SILENT)
    except OSError as error:
        raise write_error(shown, error) from None
    if release is None:
        raise ConflictError(held(shown, beside), conflicts.go_on_there())
    try:
        yield
    finally:
        release()


def held(shown: str, beside: Path) -> Statement:
    """Return the statement that another session holds a file, with that session where its lock can be read."""
    record = read_record(beside)
    if not record:
        return conflicts.held(path=shown)
    process, host, since = (str(record[key]) for key in ("process", "host", "started"))
    return conflicts.held_by(path=shown, process=process, host=host, since=since)


def _wait_for_lock(beside: Path, wait: float) -> Release | None:
    deadline = time.monotonic() + wait
    while (release := acquire(beside, _record())) is None and time.monotonic() < deadline:
        time.sleep(_PAUSE)
    return release


def _record() -> dict[str, str | int]:
    started = datetime.now().astimezone().isoformat(sep=" ", timespec="minutes")
    return {"process": os.getpid(), "host": socket.gethostname(), "started": started}
