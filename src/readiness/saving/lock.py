"""One session at a time: a lock beside the answers file that says who holds it."""

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from readiness.errors import ConflictError
from readiness.saving.files import unwritable


@contextmanager
def locked(path: Path, shown: str, wait: float = 0) -> Iterator[None]:
    """Hold the lock of the file at `path`, which the user calls `shown`; `wait` so many seconds for it.

    Raises ConflictError when someone else holds it, and WriteError when the folder cannot be written to.
    """
    beside = path.with_name(f".{path.name}.lock")
    lock = FileLock(beside, timeout=wait)
    try:
        lock.acquire()
    except Timeout:
        # On lines of their own, so that no terminal breaks them in the middle of a date.
        message = f"{shown} is being answered in another session{_holder(beside)}"
        raise ConflictError(message, "go on there, or end that session first") from None
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


def _holder(beside: Path) -> str:
    """Return who holds the lock, as far as the lock file can be read."""
    try:
        said = json.loads(beside.read_text("utf-8"))
        return f"\n  (process {said['process']} on {said['host']}, since {said['started']})"
    except (OSError, ValueError, KeyError, TypeError):
        return ""
