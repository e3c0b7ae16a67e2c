"""One session at a time: a lock beside the answers file that says who holds it."""

import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from readiness.errors import ConflictError
from readiness.saving.lock_file import Release, acquire, read_record
from readiness.saving.write_errors import write_error

_PAUSE = 0.05
"""Seconds between two tries."""

_SILENT = 0.5
"""Seconds of waiting that nobody has to hear of: another command writes its answer meanwhile."""


@contextmanager
def hold_lock(path: Path, shown: str, wait: float = 0, waiting: Callable[[str], None] | None = None) -> Iterator[None]:
    """Hold the lock of the file at `path`, which the user calls `shown`; `wait` so many seconds for it.

    `waiting` is called once with who holds it, when that is not over in a moment.
    Raises ConflictError when someone else holds it, and WriteError when the folder cannot be written to.
    """
    beside = path.with_name(f".{path.name}.lock")
    try:
        release = _waited_for(beside, min(wait, _SILENT) if waiting else wait)
        if release is None and waiting and wait > _SILENT:
            waiting(_held(shown, beside))
            release = _waited_for(beside, wait - _SILENT)
    except OSError as error:
        raise write_error(shown, error) from None
    if release is None:
        raise ConflictError(_held(shown, beside), "go on there, or end that session first")
    try:
        yield
    finally:
        release()


def holder(beside: Path) -> str:
    """Return who holds the lock, on a line below the sentence it belongs to; empty where that cannot be read."""
    said = read_record(beside)
    return f"\n  (process {said['process']} on {said['host']}, since {said['started']})" if said else ""


def _waited_for(beside: Path, wait: float) -> Release | None:
    deadline = time.monotonic() + wait
    while (release := acquire(beside, _record())) is None and time.monotonic() < deadline:
        time.sleep(_PAUSE)
    return release


def _record() -> dict[str, str | int]:
    started = datetime.now().astimezone().isoformat(sep=" ", timespec="minutes")
    return {"process": os.getpid(), "host": socket.gethostname(), "started": started}


def _held(shown: str, beside: Path) -> str:
    # On lines below, so that no terminal breaks them in the middle of a date.
    return f"{shown} is being answered in another session{holder(beside)}"
