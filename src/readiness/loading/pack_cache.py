"""A cache of validated packs, keyed by the content of their files and by the code that validates them.

Its folder holds entries by key, and only its user can change it. A cache saves time only: a missing, damaged or unsafe
entry counts as no entry, and the folder may be deleted at any time. The environment variable READINESS_CACHE names
another folder, by its absolute path; `off` turns the cache off.
"""

import os
import pickle
import re
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import VERSION

from readiness import __version__
from readiness.loading import input_limits
from readiness.model.pack import Pack
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements.statement import Words

_MOST_FILES, _MOST_BYTES = 250, 16 * 1024 * 1024
"""The largest pack that is cached, in files and in bytes of all files."""
_ALLOWED = {("datetime", "date"), ("fractions", "Fraction")}
_SOURCES = ("model", "loading")
"""The folders of this package whose code decides what a valid pack is."""

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
        if _is_off() or not base.is_absolute():
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

    def number(self) -> int:
        """Return the number of entries. Raises OSError when the folder is missing, a link, or open to another user."""
        return len(list(_entries(self._own())))

    def _own(self) -> Path:
        """Return the folder. Raises OSError when it is missing, a link, or open to another user."""
        folder = self.path
        if folder is None:
            raise FileNotFoundError
        _check_own(folder.lstat(), stat.S_ISDIR)
        return folder


_PACKS = CacheFolder("packs", 24)


def pack_key(folders: tuple[Path, ...], overlay: str | None = None) -> str | None:
    """Return the key of a pack: a digest of all YAML files in its folders and of the text of an overlay over it.

    It is None for a pack that is not cached: with a link, a special file, an unreadable file or too many files.
    """
    if _PACKS.path is None:
        return None
    key, files, size = sha256(_CODE_DIGEST), 0, 0
    try:
        for folder in folders:
            key.update(f"{folder.absolute().parts[-2:]!r}\n".encode())
            for entry in _sorted_entries(folder):
                if not entry.name.lower().endswith(".yaml"):
                    continue
                files, size = files + 1, size + entry.stat().st_size
                if files > _MOST_FILES or size > _MOST_BYTES:
                    return None
                key.update(f"{entry.name!r} {_file_digest(entry)}\n".encode())
    except (OSError, ValueError):
        return None
    if overlay is not None:
        key.update(f"overlay {sha256(overlay.encode()).hexdigest()}\n".encode())
    return key.hexdigest()


def cached_pack(key: str) -> Pack | None:
    """Return the pack stored under a key; None without a usable entry."""
    stored = _PACKS.read(key)
    if stored is None:
        return None
    try:
        pack = _PackUnpickler(BytesIO(stored)).load()
        whole = isinstance(pack.questionnaire, Questionnaire) and isinstance(pack.rubric, Rubric)
        return pack if isinstance(pack, Pack) and whole and isinstance(pack.sha256, str) else None
    except Exception:  # noqa: BLE001 - a damaged entry may fail in any way, and the files of the pack are still there
        return None


def store_pack(key: str, pack: Pack) -> None:
    """Store a valid pack under a key; a folder that cannot be written, or a full disk, is no error."""
    pack.digest, pack.rules, pack.policies  # noqa: B018 - computed now, they are stored too
    _PACKS.write(key, pickle.dumps(pack, protocol=5))


def cache_state() -> tuple[Words, Words]:
    """Return a description of the cache and the way to make it work; the way is empty when it works or is off."""
    from readiness.statements import pack_cache  # noqa: PLC0415 - only for `readiness doctor`

    if _is_off():
        return pack_cache.off(), ""
    folder = _PACKS.path
    if folder is None:
        return pack_cache.no_folder(), pack_cache.name_folder()
    try:
        number = _PACKS.number()
    except OSError:
        return pack_cache.unusable(folder=str(folder)), pack_cache.name_folder()
    return pack_cache.packs(number=number, folder=str(folder)), ""


def _file_digest(entry: "os.DirEntry[str]") -> str:
    """Return the digest of a regular file. Raises ValueError for any other kind, and for a file that is too large."""
    state = entry.stat(follow_symlinks=False)
    if not stat.S_ISREG(state.st_mode) or state.st_size > input_limits.FILE_BYTES:
        raise ValueError(entry.name)
    return _content_digest(entry).hex()


def _content_digest(entry: "os.DirEntry[str]") -> bytes:
    with open(entry.path, "rb", buffering=0) as file:  # noqa: PTH123 - a path and a buffer take twice the time
        return sha256(file.read()).digest()


def _sorted_entries(folder: Path) -> list[os.DirEntry[str]]:
    """Return the entries of a folder by name, and close it even when one of them disappears meanwhile."""
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _code_digest() -> bytes:
    """Return a digest of the versions and the source files that decide what a valid pack is."""
    digest = sha256(f"{__version__} {VERSION} {sys.version_info[:2]}".encode())
    root = Path(__file__).parents[1]
    with suppress(OSError):
        for name in _SOURCES:
            for entry in _sorted_entries(root / name):
                if entry.name.endswith(".py"):
                    digest.update(_content_digest(entry))
    return digest.digest()


_CODE_DIGEST = _code_digest()
"""Computed at import: code that changes on disk later is not the code that runs."""


class _PackUnpickler(pickle.Unpickler):
    """A reader of packs that creates instances of the model's classes and of a few plain types, and calls no other."""

    def find_class(self, module: str, name: str) -> Any:
        """Return an allowed class. Raises UnpicklingError for anything else."""
        if module.startswith("readiness.model.") and "." not in name:
            found = getattr(import_module(module), name, None)
            if isinstance(found, type) and found.__module__ == module:
                return found
        elif (module, name) in _ALLOWED:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(name)


def _is_off() -> bool:
    """Return whether the user turned the cache off."""
    return os.environ.get("READINESS_CACHE", "").strip().lower() == "off"


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
        for entry in _sorted_entries(folder)
        if _NAME.fullmatch(entry.name) and entry.is_file(follow_symlinks=False)
    ]
    for _, name in sorted(found, reverse=True):
        yield folder / name
