"""One session at a time: a lock beside the answers file that says who holds it."""

import json
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from readiness.errors import ConflictError
from readiness.saving.files import unwritable

_SILENT = 0.5
"""Seconds of waiting that nobody has to hear of: another command writes its answer meanwhile."""


@contextmanager
def locked(path: Path, shown: str, wait: float = 0, waiting: Callable[[str], None] | None = None) -> Iterator[None]:
    """Hold the lock of the file at `path`, which the user calls `shown`; `wait` so many seconds for it.

    `waiting` is called once with who holds it, when that is not over in a moment.
    Raises ConflictError when someone else holds it, and WriteError when the folder cannot be written to.
    """
    beside = path.with_name(f".{path.name}.lock")
    lock = FileLock(beside, timeout=wait)
    try:
        try:
            lock.acquire(timeout=min(wait, _SILENT) if waiting else wait)
        except Timeout:
            if waiting is None or wait <= _SILENT:
                raise
            waiting(_held(shown, beside))
            lock.acquire(timeout=wait - _SILENT)
    except Timeout:
        raise ConflictError(_held(shown, beside), "go on there, or end that session first") from None
    except OSError as error:
        raise unwritable(shown, error) from None
    try:
        _sign(beside)
        yield
    finally:
        # Removed while still held: whoever opened it meanwhile finds it gone and opens a new one.
        with suppress(OSError):
            beside.unlink()
        lock.release()


def _sign(beside: Path) -> None:
    started = datetime.now().astimezone().isoformat(sep=" ", timespec="minutes")
    with suppress(OSError):
        beside.write_text(
            json.dumps({"process": os.getpid(), "host": socket.gethostname(), "started": started}), "utf-8"
        )


def _held(shown: str, beside: Path) -> str:
    # On lines of their own, so that no terminal breaks them in the middle of a date.
    return f"{shown} is being answered in another session{_holder(beside)}"


def _holder(beside: Path) -> str:
    """Return who holds the lock, as far as the lock file can be read."""
    try:
        said = json.loads(beside.read_text("utf-8"))
        return f"\n  (process {said['process']} on {said['host']}, since {said['started']})"
    except (OSError, ValueError, KeyError, TypeError):
        return ""
