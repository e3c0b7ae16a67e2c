"""The keys, the port and the seats of a room, kept for a restart of the program in the user's own folder."""

import json
import os
import stat
import sys
import time
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

_SYSTEM_FOLDER = "LOCALAPPDATA" if sys.platform == "win32" else "XDG_STATE_HOME"
_SECONDS, _BYTES = 12 * 3600, 100_000
"""The age from which a kept room is no longer used, and its largest size."""


class KeptRoom:
    """The file for one answers file; it holds no vote. Where it cannot be written, a restart begins a new room."""

    def __init__(self, answers: Path) -> None:
        name = sha256(os.fsencode(os.path.realpath(answers))).hexdigest()[:32]
        folder = _folder()
        self.path = folder / f"{name}.json" if folder else None

    def load(self) -> dict[str, Any] | None:
        """Return what an earlier run kept; None when there is nothing, or nothing that can be used."""
        if self.path is None:
            return None
        try:
            handle = os.open(self.path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
            with os.fdopen(handle, "rb") as file:
                state = os.fstat(file.fileno())
                if not _is_own(state) or time.time() - state.st_mtime > _SECONDS:
                    return None
                kept = json.loads(file.read(_BYTES))
        except (OSError, ValueError, RecursionError):
            return None
        return kept if _is_valid(kept) else None

    def save(self, kept: dict[str, Any]) -> None:
        """Replace the file."""
        if self.path is None:
            return
        part = self.path.with_suffix(".part")
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            part.unlink(missing_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
            with os.fdopen(os.open(part, flags, 0o600), "w", encoding="utf-8") as file:
                json.dump(kept, file)
            part.replace(self.path)

    def discard(self) -> None:
        """Remove the file."""
        if self.path is not None:
            with suppress(OSError):
                self.path.unlink()


def _folder() -> Path | None:
    """Return the folder of the user's system for the state of programs; None for a user without a home."""
    system = os.environ.get(_SYSTEM_FOLDER, "")
    try:
        base = Path(system) if Path(system).is_absolute() else Path.home() / ".local" / "state"
    except RuntimeError:
        return None
    return base / "readiness" / "rooms" if base.is_absolute() else None


def _is_own(state: os.stat_result) -> bool:
    """Return whether a file is a regular one that only this user can read and change."""
    if sys.platform == "win32":
        return stat.S_ISREG(state.st_mode)
    return stat.S_ISREG(state.st_mode) and state.st_uid == os.geteuid() and not state.st_mode & 0o077


def _is_valid(kept: Any) -> bool:
    """Return whether the content has the form that `save` writes."""
    if not isinstance(kept, dict) or not isinstance(kept.get("seats"), dict):
        return False
    texts = all(isinstance(kept.get(name), str) and kept[name] for name in ("key", "code"))
    numbers = all(type(kept.get(name)) is int and kept[name] >= 0 for name in ("port", "round"))
    seats = all(
        isinstance(seat, list) and [type(part) for part in seat] == [str, bool] for seat in kept["seats"].values()
    )
    return texts and numbers and seats and kept["port"] < 65_536 and type(kept.get("open")) is bool
