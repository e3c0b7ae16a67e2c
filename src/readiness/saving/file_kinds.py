"""The kind of file that a path leads to, by the file's mode and not by its name."""

import stat
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from readiness.statements import outputs
from readiness.statements.statement import Statement


class SpecialKind(Enum):
    """The kind of a file that is no regular one."""

    FOLDER = "folder"
    PIPE = "pipe"
    DEVICE = "device"
    DISK = "disk"
    SOCKET = "socket"

    @property
    def said(self) -> Statement:
        """The kind with its article, for a message."""
        return _SAID[self]()


_SAID = {
    SpecialKind.FOLDER: outputs.folder,
    SpecialKind.PIPE: outputs.pipe,
    SpecialKind.DEVICE: outputs.device,
    SpecialKind.DISK: outputs.disk,
    SpecialKind.SOCKET: outputs.socket,
}
_KINDS: tuple[tuple[Callable[[int], bool], SpecialKind], ...] = (
    (stat.S_ISDIR, SpecialKind.FOLDER),
    (stat.S_ISFIFO, SpecialKind.PIPE),
    (stat.S_ISCHR, SpecialKind.DEVICE),
    (stat.S_ISBLK, SpecialKind.DISK),
    (stat.S_ISSOCK, SpecialKind.SOCKET),
)
_DESCRIPTORS = ("/proc/self/fd", "/dev/fd")
_LONGEST_CHAIN = 40
"""The most symlinks followed for one path, as in the Linux kernel."""


def special_kind(path: Path | str) -> SpecialKind | None:
    """Return the kind of what `path` leads to; None for a regular file or for no file."""
    try:
        mode = Path(path).stat().st_mode
    except OSError:
        return None
    return next((kind for is_kind, kind in _KINDS if is_kind(mode)), None)


def own_descriptor(path: Path | str) -> int | None:
    """Return the descriptor number of this process that `path` names, as /dev/stdout does; otherwise None."""
    link = Path(path)
    for _ in range(_LONGEST_CHAIN):
        if link.name.isascii() and link.name.isdigit() and any(_is_same(link.parent, one) for one in _DESCRIPTORS):
            return int(link.name)
        try:
            link = link.parent / link.readlink()
        except (OSError, ValueError):
            return None
    return None


def _is_same(folder: Path, other: str) -> bool:
    try:
        return folder.samefile(other)
    except (OSError, ValueError):
        return False
