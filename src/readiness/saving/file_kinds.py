"""The kind of file that a path leads to, by the file's mode and not by its name."""

import stat
from collections.abc import Callable
from pathlib import Path

FOLDER, PIPE, DEVICE = "a folder", "a pipe", "a device"
_KINDS: tuple[tuple[Callable[[int], bool], str], ...] = (
    (stat.S_ISDIR, FOLDER),
    (stat.S_ISFIFO, PIPE),
    (stat.S_ISCHR, DEVICE),
    (stat.S_ISBLK, "a disk"),
    (stat.S_ISSOCK, "a socket"),
)
_DESCRIPTORS = ("/proc/self/fd", "/dev/fd")
_LONGEST_CHAIN = 40
"""The most symlinks followed for one path, as in the Linux kernel."""


def special_kind(path: Path | str) -> str:
    """Return the kind of what `path` leads to, in words; empty for a regular file or for no file."""
    try:
        mode = Path(path).stat().st_mode
    except OSError:
        return ""
    return next((words for is_kind, words in _KINDS if is_kind(mode)), "")


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
