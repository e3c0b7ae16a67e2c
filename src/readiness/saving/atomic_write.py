"""Write a file whole or not at all: it survives a killed process and a power cut, and keeps its attributes."""

import errno
import os
import shlex
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from readiness.errors import WriteError
from readiness.loading import input_limits
from readiness.saving.file_attributes import Attributes, attributes_of, give_attributes
from readiness.saving.file_kinds import SpecialKind, special_kind
from readiness.saving.hidden_names import temporary_names, temporary_path
from readiness.saving.write_errors import UnsavedError, write_error
from readiness.statements import outputs
from readiness.statements import saving as statements

if sys.platform != "win32":
    import fcntl

STALE_SECONDS = 3600
"""The age at which a temporary file counts as left by a killed process."""

Check = Callable[[bytes | None], None]
"""A function that gets the current content (None without a file) before it is replaced, and raises to prevent that."""

_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}
_NO_FILE = {errno.ENOENT, errno.ELOOP, errno.EMLINK}
"""Errors for a path without a file, or with a symlink that is not followed."""
_CLOSED_ON_EXEC = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | _CLOSED_ON_EXEC
_CREATE = os.O_RDWR | os.O_CREAT | os.O_EXCL | _CLOSED_ON_EXEC


def write_atomically(
    path: Path | str, content: bytes, *, check: Check | None = None, like: Attributes | None = None
) -> None:
    """Replace the file at `path` by `content`, durably; a symlink there is replaced, not followed.

    An existing file passes its attributes on; a new one gets `like`. `check` is called twice: before the attributes are
    used, and just before the file is replaced. Raises WriteError, also when `path` is not a regular file.
    """
    target = Path(path)
    if kind := special_kind(target):
        hint = statements.file_in_folder() if kind is SpecialKind.FOLDER else outputs.name_file()
        raise WriteError(outputs.no_file(path=str(path), kind=kind.said), hint)
    try:
        _replace(target, content, check, like)
    except OSError as error:
        raise write_error(path, error) from None


def read_with_attributes(path: Path) -> tuple[bytes | None, Attributes | None]:
    """Return content and attributes of the same file; None for both without a file or for a symlink.

    The content is at most one byte longer than the largest file this program reads. Raises OSError.
    """
    try:
        handle = os.open(path, _READ)
    except OSError as error:
        if error.errno in _NO_FILE:
            return None, None
        raise
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return None, None
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(input_limits.FILE_BYTES + 1), attributes_of(handle)
    finally:
        os.close(handle)


def check_folder(path: Path) -> None:
    """Raise WriteError when the folder of `path` does not exist or cannot be written to."""
    folder = path.parent
    if folder.exists() and not folder.is_dir():
        raise WriteError(outputs.folder_is_file(path=str(folder)), outputs.check_path())
    if not folder.is_dir():
        hint = outputs.make_folder(command=f"mkdir -p {shlex.quote(str(folder))}")
        raise WriteError(outputs.no_folder(path=str(folder)), hint)
    if not os.access(folder, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids):
        hint = outputs.allow_or_elsewhere(command=f"chmod u+w {shlex.quote(str(folder))}")
        raise WriteError(outputs.folder_denied(path=str(folder.absolute())), hint)


def remove_stale_files(path: Path, now: float | None = None) -> None:
    """Remove temporary files that killed processes of this user left next to `path`."""
    oldest = (time.time() if now is None else now) - STALE_SECONDS
    ours = temporary_names(path)
    with suppress(OSError):
        for left in path.parent.iterdir():
            if ours.fullmatch(left.name):
                with suppress(OSError):
                    if _is_left_by_us(left.lstat(), oldest):
                        left.unlink()


def _is_left_by_us(left: os.stat_result, oldest: float) -> bool:
    mine = sys.platform == "win32" or left.st_uid == os.geteuid()
    return mine and stat.S_ISREG(left.st_mode) and left.st_nlink == 1 and left.st_mtime < oldest


def _replace(target: Path, content: bytes, check: Check | None, like: Attributes | None) -> None:
    temporary = temporary_path(target)
    before, attributes = read_with_attributes(target)
    if check:
        check(before)
    elif attributes and not _is_trusted(attributes, target.parent):
        attributes = None
    if before is None:
        attributes = like
    try:
        _write(temporary, content, attributes)
        if check:
            check(read_with_attributes(target)[0])
        _rename(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def _write(temporary: Path, content: bytes, attributes: Attributes | None) -> None:
    # Until the file has its attributes, no other user may read it.
    handle = os.open(temporary, _CREATE, 0o666 if attributes is None else 0o600)
    with os.fdopen(handle, "r+b") as file:
        if attributes is not None:
            give_attributes(attributes, handle)
        file.write(content)
        file.flush()
        _sync(handle)
        _read_back(handle, content)


def _is_trusted(attributes: Attributes, folder: Path) -> bool:
    """Return whether the owner of these attributes is this user, or the owner of the folder when this user is root.

    Attributes of other files are not copied: anyone who may write in the folder could choose who reads the new file.
    """
    if sys.platform == "win32":
        return True
    user = os.geteuid()
    return attributes.user == user or (user == 0 and attributes.user == folder.stat().st_uid)


def _read_back(handle: int, content: bytes) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    with os.fdopen(os.dup(handle), "rb") as file:
        if file.read() != content:
            raise UnsavedError(statements.reads_back_differently(), errno.EIO)


def _sync(handle: int) -> None:
    if sys.platform == "darwin":
        # On macOS, fsync alone leaves the data in the drive's cache.
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        return
    os.fsync(handle)


def _rename(temporary: Path, target: Path) -> None:
    for patience in (0.05, 0.1, 0.2, 0.3, 0.3, 0):
        try:
            temporary.replace(target)
        except PermissionError:
            # On Windows, a reader blocks the replacement for a short time.
            if sys.platform != "win32" or not patience:
                raise
            time.sleep(patience)
        else:
            return


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut; without this, the last save could be lost."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)
