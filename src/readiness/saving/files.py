"""Write a file whole or not at all, so that it survives a killed process and a power cut."""

import errno
import os
import secrets
import shlex
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from readiness.errors import WriteError

if sys.platform != "win32":
    import fcntl

STALE_SECONDS = 3600
"""A temporary file this old was left behind by a process that was killed."""

_REASONS = {
    errno.ENOSPC: ("the disk is full", "make room, then do it again"),
    errno.EDQUOT: ("your disk quota is used up", "make room, then do it again"),
    errno.EFBIG: ("it would be larger than files may be here", "make room, then do it again"),
    errno.EACCES: ("no permission to write here", "write somewhere else, or ask for the permission"),
    errno.EPERM: ("no permission to write here", "write somewhere else, or ask for the permission"),
    errno.EROFS: ("this disk can only be read", "write somewhere else"),
    errno.ENOENT: ("the folder does not exist", "create the folder first"),
    errno.ENOTDIR: ("part of its path is a file, not a folder", "check the path"),
    errno.EISDIR: ("this is a folder", "name a file in it"),
    errno.ENAMETOOLONG: ("the name is too long", "choose a shorter name"),
}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}


def write_whole(
    path: Path | str, content: bytes, *, follow: bool = False, before_replacing: Callable[[], None] | None = None
) -> None:
    """Replace the file at `path` by `content`, durably; an existing file keeps its mode.

    With `follow`, a symlink stays and the file it leads to is replaced; without, the symlink itself is.
    `before_replacing` may raise to leave everything as it was.
    Raises WriteError.
    """
    target = Path(os.path.realpath(path)) if follow else Path(path)
    try:
        if _is_stream(target):
            target.write_bytes(content)
            return
        _replace(target, content, before_replacing)
    except OSError as error:
        raise unwritable(path, error) from None


def check_folder(path: Path) -> None:
    """Raise WriteError when the folder of `path` is not there, or nothing can be written in it."""
    folder = path.parent
    if folder.exists() and not folder.is_dir():
        raise WriteError(f"{folder} is a file, not a folder", "check the path")
    if not folder.is_dir():
        raise WriteError(f"the folder {folder} does not exist", f"make it first: mkdir -p {shlex.quote(str(folder))}")
    if not os.access(folder, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids):
        message = f"cannot write in the folder {folder.absolute()}: no permission"
        raise WriteError(message, f"allow it: chmod u+w {shlex.quote(str(folder))}; or name a file elsewhere")


def unwritable(path: Path | str, error: OSError) -> WriteError:
    """Return the error that tells why `path` cannot be written."""
    reason, hint = _REASONS.get(error.errno or 0, ((error.strerror or "unknown reason").lower(), ""))
    return WriteError(f"cannot write {path}: {reason}", hint)


def remove_stale(path: Path, now: float | None = None) -> None:
    """Remove temporary files that killed processes left beside `path`; call it only while holding its lock."""
    oldest = (time.time() if now is None else now) - STALE_SECONDS
    for left in path.parent.glob(f".{_literal(path.name)}.????????.tmp"):
        with suppress(OSError):
            if left.lstat().st_mtime < oldest:
                left.unlink()


def _literal(name: str) -> str:
    return "".join(f"[{character}]" if character in "*?[" else character for character in name)


def _is_stream(target: Path) -> bool:
    """Is it a pipe or a device, which is written to and never replaced?"""
    if str(target).startswith("/dev/"):
        return True
    try:
        mode = target.stat().st_mode
    except OSError:
        return False
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "this is a folder")
    return not stat.S_ISREG(mode)


def _replace(target: Path, content: bytes, before_replacing: Callable[[], None] | None) -> None:
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        _write(temporary, target, content)
        _read_back(temporary, content)
        if before_replacing:
            before_replacing()
        _rename(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def _write(temporary: Path, target: Path, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(temporary, flags, 0o666), "wb") as file:
        _keep_mode(file.fileno(), target)
        file.write(content)
        file.flush()
        _sync(file.fileno())


def _read_back(temporary: Path, content: bytes) -> None:
    if temporary.read_bytes() != content:
        raise OSError(errno.EIO, "what was written does not read back the same")


def _keep_mode(handle: int, target: Path) -> None:
    """Give the new file the mode, and where permitted the owner, of the one it replaces."""
    with suppress(FileNotFoundError):
        old = target.lstat()
        if not stat.S_ISREG(old.st_mode) or sys.platform == "win32":
            return
        with suppress(OSError):
            os.fchown(handle, old.st_uid, old.st_gid)
        os.fchmod(handle, stat.S_IMODE(old.st_mode))


def _sync(handle: int) -> None:
    if sys.platform == "darwin":
        # There, fsync alone leaves the data in the drive's own memory.
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        return
    os.fsync(handle)


def _rename(temporary: Path, target: Path) -> None:
    for patience in (0.05, 0.1, 0.2, 0.3, 0.3, 0):
        try:
            temporary.replace(target)
        except PermissionError:
            # On Windows a reader of the file stands in the way; it soon goes.
            if sys.platform != "win32" or not patience:
                raise
            time.sleep(patience)
        else:
            return


def _sync_folder(folder: Path) -> None:
    """Make the new name survive a power cut; without this, the last save is lost."""
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
