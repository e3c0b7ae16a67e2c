"""A cache of validated packs, keyed by the content of their files and by the code that validates them."""

import os
import pickle
import stat
import sys
from contextlib import suppress
from hashlib import sha256
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

from pydantic import VERSION

from readiness import __version__
from readiness.loading import input_limits
from readiness.loading.cache_folder import CacheFolder, is_off, sorted_entries
from readiness.model.pack import Pack
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements.statement import Words

_PACKS = CacheFolder("packs", 24)
_MOST_FILES, _MOST_BYTES = 250, 16 * 1024 * 1024
"""The largest pack that is cached, in files and in bytes of all files."""
_ALLOWED = {("datetime", "date"), ("fractions", "Fraction")}
_SOURCES = ("model", "loading")
"""The folders of this package whose code decides what a valid pack is."""


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
            for entry in sorted_entries(folder):
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

    if is_off():
        return pack_cache.off(), ""
    folder = _PACKS.path
    if folder is None:
        return pack_cache.no_folder(), pack_cache.name_folder()
    try:
        number = _PACKS.count()
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


def _code_digest() -> bytes:
    """Return a digest of the versions and the source files that decide what a valid pack is."""
    digest = sha256(f"{__version__} {VERSION} {sys.version_info[:2]}".encode())
    root = Path(__file__).parents[1]
    with suppress(OSError):
        for name in _SOURCES:
            for entry in sorted_entries(root / name):
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
