"""A folder of the user's cache: entries by key, which only this user can change.

A cache saves time only: a missing, damaged or unsafe entry counts as no entry, and the folder may be deleted at any
time. The environment variable READINESS_CACHE names another folder, by its absolute path; `off` turns the cache off.
"""

import os
import re
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

_ENTRY_BYTES = 32 * 1024 * 1024
_DIGEST_BYTES = 32
_NAME = re.compile(r"[0-9a-f]{64}|\.new-\w+")
"""The names of entries, and of those still being written."""


class CacheFolder(NamedTuple):
    """The folder of one kind of entries."""

    name: str
    most: int
    """The number of entries kept; storing one more removes the one that was used least recently."""

    @property
    def path(self) -> Path | None:
        """The folder, below that of the user's system; None when the cache is off or has no place.

        A library for the system's folders would cost a tenth of the start-up time.
        """
        named, system = os.environ.get("READINESS_CACHE", ""), os.environ.get(_SYSTEM_FOLDER, "")
        try:
            base = Path(named) if named else (Path(system) if Path(system).is_absolute() else Path.home() / ".cache")
        except RuntimeError:  # a user without a home folder
            return None
        if is_off() or not base.is_absolute():
            return None
        return base / self.name if named else base / "readiness" / self.name

    def read(self, key: str) -> bytes | None:
        """Return what is stored under a key, a hexadecimal SHA-256, and mark it as used; None without it."""
        try:
            content = _own_content(self._own() / key)
        except OSError:
            return None
        digest, stored = content[:_DIGEST_BYTES], content[_DIGEST_BYTES:]
        return stored if sha256(key.encode() + stored).digest() == digest else None

    def write(self, key: str, stored: bytes) -> None:
        """Store content under a key; a folder that cannot be written, or a full disk, is no error."""
        if len(stored) > _ENTRY_BYTES - _DIGEST_BYTES or (folder := self.path) is None:
            return
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=".new-", dir=self._own())
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(sha256(key.encode() + stored).digest() + stored)
                Path(temporary).replace(folder / key)
            except OSError:
                Path(temporary).unlink(missing_ok=True)
            for entry in list(_entries(folder))[self.most :]:
                entry.unlink(missing_ok=True)

    def count(self) -> int:
        """Return the number of entries. Raises OSError when the folder is missing, a link, or open to another user."""
        return len(list(_entries(self._own())))

    def _own(self) -> Path:
        """Return the folder. Raises OSError when it is missing, a link, or open to another user."""
        folder = self.path
        if folder is None:
            raise FileNotFoundError
        _check_own(folder.lstat(), stat.S_ISDIR)
        return folder


def is_off() -> bool:
    """Return whether the user turned the cache off."""
    return os.environ.get("READINESS_CACHE", "").strip().lower() == "off"


def sorted_entries(folder: Path) -> list[os.DirEntry[str]]:
    """Return the entries of a folder by name, and close it even when one of them disappears meanwhile."""
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name)


_SYSTEM_FOLDER = "LOCALAPPDATA" if sys.platform == "win32" else "XDG_CACHE_HOME"


def _own_content(path: Path) -> bytes:
    """Return the content of an entry, and mark it as used. Raises OSError for anything but a regular file of ours."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        state = os.fstat(file.fileno())
        _check_own(state, stat.S_ISREG)
        if state.st_size > _ENTRY_BYTES:
            raise PermissionError
        with suppress(OSError):
            os.utime(path)
        return file.read(_ENTRY_BYTES)


def _check_own(state: os.stat_result, is_kind: Any) -> None:
    """Raise PermissionError for another kind of file, or when another user owns it or can change it."""
    foreign = hasattr(os, "geteuid") and state.st_uid != os.geteuid()
    shared = sys.platform != "win32" and state.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    if not is_kind(state.st_mode) or foreign or shared:
        raise PermissionError


def _entries(folder: Path) -> Iterator[Path]:
    """Yield the regular files of the cache, from the most recently used; other files in its folder are not touched."""
    found = [
        (entry.stat(follow_symlinks=False).st_mtime_ns, entry.name)
        for entry in sorted_entries(folder)
        if _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False)
    ]
    for _, name in sorted(found, reverse=True):
        yield folder / name
