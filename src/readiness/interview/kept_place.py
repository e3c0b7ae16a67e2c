"""The place where a room stopped, and what its agenda was made for, in the user's own folder for state."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from readiness.model.field_types import parse_day
from readiness.saving.kept_state import KeptState

_BYTES, _CODE = 50_000, 128
_AGE = timedelta(days=60)


class KeptPlace:
    """The file for one answers file; it names questions, and holds no answer."""

    def __init__(self, answers: Path | str, today: date) -> None:
        self._today = today
        self._state = KeptState("places", answers)
        found = self._state.load(_BYTES)
        kept = found if _is_valid(found, today) else {}
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
        day = self._today.isoformat()
        self._state.save({"question": question, "day": day, "hours": self._hours, "agenda": self._agenda})


def _is_valid(kept: Any, today: date) -> bool:
    """Return whether the content has the form that `keep` writes, and is of the last weeks."""
    if not isinstance(kept, dict) or not all(isinstance(kept.get(key), str) for key in ("question", "day", "hours")):
        return False
    day, agenda = parse_day(kept["day"]), kept.get("agenda")
    if day is None or not today - _AGE <= day <= today or not isinstance(agenda, list):
        return False
    return all(isinstance(code, str) and len(code) <= _CODE for code in (kept["question"], *agenda))
