"""State of one answers file that a program keeps between two runs, in the user's own folder for state.

It saves time only: a missing, damaged, large or foreign file counts as none, what cannot be written is not kept, and
the folder may be deleted at any time.
"""

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
_UNFOLLOWED = getattr(os, "O_NOFOLLOW", 0)


class KeptState:
    """The file for one answers file; `kind` names the folder of such files."""

    def __init__(self, kind: str, answers: Path | str) -> None:
        folder, name = _folder(), sha256(os.fsencode(os.path.realpath(answers))).hexdigest()[:32]
        self.path = folder / kind / f"{name}.json" if folder else None

    def load(self, most: int, seconds: float | None = None) -> Any:
        """Return what was kept, of at most `most` bytes and not older than `seconds`; None for nothing usable."""
        if self.path is None:
            return None
        try:
            handle = os.open(self.path, os.O_RDONLY | _UNFOLLOWED | getattr(os, "O_NONBLOCK", 0))
            with os.fdopen(handle, "rb") as file:
                state = os.fstat(file.fileno())
                is_old = seconds is not None and time.time() - state.st_mtime > seconds
                return None if is_old or not _is_own(state) else json.loads(file.read(most))
        except (OSError, ValueError, RecursionError):
            return None

    def save(self, kept: Any) -> None:
        """Replace the file, which only this user can read."""
        if self.path is None:
            return
        part = self.path.with_suffix(".part")
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            part.unlink(missing_ok=True)
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _UNFOLLOWED, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(kept, file)
            part.replace(self.path)

    def discard(self) -> None:
        """Remove the file."""
        if self.path is not None:
            with suppress(OSError):
                self.path.unlink()


def _folder() -> Path | None:
    """Return the folder of the program in the system's folder for state; None for a user without a home."""
    system = os.environ.get(_SYSTEM_FOLDER, "")
    try:
        base = Path(system) if Path(system).is_absolute() else Path.home() / ".local" / "state"
    except RuntimeError:
        return None
    return base / "readiness" if base.is_absolute() else None


def _is_own(state: os.stat_result) -> bool:
    """Return whether a file is a regular one that only this user can read and change."""
    if sys.platform == "win32":
        return stat.S_ISREG(state.st_mode)
    return stat.S_ISREG(state.st_mode) and state.st_uid == os.geteuid() and not state.st_mode & 0o077
