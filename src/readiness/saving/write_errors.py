"""Reasons why a file cannot be written, in plain words."""

import errno
from pathlib import Path

from readiness.errors import WriteError
from readiness.statements import outputs
from readiness.statements import saving as statements
from readiness.statements.statement import Statement, Words

_REASONS = {
    errno.ENOSPC: (statements.disk_full, statements.make_room),
    errno.EDQUOT: (statements.quota_used, statements.make_room),
    errno.EFBIG: (statements.too_large_here, statements.make_room),
    errno.EACCES: (statements.denied, statements.ask_permission),
    errno.EPERM: (statements.denied, statements.ask_permission),
    errno.EROFS: (statements.read_only, statements.elsewhere),
    errno.ENOENT: (statements.no_folder, statements.create_folder),
    errno.ENOTDIR: (statements.file_in_path, outputs.check_path),
    errno.EISDIR: (statements.is_folder, statements.file_in_folder),
    errno.ENAMETOOLONG: (statements.name_too_long, statements.shorter_name),
    errno.EBUSY: (statements.mounted, statements.mount_folder),
    errno.EPIPE: (statements.pipe_unread, statements.start_reader),
    errno.EBADF: (statements.not_open, statements.file_or_output),
}


class UnsavedError(OSError):
    """An error of the system with the reason of this program why a file is not saved."""

    def __init__(self, reason: Statement, number: int = 0) -> None:
        super().__init__(number, reason.code)
        self.reason = reason


def full_disk_hint(error: OSError) -> Statement | None:
    """Return the remedy for a full disk, a used-up quota or a limit on the size of files; None for other errors."""
    return statements.make_room() if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} else None


def write_error(path: Path | str, error: OSError) -> WriteError:
    """Return a WriteError with the reason why `path` cannot be written."""
    reason, hint = _reason(error)
    return WriteError(outputs.cannot_write(path=str(path), reason=reason), hint)


def _reason(error: OSError) -> tuple[Words, Statement]:
    """Return why a file cannot be written, which may be the system's own text, and the remedy."""
    if isinstance(error, UnsavedError):
        return error.reason, statements.check_disk()
    if error.errno in _REASONS:
        reason, hint = _REASONS[error.errno]
        return reason(), hint()
    return error.strerror.lower() if error.strerror else statements.unknown_reason(), statements.check_disk()
