"""The place where a room stopped, and what its agenda was made for, in the user's own folder for state.

It saves time only: a missing, damaged or foreign file counts as none, and the folder may be deleted at any time.
"""

import json
import os
import stat
import sys
from contextlib import suppress
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from readiness.model.field_types import parse_day

_SYSTEM_FOLDER = "LOCALAPPDATA" if sys.platform == "win32" else "XDG_STATE_HOME"
_BYTES, _CODE = 50_000, 128
_AGE = timedelta(days=60)


class KeptPlace:
    """The file for one answers file; it names questions, and holds no answer."""

    def __init__(self, answers: Path | str, today: date) -> None:
        self._today = today
        folder = _folder()
        name = sha256(os.fsencode(os.path.realpath(answers))).hexdigest()[:32]
        self._path = folder / f"{name}.json" if folder else None
        kept = self._read()
        self.question = kept.get("question", "")
        """The code of the question at which the room stopped; empty when it is not known."""
        self.day = parse_day(kept.get("day", ""))
        """The day on which the room stopped; None when it is not known."""
        self._hours, self._agenda = kept.get("hours", ""), tuple(kept.get("agenda", ()))

    def planned(self, hours: str) -> tuple[str, ...] | None:
        """Return the codes of the questions of an agenda that was made today for the same hours; None without one."""
        return self._agenda if self.day == self._today and self._agenda and self._hours == hours else None

    def plan(self, hours: str, codes: tuple[str, ...]) -> None:
        """Remember the questions of an agenda."""
        self._hours, self._agenda = hours, codes

    def keep(self, question: str) -> None:
        """Write down the question that the room is at; what cannot be written is not kept."""
        if self._path is None:
            return
        kept = {"question": question, "day": self._today.isoformat(), "hours": self._hours, "agenda": self._agenda}
        part = self._path.with_suffix(".part")
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            part.unlink(missing_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
            with os.fdopen(os.open(part, flags, 0o600), "w", encoding="utf-8") as file:
                json.dump(kept, file)
            part.replace(self._path)

    def _read(self) -> dict[str, Any]:
        """Return what an earlier run kept; nothing for a file of another user, or of another form."""
        if self._path is None:
            return {}
        try:
            handle = os.open(self._path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
            with os.fdopen(handle, "rb") as file:
                kept = json.loads(file.read(_BYTES)) if _is_own(os.fstat(file.fileno())) else {}
        except (OSError, ValueError, RecursionError):
            return {}
        return kept if _is_valid(kept, self._today) else {}


def _folder() -> Path | None:
    """Return the folder; None for a user without a home."""
    system = os.environ.get(_SYSTEM_FOLDER, "")
    try:
        base = Path(system) if Path(system).is_absolute() else Path.home() / ".local" / "state"
    except RuntimeError:  # a user without a home folder
        return None
    return base / "readiness" / "places" if base.is_absolute() else None


def _is_own(state: os.stat_result) -> bool:
    """Return whether a file is a regular one that only this user can change."""
    if not stat.S_ISREG(state.st_mode):
        return False
    return sys.platform == "win32" or (state.st_uid == os.geteuid() and not state.st_mode & 0o022)


def _is_valid(kept: Any, today: date) -> bool:
    """Return whether the content has the form that `keep` writes, and is of the last weeks."""
    if not isinstance(kept, dict) or not all(isinstance(kept.get(key), str) for key in ("question", "day", "hours")):
        return False
    day, agenda = parse_day(kept["day"]), kept.get("agenda")
    if day is None or not today - _AGE <= day <= today or not isinstance(agenda, list):
        return False
    return all(isinstance(code, str) and len(code) <= _CODE for code in (kept["question"], *agenda))
