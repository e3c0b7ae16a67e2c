"""Reasons why a file cannot be written, in plain words."""

import errno
from pathlib import Path

from readiness.errors import WriteError

_FULL = "make room, then do it again"
_DENIED = "write somewhere else, or ask for the permission"
_REASONS = {
    errno.ENOSPC: ("the disk is full", _FULL),
    errno.EDQUOT: ("your disk quota is used up", _FULL),
    errno.EFBIG: ("it would be larger than files may be here", _FULL),
    errno.EACCES: ("no permission to write here", _DENIED),
    errno.EPERM: ("no permission to write here", _DENIED),
    errno.EROFS: ("this disk can only be read", "write somewhere else"),
    errno.ENOENT: ("the folder does not exist", "create the folder first"),
    errno.ENOTDIR: ("part of its path is a file, not a folder", "check the path"),
    errno.EISDIR: ("this is a folder", "name a file in it"),
    errno.ENAMETOOLONG: ("the name is too long", "choose a shorter name"),
    errno.EBUSY: ("this file is mounted by itself and cannot be replaced", "mount its folder instead of the file"),
    errno.EPIPE: ("nothing reads the pipe any more", "start the program that reads it, then do it again"),
    errno.EBADF: ("it is not open for writing", "name a file, or use '-' for standard output"),
}
_OTHER = "see whether its disk and folder are in order, or write somewhere else"


def full_disk_hint(error: OSError) -> str:
    """Return the remedy for a full disk, a used-up quota or a limit on the size of files; empty for other errors."""
    return _FULL if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} else ""


def write_error(path: Path | str, error: OSError) -> WriteError:
    """Return a WriteError with the reason why `path` cannot be written."""
    reported = error.strerror or "unknown reason"
    reason, hint = _REASONS.get(error.errno or 0, (reported.lower() if error.errno else reported, _OTHER))
    return WriteError(f"cannot write {path}: {reason}", hint)
