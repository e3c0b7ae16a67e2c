"""Lock files: created, held and removed without ever changing a file that is not a lock."""

import errno
import json
import os
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from filelock import lock_descriptor

from readiness.errors import WriteError
from readiness.loading.bounded_file import path_on_one_line
from readiness.statements import conflicts

if sys.platform == "win32":
    from filelock import FileLock, Timeout

Release = Callable[[], None]

_TRIES = 20
_MOST = 1024
"""The most bytes of a lock that are read."""
_NO_LOCKS = {errno.ENOSYS, errno.ENOTSUP, errno.ENOLCK}
"""Errors of a file system without locks: there the file's existence is the lock, and a person removes a stale one."""
_SAFE = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)


def acquire(beside: Path, record: dict[str, str | int]) -> Release | None:
    """Acquire the lock at `beside`, and return the function that releases it; None when another process holds it.

    A stale lock is removed first. Only a newly created file is written to. Raises OSError, and WriteError when the file
    at `beside` is not a lock.
    """
    if sys.platform == "win32":
        lock = FileLock(beside, timeout=0)
        try:
            lock.acquire()
        except Timeout:
            return None
        return lock.release
    for _ in range(_TRIES):
        try:
            handle = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL | _SAFE, 0o644)
        except FileExistsError:
            if not _is_cleared(beside):
                return None
            continue
        try:
            if _locks(handle, otherwise=True) and _is_same(handle, beside):
                with suppress(OSError):  # a full disk has no space for the record
                    os.write(handle, json.dumps(record).encode())
                return partial(_release, handle, beside)
        except BaseException:
            _release(handle, beside)
            raise
        os.close(handle)
    return None


def read_record(beside: Path) -> dict[str, str | int]:
    """Return the record that the holder of a lock wrote; empty if it cannot be read."""
    try:
        handle = os.open(beside, os.O_RDONLY | _SAFE)
    except OSError:
        return {}
    try:
        return _record(os.read(handle, _MOST)) or {}
    except OSError:
        return {}
    finally:
        os.close(handle)


def _record(content: bytes) -> dict[str, str | int] | None:
    """Return the record in a lock; empty for an empty lock, None when the content is not a record."""
    try:
        record = json.loads(content or b"{}")
    except (ValueError, RecursionError):
        return None
    match record:
        case {"process": int(process), "host": str(host), "started": str(started)} if len(record) == 3:
            return {"process": process, "host": path_on_one_line(host), "started": path_on_one_line(started)}
        case _:
            return None if content else {}


def _is_cleared(beside: Path) -> bool:
    """Remove a lock that nobody holds; return False when it is held. Raises WriteError when it is not a lock."""
    try:
        if not stat.S_ISREG(beside.lstat().st_mode):
            raise _foreign(beside)
        handle = _opened(beside)
    except FileNotFoundError:
        return True
    try:
        if not _locks(handle, otherwise=False):
            return False
        if not _is_same(handle, beside):
            return True
        if not stat.S_ISREG(os.fstat(handle).st_mode) or _record(os.read(handle, _MOST)) is None:
            raise _foreign(beside)
        beside.unlink()
    except FileNotFoundError:
        return True
    except PermissionError:
        raise WriteError(conflicts.lock_not_removed(path=str(beside)), conflicts.ask_owner()) from None
    finally:
        os.close(handle)
    return True


def _opened(beside: Path) -> int:
    try:
        return os.open(beside, os.O_RDWR | _SAFE)  # network drives lock only files that are open for writing
    except PermissionError:
        pass
    try:
        return os.open(beside, os.O_RDONLY | _SAFE)
    except PermissionError:
        raise WriteError(conflicts.lock_not_opened(path=str(beside)), conflicts.ask_owner()) from None


def _foreign(beside: Path) -> WriteError:
    return WriteError(conflicts.no_lock(path=str(beside)), conflicts.look_and_move())


def _locks(handle: int, *, otherwise: bool) -> bool:
    """Lock an open file; return `otherwise` when the file system has no locks."""
    try:
        return lock_descriptor(handle, blocking=False)
    except OSError as error:
        if error.errno in _NO_LOCKS:
            return otherwise
        raise


def _is_same(handle: int, path: Path) -> bool:
    """Return whether `path` still leads to the open file."""
    try:
        return os.path.samestat(os.fstat(handle), path.lstat())
    except FileNotFoundError:
        return False


def _release(handle: int, beside: Path) -> None:
    # Removed while still locked: a process that opened it meanwhile sees that it is gone, and creates a new one.
    with suppress(OSError):
        if _is_same(handle, beside):
            beside.unlink()
    os.close(handle)
