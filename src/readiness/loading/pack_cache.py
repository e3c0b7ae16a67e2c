"""A cache of validated packs, keyed by the content of their files and by the code that validates them.

It saves time only: a missing, damaged or unsafe entry counts as no entry, and the folder may be deleted at any time.
The environment variable READINESS_CACHE names another folder; `off` turns the cache off.
"""

import os
import pickle
import stat
import sys
import tempfile
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

from pydantic import VERSION

from readiness import __version__
from readiness.loading import input_limits
from readiness.model.pack import Pack

_ENTRIES = 24
"""The number of packs kept; writing one more removes the oldest."""
_DIGEST_BYTES = 32
_ALLOWED = {("datetime", "date"), ("fractions", "Fraction")}
_SOURCES = ("model", "loading")
"""The folders of this package whose code decides what a valid pack is."""


def pack_key(folders: tuple[Path, ...]) -> str | None:
    """Return the key of a pack: a digest of all YAML files in its folders; None when it cannot be cached.

    A pack with a symbolic link, a special file or an unreadable file is not cached.
    """
    if os.environ.get("READINESS_CACHE") == "off":
        return None
    key = sha256(_code_digest())
    try:
        for folder in folders:
            key.update("/".join(folder.absolute().parts[-2:]).encode() + b"\n")
            for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
                if entry.name.endswith(".yaml"):
                    key.update(f"{entry.name} {_content_digest(entry)}\n".encode())
    except (OSError, ValueError):
        return None
    return key.hexdigest()


def cached_pack(key: str) -> Pack | None:
    """Return the pack stored under a key; None without a usable entry."""
    try:
        content = _own_content(_folder() / key)
        if sha256(content[_DIGEST_BYTES:]).digest() != content[:_DIGEST_BYTES]:
            return None
        pack = _PackUnpickler(BytesIO(content[_DIGEST_BYTES:])).load()
    except Exception:  # noqa: BLE001 - a damaged entry may fail in any way, and the files of the pack are still there
        return None
    return pack if isinstance(pack, Pack) else None


def store_pack(key: str, pack: Pack) -> None:
    """Store a valid pack under a key; a folder that cannot be written, or a full disk, is no error."""
    pack.digest, pack.rules, pack.policies  # noqa: B018 - computed now, they are stored too
    content = pickle.dumps(pack, protocol=5)
    with suppress(OSError):
        folder = _folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check_own(folder.stat())
        handle, temporary = tempfile.mkstemp(prefix=".", dir=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(sha256(content).digest() + content)
            Path(temporary).replace(folder / key)
        except OSError:
            Path(temporary).unlink(missing_ok=True)
        _remove_oldest(folder)


def cache_state() -> tuple[str, str]:
    """Return a description of the cache and the way to make it work; the way is empty when it works or is off."""
    if os.environ.get("READINESS_CACHE") == "off":
        return "off", ""
    folder = _folder()
    try:
        _check_own(folder.stat())
        number = len(list(folder.iterdir()))
    except OSError:
        return f"{folder} cannot be used", "name a folder that only you can change: READINESS_CACHE=DIR"
    return f"{number} pack{'' if number == 1 else 's'} in {folder}", ""


def _folder() -> Path:
    """Return the folder of the cache: that of the user's system, without the start-up time of a library for it."""
    if named := os.environ.get("READINESS_CACHE"):
        return Path(named)
    system = os.environ.get("LOCALAPPDATA" if sys.platform == "win32" else "XDG_CACHE_HOME")
    return (Path(system) if system else Path.home() / ".cache") / "readiness"


def _content_digest(entry: "os.DirEntry[str]") -> str:
    """Return the digest of a regular file. Raises ValueError for any other kind, and for a file that is too large."""
    state = entry.stat(follow_symlinks=False)
    if not stat.S_ISREG(state.st_mode) or state.st_size > input_limits.FILE_BYTES:
        raise ValueError(entry.name)
    return sha256(Path(entry.path).read_bytes()).hexdigest()


@cache
def _code_digest() -> bytes:
    """Return a digest of the versions and the source files that decide what a valid pack is."""
    digest = sha256(f"{__version__} {VERSION} {sys.version_info[:2]}".encode())
    root = Path(__file__).parents[1]
    with suppress(OSError):
        for name in _SOURCES:
            for path in sorted(os.scandir(root / name), key=lambda entry: entry.name):
                if path.name.endswith(".py"):
                    digest.update(sha256(Path(path.path).read_bytes()).digest())
    return digest.digest()


def _own_content(path: Path) -> bytes:
    """Return the content of an entry. Raises OSError when its folder or the entry belongs to another user."""
    _check_own(path.parent.stat())
    with path.open("rb") as file:
        _check_own(os.fstat(file.fileno()))
        return file.read()


def _check_own(state: os.stat_result) -> None:
    """Raise PermissionError when another user owns or can change a file or folder."""
    if hasattr(os, "geteuid") and (state.st_uid != os.geteuid() or state.st_mode & (stat.S_IWGRP | stat.S_IWOTH)):
        raise PermissionError


def _remove_oldest(folder: Path) -> None:
    entries = sorted(folder.iterdir(), key=lambda entry: entry.stat().st_mtime_ns, reverse=True)
    for entry in entries[_ENTRIES:]:
        entry.unlink(missing_ok=True)


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
